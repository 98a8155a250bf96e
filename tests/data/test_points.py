"""The map against dated facts: who ran a spot on a day, from the literature, point by point."""

import re
from pathlib import Path

from atlas import Atlas
from atlas.audit import audit
from atlas.shipped import DATA
from atlas.tables import read_table

POINTS = Path(__file__).parent / "points.csv"


def test_no_point_is_missed_without_an_explanation(real: Atlas):
    assert [str(miss) for miss in audit(real, POINTS).unexplained] == []


def test_the_points_that_the_guide_shows_are_right(real: Atlas, tmp_path: Path):
    guide = (DATA / "README.md").read_text(encoding="utf-8")
    [shown] = re.findall(r"```\n(date,lon,lat,.+?)```", guide, re.DOTALL)
    points = tmp_path / "points.csv"
    points.write_text(shown, encoding="utf-8")
    outcome = audit(real, points)
    assert outcome.points == 2
    assert outcome.misses == ()


def test_every_point_says_why_and_from_which_source():
    bare = [row.line for row in read_table(POINTS) if not (row["why"] and row["source"])]
    assert bare == []


def test_the_points_are_many_and_spread_over_the_whole_span(real: Atlas):
    dates = [row["date"] for row in read_table(POINTS)]
    assert len(dates) >= 300
    quarters = {int(date[:4]) // 25 for date in dates}
    assert quarters == set(range(real.first_year // 25, real.last_year // 25 + 1))


def test_each_treaty_the_article_names_has_points_around_its_day(real: Atlas):
    dates = {row["date"][:4] for row in read_table(POINTS)}
    for event in real.events.values():
        if event.in_article and event.kind == "treaty":
            year = int(event.date[:4])
            assert {str(year + step) for step in range(-2, 3)} & dates, event.id
