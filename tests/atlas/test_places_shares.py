"""What a place is told with, and how the land of a region is divided."""

from dataclasses import replace

import pytest

from atlas import place, shares, state_at
from atlas.places import Share


def test_the_largest_share_stands_first_whatever_its_areas_order(tiny):
    found = place(tiny, "five-shores", 1700).shares
    assert found == (
        Share("north", 12308 + 24613, ("T_MID", "T_WEST")),
        Share("south", 24613, ("T_EAST",)),
    )


def test_of_equal_shares_the_first_area_decides(tiny):
    state = state_at(tiny, 1700)
    assert [one.holder_id for one in shares(tiny, state, ("T_WEST", "T_EAST"))] == [
        "north",
        "south",
    ]
    assert [one.holder_id for one in shares(tiny, state, ("T_EAST", "T_WEST"))] == [
        "south",
        "north",
    ]


@pytest.mark.parametrize(("when", "date"), [(1719, "1719-12-31"), ("1720-05-10", "1720-05-10")])
def test_a_place_says_of_which_day_it_is_told(tiny, when, date):
    assert place(tiny, "midtown", when).date == date


def test_a_place_is_told_of_who_held_it_where_no_view_is_asked_for(tiny):
    assert place(tiny, "midtown", 1719).view == "control"
    assert place(tiny, "midtown", 1719, "recognised").view == "recognised"


def test_the_shares_of_a_place_follow_the_view(tiny):
    shore = replace(tiny.places["five-shores"], extent=("T_PORT",))
    atlas = replace(tiny, places={"five-shores": shore})
    assert place(atlas, "five-shores", 1742).shares[0].holder_id == "isle-league"
    assert place(atlas, "five-shores", 1742, "recognised").shares[0].holder_id == "north"


def test_the_names_of_a_place_stand_by_language_in_the_order_of_the_table(tiny):
    names = place(tiny, "midtown", 1719).names
    assert [name.name for name in names["en"]] == ["Midtown", "Mittown"]
    assert [name.name for name in names["la"]] == ["Mediopolis"]
