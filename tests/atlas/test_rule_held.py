"""When powers hold land, and what may not happen while two of them do: rings, likeness."""

from itertools import pairwise

import pytest
from ruled import atlas_of, places, told

from atlas.check.colours import check_colours
from atlas.check.held import first_common_day, held, states
from atlas.check.overlords import check_rings_of_power
from atlas.dates import LATEST

HEAD = "holder_id,recognised_id,from,until"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["a,,1700-01-01,1710-01-01"], [("1700-01-01", "1710-01-01")]),
        (["a,,1700-01-01,"], [("1700-01-01", LATEST)]),
        (["b,a,1700-01-01,1710-01-01"], [("1700-01-01", "1710-01-01")]),
        (
            ["a,,1720-01-01,1730-01-01", "a,,1700-01-01,1710-01-01"],
            [("1700-01-01", "1710-01-01"), ("1720-01-01", "1730-01-01")],
        ),
        (
            ["a,,1700-01-01,1710-01-01", "a,,1710-01-01,1720-01-01"],
            [("1700-01-01", "1720-01-01")],
        ),
        (
            ["a,,1700-01-01,1730-01-01", "b,a,1710-01-01,1720-01-01"],
            [("1700-01-01", "1730-01-01")],
        ),
        (
            ["a,,1700-01-01,1710-01-01", "a,,1710-01-02,1720-01-01"],
            [("1700-01-01", "1710-01-01"), ("1710-01-02", "1720-01-01")],
        ),
    ],
)
def test_land_in_control_and_by_recognition_makes_spans_that_do_not_touch(rows, expected):
    assert held(atlas_of(holdings=[HEAD, *rows]))["a"] == expected


def test_nobody_holds_land_where_no_name_stands():
    assert set(held(atlas_of(holdings=[HEAD, "a,,1700-01-01,"]))) == {"a"}


def test_a_power_is_a_form_of_its_state_or_its_own():
    holders = ["holder_id,state", "republic,land", "league,"]
    assert states(atlas_of(holders=holders)) == {"republic": "land", "league": "league"}


@pytest.mark.parametrize(
    ("one", "other", "day"),
    [
        ([("1700", "1710")], [("1705", "1720")], "1705"),
        ([("1705", "1720")], [("1700", "1710")], "1705"),
        ([("1700", "1710")], [("1710", "1720")], ""),
        ([("1700", "1710")], [("1709", "1720")], "1709"),
        ([("1750", "1760"), ("1700", "1710")], [("1690", "1800")], "1700"),
        ([], [("1700", "1710")], ""),
    ],
)
def test_the_first_day_in_common_is_the_earliest_that_both_have(one, other, day):
    assert first_common_day(one, other) == day


RING = "holder_id,overlord_id,from,until"


def test_powers_above_one_another_in_a_ring_are_told_with_the_first_day():
    holdings = [RING, "d,a,1690-01-01,", "a,b,1700-01-01,", "b,c,1710-01-01,", "c,a,1720-01-01,"]
    what = "powers are above one another from 1720-01-01: a, b, c; correct one of them"
    assert told(check_rings_of_power, holdings=holdings) == [f"holdings.csv:3 overlord_id: {what}"]


@pytest.mark.parametrize(
    ("rows", "row"),
    [
        (["a,b,1700-01-01,1710-01-01", "b,a,1710-01-01,"], None),
        (["a,b,1700-01-01,1710-01-02", "b,a,1710-01-01,"], 2),
        (["a,b,1700-01-01,", "b,c,1700-01-01,", "c,,1700-01-01,"], None),
        (["a,a,1700-01-01,"], None),
        (["a,a,1700-01-01,", "a,b,1700-01-01,", "b,a,1700-01-01,"], 3),
        (["c,a,1700-01-01,", "a,b,1700-01-01,", "b,a,1700-01-01,", "b,d,1700-01-01,"], 3),
        (["a,b,1700-01-01,1705-01-01", "b,a,1702-01-01,1705-01-01",
          "c,d,1720-01-01,", "d,c,1720-01-01,"], 2),
    ],
)  # fmt: skip
def test_only_a_ring_on_one_day_is_told_and_the_first_alone(rows, row):
    found = places(check_rings_of_power, holdings=[RING, *rows])
    assert found == ([f"holdings.csv:{row} overlord_id"] if row else [])


def paint(*colours: str, states: tuple[str, ...] = ("", "")) -> list[str]:
    names = "abcdef"[: len(colours)]
    rows = [
        f"{name},{state},{colour}"
        for name, state, colour in zip(names, states, colours, strict=True)
    ]
    return told(
        check_colours,
        holders=["holder_id,state,colour", *rows],
        holdings=[HEAD, *(f"{name},,1700-01-01,1800-01-01" for name in names)],
    )


def test_two_powers_in_one_colour_are_told_at_the_second():
    what = (
        "#4477aa is also the colour of a (line 2), and b and a both hold land from 1700-01-01; "
        "paint one of the two at least 5 away from all that hold land with it"
    )
    assert paint("#4477aa", "#4477aa") == [f"holders.csv:3 colour: {what}"]


@pytest.mark.parametrize(
    ("other", "near"),
    [("#4477ab", True), ("#4477ad", True), ("#4477cc", False), ("#cc6677", False), ("red", False)],
)
def test_colours_that_differ_enough_are_sound(other, near):
    found = paint("#4477aa", other)
    assert [line.split(" (")[0] for line in found] == [
        f"holders.csv:3 colour: {other} looks like #4477aa of a"
    ] * near


@pytest.mark.parametrize("sign", ["{0}{0}{0}", "{0}8080", "8080{0}"])
def test_each_colour_of_a_ramp_is_near_the_next_in_either_order(sign):
    ramp = [f"#{sign.format(f'{value:02x}')}" for value in range(96, 192, 4)]
    for one, other in pairwise(ramp):
        assert len(paint(one, other)) == len(paint(other, one)) == 1, (one, other)


@pytest.mark.parametrize(("state", "near"), [("land", False), ("", True)])
def test_forms_of_one_state_may_be_alike(state, near):
    assert bool(paint("#4477aa", "#4477aa", states=("land", state))) is near


def test_a_word_that_is_no_colour_hides_no_pair_after_it():
    found = paint("#4477aa", "red", "#4477aa", states=("", "", ""))
    assert [line.split(":")[1] for line in found] == ["4 colour"]
