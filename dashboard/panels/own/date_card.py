"""The card of a date: as what it is read, and which event of the record it is."""

from __future__ import annotations

from collections.abc import Iterator

from atlas import event_name
from finding.draft import Mark
from panels.own.card_parts import deed_button, told_at, why
from panels.own.state import Own
from telling.nodes import Node, node
from words import Words
from words.dates import edtf_text


def date_card(now: Own, mark: Mark, words: Words) -> Iterator[Node]:
    """What a date is read as, and what can be said of it."""
    yield node("h2", mark.exact)
    if mark.edtf:
        said = edtf_text(mark.edtf, words.lang)
        written = node("code", mark.edtf, cls="ta-muted") if said != mark.edtf else None
        yield node("p", node("strong", said), " ", written)
    yield why(mark, words)
    told = told_at(now, mark.start)
    recorded = told if told and told.kind != "told" else None
    if recorded:
        name = event_name(now.opened.atlas, recorded.id, words.lang)
        yield node("p", words.say("In the record: {event}", event=name))
    yield node(
        "div",
        deed_button(words.say("Right"), "accept", "y") if mark.unsure and mark.edtf else None,
        deed_button(words.say("Not a date"), "reject", "x"),
        deed_button(words.say("Not this event"), "no event") if recorded else None,
        node("button", words.say("Show this day"), cls="ta-button", go={"do": "day"})
        if told
        else None,
        cls="ta-own-deeds",
    )
