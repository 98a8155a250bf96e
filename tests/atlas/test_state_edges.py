"""Who holds what where a record is thin, and under which rules land counts to an overlord."""

from dataclasses import replace

import pytest

from atlas import holding_at, state_at
from atlas.state import check_view, holder_in, overlord_in, tinted_in, top_in

UNDER = ("vassal", "protectorate", "autonomy", "union republic", "mandate", "communities")


@pytest.fixture
def thin(tiny):
    """An atlas one of whose areas has two holdings, of which the first comes late."""
    first = replace(tiny.by_area["T_EAST"][0], start="1710-01-01", until="1720-01-01")
    spans = (first, replace(first, start="1720-01-01", until="", holder_id="north"))
    return replace(tiny, by_area={"T_EAST": spans}, starts={"T_EAST": ("1710-01-01", "1720-01-01")})


@pytest.mark.parametrize(
    ("day", "holder"),
    [
        ("1700-01-01", "south"),
        ("1710-01-01", "south"),
        ("1719-12-31", "south"),
        ("1720-01-01", "north"),
        ("1810-12-31", "north"),
    ],
)
def test_before_its_first_holding_an_area_is_told_with_that(thin, day, holder):
    assert holding_at(thin, "T_EAST", day).holder_id == holder
    assert state_at(thin, day).holder("T_EAST") == holder


def test_a_state_is_a_mapping_of_its_areas(thin, tiny):
    state = state_at(thin, 1750)
    assert (list(state), len(state), state.date, state.view) == (
        ["T_EAST"], 1, "1750-12-31", "control",
    )  # fmt: skip
    assert len(state_at(tiny, 1750)) == 5
    with pytest.raises(KeyError):
        state["T_WEST"]


@pytest.mark.parametrize("rule", UNDER)
def test_these_rules_put_land_under_its_overlord(tiny, rule):
    held = replace(holding_at(tiny, "T_ISLE", 1742), rule=rule)
    assert tinted_in(held, "control") is True
    assert (top_in(held, "control"), top_in(held, "recognised")) == ("north", "north")


@pytest.mark.parametrize("rule", UNDER)
def test_without_an_overlord_they_do_not(tiny, rule):
    free = replace(holding_at(tiny, "T_ISLE", 1760), rule=rule)
    assert tinted_in(free, "control") is False
    assert top_in(free, "control") == "isle-league"


@pytest.mark.parametrize(
    ("owner", "view", "holder", "overlord"),
    [
        ("south", "control", "isle-league", "north"),
        ("south", "recognised", "south", ""),
        ("isle-league", "recognised", "isle-league", "north"),
        ("", "recognised", "isle-league", "north"),
    ],
)
def test_the_owner_in_law_counts_in_the_recognised_view_alone(tiny, owner, view, holder, overlord):
    held = replace(holding_at(tiny, "T_ISLE", 1742), recognised_id=owner)
    assert (holder_in(held, view), overlord_in(held, view)) == (holder, overlord)


def test_there_are_two_views():
    assert check_view("control") is check_view("recognised") is None
    with pytest.raises(ValueError, match=r"^'top' is not a view; choose one of control"):
        check_view("top")
