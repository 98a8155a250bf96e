"""Years that words lead to lie within the atlas, or lead to an event of their own."""

import csv
import shutil
from pathlib import Path

import pytest

from atlas.check.times import check_lives, check_mentioned_years
from atlas.tables import Tables

LEAN = Path(__file__).parents[1] / "lean_atlas"


def told(folder: Path, kind: str, year: str) -> list[str]:
    """What is said of a first mention of this kind that leads to this year."""
    path = folder / "mentions.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    rows[0] |= {"kind": kind, "year": year}
    with path.open("w", encoding="utf-8", newline="") as lines:
        table = csv.DictWriter(lines, list(rows[0]))
        table.writeheader()
        table.writerows(rows)
    return [str(one) for one in check_mentioned_years(Tables(folder))]


@pytest.mark.parametrize(("kind", "free"), [("place", False), ("date", True), ("event", True)])
def test_beside_the_record_of_another_atlas_only_events_and_dates_may_lie_outside(
    tmp_path, kind, free
):
    folder = shutil.copytree(LEAN, tmp_path / "lean")
    said = "mentions.csv:2 year: 1500 is outside the atlas, which runs 1683 to 2025; correct or"
    assert [one.startswith(said) for one in told(folder, kind, "1500")] == [True] * (not free)


def test_in_an_atlas_with_its_own_record_every_year_lies_within(folder):
    said = "mentions.csv:2 year: {} is outside the atlas, which runs 1700 to 1810; correct or empty"
    for year in ("1699", "1811"):
        assert told(folder, "place", year) == [f"{said.format(year)} it"]
    for year in ("1700", "1810", ""):
        assert told(folder, "place", year) == []


@pytest.mark.parametrize(
    ("born", "died", "said"),
    [
        ("1700", "1820", []),
        ("1700", "1821", ["1821 is more than 120 years after born 1700; correct one of them"]),
        ("1700", "1699", ["1699 is before born 1700; correct one of them"]),
        ("1700", "1700", []),
        ("1700", "", []),
        ("../1700", "1821", []),
        ("1700", "1821/..", []),
    ],
)
def test_nobody_dies_before_birth_or_lives_longer_than_people_do(folder, born, died, said):
    (folder / "persons.csv").write_text(
        f"person_id,name,born,died,sources,note\nx,X,{born},{died},chronicle,\n", encoding="utf-8"
    )
    told = [str(one) for one in check_lives(Tables(folder))]
    assert told == [f"persons.csv:2 died: {one}" for one in said]
