"""A table sorted in the browser stands in the order in which Python lists things."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from deno import find_deno_bin

from atlas import Atlas
from words import LANGUAGES
from words.collation import by_alphabet

SCRIPT = Path(__file__).parent / "sorted.js"
ODD = (" a", "1813", "Q", "w", "ı", "I", "i", "İ", "ə", "x", "X", "h", "résumé", "Шуша", "")


def texts_of(atlas: Atlas) -> Iterator[str]:
    yield from ODD
    for thing in (*atlas.holders.values(), *atlas.places.values()):
        yield from (thing.name, *(name.name for name in thing.names))
    for area in atlas.areas.values():
        yield from (area.label, *area.names.values())
    for event in atlas.events.values():
        yield from (event.name, *event.names.values())


@pytest.fixture(scope="module")
def texts(real: Atlas) -> list[str]:
    return sorted(set(texts_of(real)))


@pytest.fixture(scope="module")
def browsers(texts: list[str], tmp_path_factory) -> dict[str, list[str]]:
    folder = tmp_path_factory.mktemp("sorted")
    given = folder / "texts.json"
    given.write_text(json.dumps(dict.fromkeys(LANGUAGES, texts)), encoding="utf-8")
    command = [find_deno_bin(), "run", "--no-remote", "--no-check", "--allow-read"]
    own = {"DENO_DIR": str(folder), "NO_COLOR": "1", "DENO_NO_UPDATE_CHECK": "1"}
    done = subprocess.run(
        [*command, str(SCRIPT), str(given)],
        env=os.environ | own, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert not done.returncode, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_table_is_sorted_in_the_readers_alphabet(lang, texts, browsers):
    assert browsers[lang] == by_alphabet(texts, lang, str)
