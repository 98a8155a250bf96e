"""Events in a line: by their step of the day first, the settlement they belong to beside it."""

from atlas import Atlas, step_on
from telling.content import in_words
from telling.holders import event_link
from telling.nodes import Node, node
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
    what = in_words(atlas, words, step.what) if step and step.edtf == edtf else None
    return [what, " ", aside] if what else [aside]
