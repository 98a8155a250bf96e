"""`check` finds powers of different states in one colour on a day both hold land."""

import pytest

from atlas.check import check_rules
from atlas.check.colours import NEAR, _near_pairs, check_colours
from atlas.colours import difference
from atlas.tables import Tables

MEND = "paint one of the two at least 5 away from all that hold land with it"


def told(folder) -> list[str]:
    return [str(problem) for problem in check_rules(Tables(folder))]


def colours(folder) -> list[str]:
    return [str(problem) for problem in check_colours(Tables(folder))]


@pytest.fixture
def power(folder, edit):
    """Let one more power into the tiny atlas; it holds T_EAST for a while."""

    def add(colour: str, start: str, until: str) -> None:
        add_power(folder, "east", colour)
        rest = "sovereign,,,exact,,,chronicle,,\n"
        rows = f"T_EAST,1700-01-01,{start},south,,{rest}T_EAST,{start},{until},east,,{rest}"
        rows += f"T_EAST,{until},,south,,{rest}" if until else ""
        whole = "T_EAST,1700-01-01,,south,,sovereign,,,exact,,1700-beginning,chronicle,,\n"
        edit("holdings.csv", whole, rows)

    return add


def add_power(folder, holder_id: str, colour: str) -> None:
    path = folder / "holders.csv"
    row = f"{holder_id},{holder_id},South,state,,,{colour},,chronicle,\n"
    path.write_text(path.read_text("utf-8") + row, "utf-8")


def test_two_powers_in_one_colour_are_found_with_the_first_day_of_both(folder, edit):
    edit("holders.csv", "#ddcc77", "#cc6677")
    what = "#cc6677 is also the colour of south (line 4)"
    both = "isle-league and south both hold land from 1700-01-01"
    assert told(folder) == [f"holders.csv:5 colour: {what}, and {both}; {MEND}"]


def test_colours_no_reader_can_tell_apart_are_found_too(folder, edit):
    edit("holders.csv", "#ddcc77", "#cf6878")
    (problem,) = told(folder)
    assert "#cf6878 looks like #cc6677 of south (line 4; 1." in problem


def test_one_state_may_keep_its_colour_under_two_names(folder):
    assert colours(folder) == []  # Northland and the republic after it


@pytest.mark.parametrize(
    ("start", "until", "others"),
    [
        ("1710-01-01", "1720-01-01", ["north"]),
        ("1790-01-01", "1800-07-14", ["north"]),
        ("1790-01-01", "1800-07-15", ["north", "north-republic"]),
        ("1800-07-14", "", ["north-republic"]),
    ],
)
def test_any_day_in_common_counts(folder, power, start, until, others):
    power("#4477aa", start, until)
    first = {"north": start, "north-republic": max(start, "1800-07-14")}
    ends = [f"east and {other} both hold land from {first[other]}; {MEND}" for other in others]
    assert [line.partition(", and ")[2] for line in colours(folder)] == ends


def test_a_power_that_holds_by_recognition_alone_counts(folder, edit):
    edit("holdings.csv", "occupation,north,pending", "occupation,shadow,pending")
    add_power(folder, "shadow", "#ddcc77")
    (problem,) = colours(folder)
    assert "shadow and isle-league both hold land from 1740-03-02" in problem


def test_a_power_without_land_may_have_any_colour(folder):
    add_power(folder, "ghost", "#ddcc77")
    assert colours(folder) == []


def test_like_colours_are_found_whichever_of_them_stands_first():
    rows = [{"colour": f"#{red:02x}6050"} for red in range(80, 120, 2)]
    for order in (rows, rows[::-1]):
        colours = [row["colour"] for row in order]
        near = {
            (a, b) for n, b in enumerate(colours) for a in colours[:n] if difference(a, b) < NEAR
        }
        assert {(a["colour"], b["colour"]) for a, b in _near_pairs(order)} == near
