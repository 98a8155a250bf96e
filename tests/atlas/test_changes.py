"""What changed hands."""

from dataclasses import replace

import pytest

from atlas import changes, flows, holding_at, moved_by, steps, steps_in
from atlas.changes import kind_of_change


def brief(found):
    return [(c.date, c.area_id, c.old_holder, c.new_holder, c.kind) for c in found]


def test_the_steps_list_every_change_by_day(tiny):
    assert brief(steps(tiny, 1700, 1810)) == [
        ("1720-05-10", "T_MID", "north", "south", "transfer"),
        ("1740-03-02", "T_PORT", "north", "isle-league", "transfer"),
        ("1745-03-15", "T_PORT", "isle-league", "north", "transfer"),
        ("1750-07-01", "T_ISLE", "isle-league", "isle-league", "status"),
        ("1800-07-14", "T_PORT", "north", "north-republic", "succession"),
        ("1800-07-14", "T_WEST", "north", "north-republic", "succession"),
    ]


def test_a_change_counts_after_the_first_day_and_on_the_last(tiny):
    assert steps(tiny, "1720-05-10", 1730) == ()
    assert len(steps(tiny, "1720-05-09", "1720-05-10")) == 1


def test_the_year_of_a_change_lists_it(tiny):
    assert [c.event_id for c in steps_in(tiny, 1720)] == ["1720-treaty"]
    assert steps_in(tiny, 1721) == ()
    assert steps_in(tiny, 1700) == ()


def test_the_net_difference_leaves_out_what_came_back(tiny):
    assert "T_PORT" not in {c.area_id for c in changes(tiny, 1739, 1746)}
    assert [c.kind for c in changes(tiny, 1739, 1742)] == ["transfer"]


def test_a_new_name_of_the_same_state_is_no_land_changing_hands(tiny):
    found = changes(tiny, 1799, 1801)
    assert {c.kind for c in found} == {"succession"}
    assert not any(c.counts for c in found)


def test_the_difference_reads_backwards_too(tiny):
    (change,) = changes(tiny, 1730, 1719)
    assert (change.old_holder, change.new_holder) == ("south", "north")


def test_a_change_carries_its_event_its_size_and_both_holdings(tiny):
    (change,) = steps_in(tiny, 1745)
    assert (change.event_id, change.km2) == ("1745-peace", 12305)
    assert (change.old.rule, change.new.rule) == ("occupation", "sovereign")


def test_an_occupation_moves_nothing_in_the_recognised_view(tiny):
    assert steps(tiny, 1739, 1746, "recognised") == ()


def test_an_event_knows_what_it_moved(tiny):
    assert [c.area_id for c in moved_by(tiny, "1800-republic")] == ["T_PORT", "T_WEST"]
    assert moved_by(tiny, "1810-visit") == ()
    assert moved_by(tiny, "1700-beginning") == ()


def test_flows_sum_the_transfers_between_two_holders(tiny):
    (largest, *rest) = flows(steps(tiny, 1700, 1810))
    assert (largest.old_holder, largest.new_holder, largest.km2) == ("north", "south", 12308)
    assert [flow.areas for flow in rest] == [("T_PORT",), ("T_PORT",)]


def test_the_difference_equals_the_steps_put_together(tiny):
    for a, b in ((1700, 1810), (1719, 1745), (1741, 1799)):
        last = {c.area_id: c.new.start for c in steps(tiny, a, b)}
        net = {c.area_id: c.new.start for c in changes(tiny, a, b)}
        assert net.items() <= last.items()


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ({"rule": "protectorate"}, "status"),
        ({"recognition": "de jure"}, "status"),
        ({"recognised_id": "south"}, "status"),
        ({"overlord_id": "south"}, "status"),
        ({"overlord_id": ""}, "status"),
        ({"overlord_id": "north-republic"}, "succession"),
        ({"note": "a remark"}, ""),
    ],
)
def test_under_the_same_holder_the_standing_may_change(tiny, changed, kind):
    vassal = holding_at(tiny, "T_ISLE", 1742)
    assert kind_of_change(tiny, vassal, replace(vassal, **changed)) == kind


def test_who_runs_the_land_of_another_changes_nothing_in_the_recognised_view(tiny):
    peace, war = holding_at(tiny, "T_PORT", 1730), holding_at(tiny, "T_PORT", 1742)
    assert kind_of_change(tiny, peace, war, "recognised") == ""
    assert kind_of_change(tiny, war, replace(war, overlord_id="south"), "recognised") == ""
    ruled = replace(peace, rule="mandate")
    assert kind_of_change(tiny, peace, ruled, "recognised") == "status"
