"""Who holds what on one day."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from atlas import DateError, holding_at, state_at, tinted_in, top_in
from atlas.state import TINTED, overlord_in


def test_a_year_shows_the_holders_of_its_last_day(tiny):
    assert state_at(tiny, 1720).holder("T_MID") == "south"
    assert state_at(tiny, 1719).holder("T_MID") == "north"


def test_a_holding_begins_on_its_day_and_not_the_day_before(tiny):
    assert state_at(tiny, "1720-05-09").holder("T_MID") == "north"
    assert state_at(tiny, "1720-05-10").holder("T_MID") == "south"


def test_every_area_has_a_holding_on_the_first_and_on_the_last_day(tiny):
    for day in (tiny.first, tiny.last):
        assert set(state_at(tiny, day)) == set(tiny.areas)


def test_the_two_views_differ_where_control_and_recognition_do(tiny):
    control, recognised = state_at(tiny, 1742), state_at(tiny, 1742, "recognised")
    assert control.holder("T_PORT") == "isle-league"
    assert recognised.holder("T_PORT") == "north"
    assert control["T_PORT"].differs
    same = set(tiny.areas) - {"T_PORT"}
    assert all(control.holder(area) == recognised.holder(area) for area in same)


def test_a_vassal_has_its_overlord_in_both_views(tiny):
    for view in ("control", "recognised"):
        assert state_at(tiny, 1742, view).overlord("T_ISLE") == "north"
    assert state_at(tiny, 1760).overlord("T_ISLE") == ""


def test_areas_are_grouped_and_measured_by_holder(tiny):
    state = state_at(tiny, 1742)
    assert state.holders() == {
        "south": ("T_EAST", "T_MID"),
        "isle-league": ("T_ISLE", "T_PORT"),
        "north": ("T_WEST",),
    }
    assert state.km2() == {"south": 36921, "isle-league": 24613, "north": 24613}


def test_one_area_can_be_asked_alone(tiny):
    assert holding_at(tiny, "T_PORT", 1742).rule == "occupation"
    with pytest.raises(KeyError):
        holding_at(tiny, "T_NOWHERE", 1742)


@pytest.mark.parametrize("when", [1699, "1699-12-31", 1811, "1811-01-01", 9999])
def test_a_day_outside_the_atlas_is_refused_with_its_range(tiny, when):
    with pytest.raises(DateError, match="runs 1700-01-01 to 1810-12-31"):
        state_at(tiny, when)


def test_an_unknown_view_is_refused(tiny):
    with pytest.raises(ValueError, match="control, recognised"):
        state_at(tiny, 1742, "imagined")


@pytest.mark.parametrize("rule", sorted(TINTED))
def test_land_under_an_overlord_counts_to_the_overlord(tiny, rule):
    vassal = replace(holding_at(tiny, "T_ISLE", 1742), rule=rule)
    assert tinted_in(vassal, "control")
    assert top_in(vassal, "control") == "north"


@pytest.mark.parametrize("rule", ["sovereign", "occupation", "de facto", "revolt", "condominium"])
def test_land_that_a_second_power_only_stands_in_counts_to_its_holder(tiny, rule):
    other = replace(holding_at(tiny, "T_ISLE", 1742), rule=rule)
    assert not tinted_in(other, "control")
    assert top_in(other, "control") == "isle-league"


def test_land_without_an_overlord_counts_to_its_holder(tiny):
    free = holding_at(tiny, "T_ISLE", 1760)
    assert (tinted_in(free, "control"), top_in(free, "control")) == (False, "isle-league")


def test_a_vassal_in_control_of_recognised_land_is_left_out_of_the_recognised_view(tiny):
    held = replace(holding_at(tiny, "T_PORT", 1742), overlord_id="south", rule="vassal")
    assert top_in(held, "control") == "south"
    assert top_in(held, "recognised") == "north"
    assert not tinted_in(held, "recognised")
    assert (overlord_in(held, "control"), overlord_in(held, "recognised")) == ("south", "")


def test_the_map_tints_by_the_same_rules(real):
    status = Path(__file__).parents[2] / "dashboard/live/engine/status.js"
    written = re.search(r"UNTINTED = new Set\(\[(.*?)\]", status.read_text("utf-8"))
    untinted = set(re.findall(r'"([a-z ]+)"', written[1]))
    assert {holding.rule for holding in real.holdings} == untinted | TINTED
    assert not untinted & TINTED
