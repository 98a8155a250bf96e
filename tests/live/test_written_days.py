"""A day is read in the browser as Python reads it, in every language and however it is written."""

import json
import os
import subprocess
from itertools import product
from pathlib import Path

import pytest
from deno import find_deno_bin

from words import LANGUAGES
from words.dates import date_text, months
from words.days import _months, day_in

SCRIPT = Path(__file__).parent / "written.js"
WRITTEN = (
    "24 October 1813", "October 24, 1813", "the 24th of October, 1813", "24.10.1813", "24/10/1813",
    "24-10-1813", "1813-10-24", "1813/10/24", "24 EKİM 1813", "24 ekım 1813",
    "24 OKTYABR 1813-CÜ İL", "24 oktyabr 1813-cu il", "  24   october   1813  ", "Ekim 1813",
    "1828-02", "02/1828", "2.1828", "1828", " 1828 ", "1828’de", "1828 yılı", "1828-ci il",
)  # fmt: skip
ODD = (
    "", " ", "Shusha", "24 Foo 1813", "24 October", "October", "24 24 October 1813",
    "24 October May 1813", "24 October 18130", "24 October 13", "0 May 1813", "0000", "00.00.0000",
    "1813-10-24-1", "1813 1814", "-1813", "٢٤/١٠/١٨١٣", "²⁴ ¹⁰ x", "24 October 1813; x",
    "<b>24</b> May", "31 February 1828", "29.02.1829", "29.02.1828", "1828-13-01", "1828-99-99",
    "1." * 40 + "1828", "24 10 1813 il", "½ 1813", "1813 (May)", "May 24 1813 1", "0012", "12 0",
    "1828 5", "1828 May",
)  # fmt: skip


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """What readers write, with every name of a month Python knows and every day it writes."""
    named = [f"7 {name} 1828" for name in _months()]
    dates = [
        date_text(f"1828-{month:02d}-10", lang) for lang, month in product(LANGUAGES, range(1, 13))
    ]
    whole = [f"{name} 1828" for lang in LANGUAGES for name in months(lang)]
    all_of_it = [*WRITTEN, *ODD, *named, *dates, *whole]
    return [*all_of_it, *(text.upper() for text in all_of_it)]


def test_the_browser_reads_a_written_day_as_python_does(texts, tmp_path):
    given = tmp_path / "texts.json"
    given.write_text(json.dumps(texts), encoding="utf-8")
    command = [find_deno_bin(), "run", "--no-remote", "--no-check", "--allow-read"]
    own = {"DENO_DIR": str(tmp_path), "NO_COLOR": "1", "DENO_NO_UPDATE_CHECK": "1"}
    done = subprocess.run(
        [*command, str(SCRIPT), str(given)],
        env=os.environ | own, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert not done.returncode, done.stderr
    read = dict(zip(texts, json.loads(done.stdout), strict=True))
    assert read == {text: day_in(text) or "" for text in texts}
    assert sum(map(bool, read.values())) > 100
