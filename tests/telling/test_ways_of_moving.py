"""What a way of moving land is called, by the event that moved it."""

from dataclasses import replace

import pytest

from atlas.moves import KINDS
from telling.event import mark_of, move_caption
from words.terms import MOVES


@pytest.mark.parametrize(
    ("event", "mark", "caption"),
    [
        ("treaty", "mark ceded", "Ceded, on this map: {km2} km²"),
        ("agreement", "mark ceded", "Ceded, on this map: {km2} km²"),
        ("war", "mark passed", "Passed on, on this map: {km2} km²"),
        ("proclamation", "mark passed", "Passed on, on this map: {km2} km²"),
    ],
)
def test_only_a_treaty_or_an_agreement_cedes_land(tiny, event, mark, caption):
    told = replace(tiny.events["1740-war"], kind=event)
    assert (mark_of(told, "ceded"), move_caption(told, "ceded")) == (mark, caption)


@pytest.mark.parametrize(
    ("event", "mark"),
    [
        ("war", "mark regained"),
        ("battle", "mark regained"),
        ("occupation", "mark regained"),
        ("revolt", "mark regained"),
        ("treaty", "mark returned"),
        ("ceasefire", "mark returned"),
    ],
)
def test_what_fighting_brought_back_is_taken_back_and_not_returned(tiny, event, mark):
    told = replace(tiny.events["1740-war"], kind=event)
    assert mark_of(told, "returned") == mark


@pytest.mark.parametrize("event", ["treaty", "war"])
def test_every_other_way_is_called_alike_whatever_the_event(tiny, event):
    told = replace(tiny.events["1740-war"], kind=event)
    for kind in set(KINDS) - {"ceded", "returned"}:
        assert (mark_of(told, kind), move_caption(told, kind)) == (f"mark {kind}", MOVES[kind])
    assert move_caption(told, "returned") == MOVES["returned"]
