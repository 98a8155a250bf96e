"""What the finder has reached stays reached.

Every target that RESULT.md calls met is met again; where it says missed, no less is reached than
it tells.
"""

import re
from pathlib import Path

import pytest
from annotated import texts
from finder_targets import SECTION, found_in, quality

RESULT = Path(__file__).resolve().parents[1] / "benchmarks" / "RESULT.md"


def section():
    return RESULT.read_text(encoding="utf-8").split(f"\n## {SECTION}\n")[1].split("\n## ")[0]


def rows():
    return [re.split(r" *\| *", line.strip("| ")) for line in section().splitlines()]


def met():
    return [row[0] for row in rows() if row[-1] == "yes"]


def missed():
    """What is asked and not reached, with what is; speed is told there, and not tested."""
    return [(row[0], float(row[1])) for row in rows() if row[-1] == "**no**" and " " not in row[1]]


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


@pytest.mark.parametrize(("what", "reached"), missed())
def test_what_was_missed_is_missed_by_no_more(measured, what, reached):
    value, sign, _, _ = measured[what]
    rounded = 0.0005
    assert value >= reached - rounded if sign == ">=" else value <= reached + rounded
