"""Events in a line: by their step of the day first, the settlement they belong to beside it."""

from atlas import Atlas, EventDay, step_on
from telling.holders import event_link
from telling.nodes import Element, Node, in_english, node
from words import Words


def cause_nodes(atlas: Atlas, words: Words, event_id: str, day: str, edtf: str = "") -> list[Node]:
    """What brought a change of a day about.

    An event that lies on another day is named in the second place, with its own date: a
    settlement of a later year did not make what it only confirmed. A step of the event is told
    only where it is dated as the change is: two days may be alike by convention alone.
    """
    named = event_link(atlas, words, event_id, f"event-{event_id}-{day}")
    if not named:
        return []
    event = atlas.events[event_id]
    if event.date == day:
        return [named]
    aside = node("small", named, f", {words.time_of(event)}", cls="ta-aside")
    step = step_on(event, day)
    what = in_english(words, step.what) if step and step.edtf == edtf else None
    return [what, " ", aside] if what else [aside]


def day_nodes(atlas: Atlas, words: Words, day: EventDay) -> list[Node]:
    """One dated day of an event: its own, with its span; a step of it; or its end."""
    event = day.event
    focus = f"event-{event.id}-{day.date}"
    named = event_link(atlas, words, event.id, focus)
    if day.role == "day":
        return [_time(day, words.time_of(event)), " ", named]
    time = _time(day, words.when(day.date, day.edtf))
    if day.role == "end":
        return [time, " ", node("span", words.say("End:"), " ", named)]
    aside = node("small", named, f", {words.time_of(event)}", cls="ta-aside")
    return [time, " ", in_english(words, day.what) or "", " ", aside]


def _time(day: EventDay, said: str) -> Element:
    return node("time", said, datetime=day.date)
