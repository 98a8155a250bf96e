"""The day and the event of a change over many days; what is summed; which questions are refused."""

from dataclasses import replace

import pytest

from atlas import changes, changes_in, flows, holding_at, steps
from atlas.changes import Change, kind_of_change

EAST = "T_EAST"  # in the turned atlas: the south's until 1703, then the north's under many rules


def dated(found, area_id: str = EAST):
    return [(one.date, one.event_id, one.kind) for one in found if one.area_id == area_id]


def test_land_that_changed_hands_did_so_on_the_day_the_later_power_came_in(turned):
    came = [("1703-04-05", "1740-war", "transfer")]
    assert dated(changes(turned, 1702, 1710)) == came
    assert dated(changes(turned, 1710, 1702)) == came


def test_what_did_not_change_hands_is_dated_by_its_own_last_step(turned, tiny):
    assert dated(changes(turned, 1704, 1713)) == [("1712-01-01", "1720-treaty", "status")]
    assert dated(changes(tiny, 1799, 1801), "T_PORT") == [
        ("1800-07-14", "1800-republic", "succession")
    ]


def test_the_net_difference_of_a_year_is_that_from_the_eve_to_its_end(tiny):
    assert [(one.area_id, one.date) for one in changes_in(tiny, 1720)] == [("T_MID", "1720-05-10")]
    assert changes_in(tiny, 1721) == changes_in(tiny, 1700) == ()


@pytest.mark.parametrize("ask", [changes, steps])
def test_a_view_that_there_is_not_is_refused(tiny, ask):
    with pytest.raises(ValueError, match="'seen' is not a view"):
        ask(tiny, 1700, 1810, "seen")


def test_nothing_changes_from_a_holding_to_itself(tiny):
    held = holding_at(tiny, "T_PORT", 1730)
    assert kind_of_change(tiny, held, held) == ""


@pytest.fixture
def change(tiny):
    """A change of land: called with its area, its size and, if not so, its powers and kind."""
    held = holding_at(tiny, "T_PORT", 1730)

    def make(area_id: str, km2: float, powers: str = "north south", kind: str = "transfer"):
        return Change(area_id, "1720-05-10", held, held, *powers.split(), "e", km2, kind)

    return make


def test_a_flow_counts_land_once_and_is_shown_by_its_largest_change(change):
    small, large, again = change("A", 2.0), change("B", 5.0), change("A", 2.0)
    (flow,) = flows([small, large, again])
    assert (flow.km2, flow.areas) == (7.0, ("A", "B"))
    assert flow.example is large
    assert (flow.old_holder, flow.new_holder) == ("north", "south")


def test_flows_are_told_largest_first_and_leave_out_what_moved_no_land(change):
    found = flows(
        [
            change("A", 2.0, "north isle"),
            change("B", 5.0, "south north"),
            change("C", 9.0, kind="succession"),
            change("D", 3.0, "isle north"),
            change("E", 9.0, kind="status"),
        ]
    )
    assert [flow.areas for flow in found] == [("B",), ("D",), ("A",)]


def test_only_a_transfer_is_land_that_changed_hands(change):
    kinds = ("transfer", "succession", "status")
    assert [change("A", 1.0, kind=kind).counts for kind in kinds] == [True, False, False]


@pytest.mark.parametrize(
    ("standing", "kind"),
    [({"rule": "mandate"}, "status"), ({"overlord_id": "south"}, "status"), ({}, "")],
)
def test_in_law_the_standing_of_an_owner_in_hand_may_change(tiny, standing, kind):
    held = holding_at(tiny, "T_PORT", 1730)
    assert kind_of_change(tiny, held, replace(held, **standing), "recognised") == kind
