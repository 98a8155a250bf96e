"""Tables in the browser follow Python's rules: how a filter reads a text, how a CSV writes it."""

import csv
import io
import json
import os
import subprocess
from pathlib import Path

import pytest
from deno import find_deno_bin

from atlas.folding import fold
from exports.table import FORMULA

SCRIPT = Path(__file__).parent / "folded.js"
ODD = ("I", "İ", "ı", "ß", "Łódź", "Xankəndi", "Qarabağ’ın", "a-b_c", "", "résumé", "Шуша", "ي")


@pytest.fixture(scope="module")
def texts(real) -> list[str]:
    """Names of every thing, odd letters, and what a spreadsheet would run."""
    named = (*real.holders.values(), *real.areas.values(), *real.events.values())
    names = [name for one in named for name in _names(one)]
    return [*ODD, *(f"{mark}SUM(A1)" for mark in FORMULA), *dict.fromkeys(names)]


def _names(one) -> list[str]:
    names = one.names.values() if hasattr(one.names, "values") else [n.name for n in one.names]
    return [getattr(one, "label", "") or one.name, *names]


@pytest.fixture(scope="module")
def browsers(texts, tmp_path_factory) -> list[list[str]]:
    folder = tmp_path_factory.mktemp("folded")
    given = folder / "texts.json"
    given.write_text(json.dumps(texts), encoding="utf-8")
    command = [find_deno_bin(), "run", "--no-remote", "--no-check", "--allow-read"]
    own = {"DENO_DIR": str(folder), "NO_COLOR": "1", "DENO_NO_UPDATE_CHECK": "1"}
    done = subprocess.run(
        [*command, str(SCRIPT), str(given)],
        env=os.environ | own, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert not done.returncode, done.stderr
    return json.loads(done.stdout)


def test_a_filter_reads_a_text_as_the_search_does(texts, browsers):
    assert [read for read, _ in browsers] == [fold(text) for text in texts]


def test_a_cell_comes_back_as_it_was_but_no_spreadsheet_runs_it(texts, browsers):
    for text, (_, written) in zip(texts, browsers, strict=True):
        cells = [cell for row in csv.reader(io.StringIO(written, newline="")) for cell in row]
        assert "".join(cells) == (f"'{text}" if text.startswith(FORMULA) else text)
