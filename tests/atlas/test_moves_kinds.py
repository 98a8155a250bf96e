"""What kind of move it is, from how land was held before and after an event."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from atlas import km2_of, moves_of
from atlas.moves import between_holders, moves_together
from atlas.record_tables import begun_in

NORTH, SOUTH, ISLE = "north", "south", "isle-league"
REPUBLIC = "north-republic"  # the same state as the north
UNDER_NORTH = (ISLE, NORTH, "vassal")
UNDER_SOUTH = (ISLE, SOUTH, "vassal")
OF_NOBODY = ("", "", "unsettled")


@pytest.fixture
def of(tiny):
    """An atlas whose areas are held so: (holder, overlord, rule, whose in law, how) in turn.

    Each holding is of the event `e`, the first of the beginning; a text before it names another.
    """

    def make(**areas):
        held = tiny.holdings[0]
        holdings = []
        for area_id, spans in areas.items():
            for at, span in enumerate(spans):
                event, *who = span if span[0] in ("f", "g", "") else ("e", *span)
                names = ("holder_id", "overlord_id", "rule", "recognised_id", "recognition")
                cells = dict.fromkeys(names, "") | dict(zip(names, who, strict=False))
                start = f"17{at}0-01-01"
                event = event if at else "start"
                one = replace(held, area_id=area_id, start=start, event_id=event, **cells)
                holdings.append(one)
        nobody = replace(tiny.holders[NORTH], id="unsettled", state="unsettled")
        holders = MappingProxyType({**tiny.holders, "unsettled": nobody})
        return replace(
            tiny, holders=holders, holdings=tuple(holdings), begun=begun_in(tuple(holdings))
        )

    return make


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ((NORTH,), (SOUTH,), "ceded"),
        ((NORTH,), (REPUBLIC,), None),
        ((NORTH,), (SOUTH, "", "occupation", NORTH, "pending"), "taken"),
        ((SOUTH, "", "occupation", NORTH), (NORTH,), "returned"),
        ((SOUTH, "", "occupation", NORTH), (REPUBLIC,), "returned"),
        ((SOUTH, "", "occupation", NORTH), (ISLE,), "ceded"),
        ((NORTH, "", "occupation", SOUTH), (NORTH,), "ceded"),
        ((ISLE,), UNDER_NORTH, "overlord"),
        (UNDER_NORTH, UNDER_SOUTH, "overlord"),
        (UNDER_NORTH, (ISLE,), "overlord"),
        (UNDER_NORTH, (ISLE, REPUBLIC, "vassal"), None),
        (UNDER_NORTH, (NORTH,), "within"),
        (UNDER_NORTH, (NORTH, "", "occupation", ISLE), "within"),
        (UNDER_NORTH, (SOUTH, "", "occupation", ISLE), "taken"),
        ((ISLE, "", "de facto", SOUTH), UNDER_NORTH, "ceded"),
        ((ISLE,), (ISLE, NORTH, "vassal", SOUTH, "de jure"), "ceded"),
        ((ISLE, NORTH, "vassal", SOUTH), (ISLE, "", "de facto", SOUTH), "overlord"),
    ],
)
def test_title_and_control_tell_the_kind_of_a_move(of, before, after, kind):
    moves = moves_of(of(T_EAST=[before, after]), "e")
    assert [move.kind for move in moves] == [kind] * (kind is not None)


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ((NORTH,), (SOUTH, *OF_NOBODY), "unsettled"),
        ((NORTH, *OF_NOBODY), (SOUTH,), "unsettled"),
        ((NORTH, *OF_NOBODY), (SOUTH, *OF_NOBODY), "unsettled"),
        (UNDER_NORTH, (NORTH, *OF_NOBODY), "within"),
        ((NORTH, *OF_NOBODY), (NORTH,), "settled"),
        ((NORTH, *OF_NOBODY), (REPUBLIC,), "settled"),
        ((NORTH,), (NORTH, *OF_NOBODY), None),
        ((NORTH, *OF_NOBODY), (NORTH, *OF_NOBODY), None),
        ((ISLE, *OF_NOBODY), (*UNDER_NORTH, "unsettled"), "overlord"),
    ],
)
def test_where_no_title_is_settled_nobody_loses_one(of, before, after, kind):
    moves = moves_of(of(T_EAST=[before, after]), "e")
    assert [move.kind for move in moves] == [kind] * (kind is not None)


@pytest.mark.parametrize(
    ("before", "after", "view", "held"),
    [
        ((NORTH,), (SOUTH,), "recognised", False),
        ((NORTH, "", "occupation", SOUTH), (NORTH,), "recognised", True),
        ((NORTH, *OF_NOBODY), (REPUBLIC,), "recognised", True),
        ((ISLE, "", "de facto", SOUTH), UNDER_NORTH, "recognised", False),
        ((SOUTH, "", "occupation", NORTH), (NORTH,), "control", False),
        (UNDER_NORTH, (NORTH,), "control", False),
        ((NORTH,), (SOUTH, *OF_NOBODY), "control", False),
    ],
)
def test_a_title_moves_in_law_and_its_new_owner_may_have_had_the_land(
    of, before, after, view, held
):
    atlas = of(T_EAST=[before, after])
    (move,) = moves_of(atlas, "e")
    assert (move.view, move.held) == (view, held)
    assert (move.old, move.new) == atlas.holdings
    assert (move.area_id, move.until, move.km2) == ("T_EAST", "1710-01-01", 24613)
    assert move.between == ()


def test_land_held_meanwhile_by_another_and_given_back_is_told_apart(of):
    atlas = of(T_EAST=[(NORTH,), (REPUBLIC,), (SOUTH,), (ISLE,), (SOUTH, "", "mandate"), (NORTH,)])
    (move,) = moves_of(atlas, "e")
    assert (move.kind, move.view, move.held, move.until) == (
        "passing",
        "control",
        False,
        "1750-01-01",
    )
    assert move.between == atlas.holdings[1:5]
    assert [one.start for one in between_holders(atlas, move)] == ["1720-01-01", "1730-01-01"]


def test_land_that_only_changed_its_name_meanwhile_did_not_move(of):
    assert moves_of(of(T_EAST=[(NORTH,), (REPUBLIC,), (NORTH,)]), "e") == ()


def test_who_has_the_land_at_last_or_had_it_at_first_did_not_hold_it_meanwhile(of):
    atlas = of(T_EAST=[(NORTH,), (SOUTH, "", "mandate"), (ISLE,), (REPUBLIC,), (SOUTH,)])
    (move,) = moves_of(atlas, "e")
    assert move.kind == "ceded"
    assert [one.holder_id for one in between_holders(atlas, move)] == [ISLE]


def test_moves_are_told_by_their_kinds_and_then_by_the_areas(of):
    atlas = of(
        T_EAST=[UNDER_NORTH, (NORTH,)],
        T_ISLE=[(NORTH,), (SOUTH,)],
        T_MID=[(NORTH,), (SOUTH, "", "occupation", NORTH)],
        T_PORT=[(NORTH,), (SOUTH,)],
    )
    found = moves_of(atlas, "e")
    assert [move.area_id for move in found] == ["T_ISLE", "T_PORT", "T_MID", "T_EAST"]
    assert km2_of(found) == 12308 + 12305 + 12308 + 24613
    assert km2_of([*found, *found]) == km2_of(found)


def test_land_that_moved_by_no_event_is_no_events_move(of):
    assert moves_of(of(T_EAST=[(NORTH,), ("", SOUTH)]), "") == ()


def test_what_several_events_moved_is_net_from_the_first_to_the_last_of_them(of):
    atlas = of(T_EAST=[(NORTH,), ("f", SOUTH), ("g", ISLE), (REPUBLIC,)])
    assert [move.kind for move in moves_together(atlas, ["f", "e"])] == ["passing"]
    (move,) = moves_together(atlas, ["g", "f"])
    assert (move.old.holder_id, move.new.holder_id) == (NORTH, ISLE)
    assert [one.holder_id for one in move.between] == [SOUTH]
    assert moves_together(atlas, ["gone"]) == moves_together(atlas, []) == ()
