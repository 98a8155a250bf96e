"""What the README says of speed and of the finder stands in RESULT.md, word for word."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
RESULT = ROOT / "tests" / "benchmarks" / "RESULT.md"


def rows(text: str) -> list[str]:
    """The lines of the tables, heads and rules left out."""
    lines = [line.strip() for line in text.splitlines()]
    inside = [line for line in lines if line.startswith("|")]
    rules = {at for at, line in enumerate(inside) if set(line) <= set("|- ")}
    return [line for at, line in enumerate(inside) if at not in rules and at + 1 not in rules]


def section(title: str) -> str:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return text.split(f"## {title}\n", 1)[1].split("\n## ", 1)[0]


def test_every_row_of_the_readme_was_measured():
    measured = rows(RESULT.read_text(encoding="utf-8"))
    told = rows(section("How fast"))
    assert len(told) >= 5
    assert not [row for row in told if row not in measured]


def test_every_figure_of_the_finder_was_measured():
    result = (RESULT.read_text(encoding="utf-8")).split("## The finder\n", 1)[1]
    told = rows(section("From a text to an atlas"))
    assert len(told) >= 8
    assert not [row for row in told if row not in rows(result)]


@pytest.mark.parametrize("title", ["Beside other ways", "Growth", "Many readers", "Start-up"])
def test_every_measurement_names_the_machine_it_ran_on(title: str):
    text = RESULT.read_text(encoding="utf-8")
    assert f"## {title}\n\nMeasured 2" in text
