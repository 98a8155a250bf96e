"""Whether an act passed the title to an area on to another state."""

from dataclasses import replace

import pytest

from atlas.titles import same_state, title_passed, unsettled, untitled

NORTH, REPUBLIC = {"holder_id": "north"}, {"holder_id": "north-republic"}
SOUTH, ISLE = {"holder_id": "south"}, {"holder_id": "isle-league"}
VASSAL = ISLE | {"overlord_id": "north", "rule": "vassal"}
SOUTH_FOR_NORTH = SOUTH | {"recognised_id": "north"}
SOUTH_FOR_ISLE = SOUTH | {"recognised_id": "isle-league"}


def a_holding(tiny, more):
    return replace(tiny.by_area["T_EAST"][0], **more)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("north", "north", True),
        ("north", "north-republic", True),
        ("north", "south", False),
        ("", "north", False),
        ("north", "", False),
        ("", "", False),
    ],
)
def test_one_state_under_two_names_is_the_same_and_nobody_is_none(tiny, one, other, same):
    assert same_state(tiny, one, other) is same


@pytest.mark.parametrize(
    ("old", "new", "passed"),
    [
        (NORTH, SOUTH, True),
        (NORTH, NORTH, False),
        (NORTH, REPUBLIC, False),
        (VASSAL, NORTH, False),
        (NORTH, VASSAL, False),
        (VASSAL, ISLE, False),
        (VASSAL, SOUTH, True),
        (VASSAL | {"rule": "occupation"}, NORTH, True),
        (SOUTH_FOR_NORTH, SOUTH, True),
        (SOUTH_FOR_NORTH, NORTH, False),
        (SOUTH_FOR_NORTH, REPUBLIC, False),
        (SOUTH_FOR_NORTH, ISLE, True),
    ],
)
def test_a_title_passes_where_none_of_the_owners_stays(tiny, old, new, passed):
    assert title_passed(tiny, a_holding(tiny, old), a_holding(tiny, new)) is passed


@pytest.mark.parametrize(
    ("old", "new", "passed"),
    [
        (SOUTH_FOR_NORTH, SOUTH_FOR_ISLE, True),
        (SOUTH_FOR_NORTH, SOUTH_FOR_ISLE | {"recognition": "pending"}, True),
        (SOUTH_FOR_NORTH, SOUTH_FOR_ISLE | {"recognition": "divided"}, False),
        (SOUTH_FOR_NORTH, SOUTH_FOR_ISLE | {"recognition": "nominal"}, False),
        (SOUTH, SOUTH_FOR_NORTH, True),
        (SOUTH | {"rule": "de facto"}, SOUTH_FOR_NORTH, False),
        (SOUTH | {"rule": "communities"}, SOUTH_FOR_NORTH, False),
        (SOUTH | {"rule": "revolt"}, SOUTH_FOR_NORTH, False),
        (NORTH, SOUTH_FOR_ISLE, False),
        (SOUTH | {"recognised_id": "south"}, SOUTH_FOR_NORTH, True),
        (NORTH, REPUBLIC | {"recognised_id": "isle-league"}, True),
    ],
)
def test_who_takes_land_without_its_title_brings_no_third_one_a_title(tiny, old, new, passed):
    assert title_passed(tiny, a_holding(tiny, old), a_holding(tiny, new)) is passed


def test_a_title_that_stands_passes_with_the_land_itself(tiny):
    new = SOUTH | {"recognition": "divided"}
    assert title_passed(tiny, a_holding(tiny, NORTH), a_holding(tiny, new))


@pytest.mark.parametrize(
    ("rule", "none"),
    [("de facto", True), ("communities", True), ("revolt", True), ("occupation", False)],
)
def test_rules_without_a_title(tiny, rule, none):
    assert untitled(a_holding(tiny, {"rule": rule})) is none


@pytest.mark.parametrize(("owner", "open_"), [("unsettled", True), ("north", False), ("", False)])
def test_a_title_is_unsettled_where_the_record_says_so(tiny, owner, open_):
    assert unsettled(a_holding(tiny, {"recognised_id": owner})) is open_
