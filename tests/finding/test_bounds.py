"""What the finder has reached stays reached: every target that RESULT.md calls met is met again."""

import re
from pathlib import Path

import pytest
from annotated import texts
from finder_targets import SECTION, found_in, quality

RESULT = Path(__file__).resolve().parents[1] / "benchmarks" / "RESULT.md"


def section():
    return RESULT.read_text(encoding="utf-8").split(f"\n## {SECTION}\n")[1].split("\n## ")[0]


def met():
    rows = [re.split(r" *\| *", line.strip("| ")) for line in section().splitlines()]
    return [row[0] for row in rows if row[-1] == "yes"]


@pytest.fixture(scope="module")
def measured():
    return {row[0]: row[1:] for row in quality(found_in(texts()))}


def test_every_target_stands_in_the_record(measured):
    assert [what for what in measured if what not in section()] == []


@pytest.mark.parametrize("what", [what for what in met() if "words" not in what])
def test_what_was_reached_stays_reached(measured, what):
    if what not in measured:  # speed and memory are told there, and not tested
        assert re.search("memory|index", what)
        return
    value, sign, bound, _ = measured[what]
    assert value >= bound if sign == ">=" else value <= bound
