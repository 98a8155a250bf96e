"""What brought a change of a day about: the event of that day, or a step of an earlier one."""

from dataclasses import replace

import pytest

from telling.events import cause_nodes
from telling.nodes import link, node
from words import words_in

EN, TR = words_in("en"), words_in("tr")


def peace(called: str, day: str) -> dict:
    """The link to the peace, as it stands beside a day."""
    target = {"kind": "event", "id": "1745-peace", "day": "1745-03-01"}
    return link(called, target=target, focus=f"event-1745-peace-{day}")


def aside(day: str, *, called: str = "Peace of the Port", date: str = "1 March 1745") -> dict:
    return node("small", peace(called, day), f", {date}", cls="ta-aside")


def test_the_event_of_the_day_is_named_alone(tiny):
    assert cause_nodes(tiny, EN, "1745-peace", "1745-03-01") == [
        peace("Peace of the Port", "1745-03-01")
    ]


def test_a_step_of_an_event_of_another_day_comes_first_and_the_event_with_its_own_date(tiny):
    assert cause_nodes(tiny, TR, "1745-peace", "1745-03-15") == [
        "Liman Bölgesi teslim edildi",
        " ",
        aside("1745-03-15", called="Liman Barışı", date="1 Mart 1745"),
    ]


@pytest.mark.parametrize("id_", ["", "no-such-event", "1700-beginning"])
def test_no_event_and_the_beginning_of_the_atlas_are_no_cause(tiny, id_):
    assert cause_nodes(tiny, EN, id_, "1745-03-15") == []


@pytest.mark.parametrize(
    ("of_step", "of_change", "told"),
    [("", "", True), ("1745-03", "1745-03", True), ("1745-03", "", False), ("", "1745~", False)],
)
def test_a_step_is_told_only_where_it_is_dated_as_the_change_is(tiny, of_step, of_change, told):
    event = tiny.events["1745-peace"]
    steps = (replace(event.days[0], edtf=of_step),)
    atlas = replace(tiny, events={**tiny.events, event.id: replace(event, days=steps)})
    said = cause_nodes(atlas, EN, event.id, "1745-03-15", of_change)
    step = ["Port District handed over", " "] if told else []
    assert said == [*step, aside("1745-03-15")]


def test_a_step_without_words_is_not_told_and_neither_is_one_of_another_day(tiny):
    event = tiny.events["1745-peace"]
    mute = (replace(event.days[0], what=""),)
    atlas = replace(tiny, events={**tiny.events, event.id: replace(event, days=mute)})
    assert cause_nodes(atlas, EN, event.id, "1745-03-15") == [aside("1745-03-15")]
    assert cause_nodes(tiny, EN, event.id, "1745-03-16") == [aside("1745-03-16")]
