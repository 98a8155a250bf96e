"""The score of an atlas against points: who held this spot on that day."""

from pathlib import Path

import pytest

from atlas import Atlas
from atlas.audit import Audit, Miss, audit
from atlas.errors import DataError

HEAD = "date,lon,lat,expected_holder_family"


@pytest.fixture
def asked(tiny: Atlas, tmp_path: Path):
    """What the tiny atlas says of the rows of a file."""

    def ask(*rows: str, head: str = HEAD) -> Audit:
        path = tmp_path / "points.csv"
        path.write_text("\n".join([head, *rows, ""]), encoding="utf-8")
        return audit(tiny, path)

    return ask


@pytest.mark.parametrize(
    ("row", "right"),
    [
        ("1719,1.5,0.5,North", True),
        ("1719,1.5,0.5,north", True),
        ("1719,1.5,0.5,South", False),
        ("1720,1.5,0.5,South", True),
        ("1720-05-09,1.5,0.5,North", True),
        ("1720-05-10,1.5,0.5,South", True),
        ("1720-05-10,1.5,0.5,North;South", True),
        ("1720-05-10,1.5,0.5,", False),
        ("1805,0.5,1,north", True),
        ("1805,0.5,1,north-republic", True),
        ("1805,0.5,1,North", True),
        ("1805,0.5,1,Northland", False),
        ("1742,1.5,1.5,Isle", True),
        ("1742,1.5,1.5,North", False),
    ],
)
def test_a_family_a_power_or_a_state_may_be_expected(asked, row, right):
    assert asked(row).agreement == right


@pytest.mark.parametrize(
    ("lon", "lat", "near"),
    [
        ("-0.017", "1", True),
        ("-0.019", "1", False),
        ("0.5", "2.017", True),
        ("0.5", "2.019", False),
    ],
)
def test_a_point_may_lie_two_kilometres_off_the_shape(asked, lon, lat, near):
    assert asked(f"1719,{lon},{lat},North").agreement == near


def test_a_miss_says_what_was_found_and_why_it_was_expected(asked):
    head = f"{HEAD},why,explained"
    outcome = asked("1719,1.5,0.5,South;Isle,A letter.,So be it.", "1719,9,9,South,,", head=head)
    assert outcome.misses == (
        Miss(2, "1719", 1.5, 0.5, "South;Isle", "North (north)", "T_MID", "A letter.", "So be it."),
        Miss(3, "1719", 9.0, 9.0, "South", "no area here", "", "", ""),
    )
    assert outcome.unexplained == outcome.misses[1:]


def test_the_share_that_agrees_is_of_all_points(asked):
    outcome = asked("1719,1.5,0.5,North", "1719,1.5,0.5,South", "1719,1.5,0.5,North",
                    "1719,1.5,0.5,North")  # fmt: skip
    assert (outcome.points, outcome.agreement, len(outcome.misses)) == (4, 0.75, 1)


def test_where_nothing_was_asked_all_agrees(asked):
    outcome = asked()
    assert (outcome.points, outcome.agreement, outcome.misses) == (0, 1.0, ())


@pytest.mark.parametrize("column", HEAD.split(","))
def test_a_column_that_is_missing_is_told(asked, column):
    with pytest.raises(DataError) as told:
        asked("a,b,c,d", head=HEAD.replace(column, "other"))
    assert str(told.value) == f"points.csv:1 {column}: is missing; the header is {HEAD}"


@pytest.mark.parametrize(
    ("row", "what"),
    [
        ("soon,1.5,0.5,North", "date: 'soon' is not a date"),
        ("1699,1.5,0.5,North", "date: "),
        ("1811,1.5,0.5,North", "date: "),
        ("1719,east,0.5,North", "lon, lat: 'east' is not a number; write degrees"),
        ("1719,1.5,north,North", "lon, lat: 'north' is not a number; write degrees"),
        ("1719,181,0.5,North", "lon, lat: '181' is not between -180 and 180; write degrees"),
        ("1719,1.5,91,North", "lon, lat: '91' is not between -90 and 90; write degrees"),
    ],
)
def test_a_row_without_a_day_or_a_point_is_told(asked, row, what):
    with pytest.raises(DataError) as told:
        asked("1719,1.5,0.5,North", row)
    assert str(told.value).startswith(f"points.csv:3 {what}")


@pytest.mark.parametrize("row", ["1719,180,90,North", "1719,-180,-90,North"])
def test_the_ends_of_the_earth_are_points(asked, row):
    assert asked(row).misses[0].found == "no area here"
