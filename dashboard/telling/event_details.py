"""What is folded below an event: its parties, steps and notes, and the evidence for it."""

import re

from atlas import Atlas, Event, holder_name
from atlas.evidence import behind_event
from telling.content import in_words
from telling.evidence import evidence_lines, evidence_summary
from telling.nodes import Element, Node, node, pairs
from telling.quotes import cited
from words import Words

_BETWEEN = re.compile(r" [-–] |[,;]")  # between two parties told in words


def event_details(atlas: Atlas, words: Words, id_: str) -> Element:
    """An event's parties, steps and notes, folded; its evidence comes below them."""
    event = atlas.events[id_]
    told = pairs("ta-facts", {words.say("Parties"): _parties(atlas, words, event)})
    if event.days:
        told["kids"] += [node("dt", words.say("Step by step")), *_steps(atlas, words, event)]
    return node(
        "details",
        node(
            "summary",
            evidence_summary(words, cited(atlas, event.sources), behind_event(atlas, id_)),
        ),
        told if told["kids"] else None,
        node("p", in_words(atlas, words, event.note), cls="ta-note") if event.note else None,
        cls="ta-fold",
    )


def event_evidence(atlas: Atlas, words: Words, id_: str) -> list[Node | None]:
    """Which sources were opened for an event, and which are named only."""
    return evidence_lines(atlas, words, behind_event(atlas, id_), atlas.events[id_].sources)


def _steps(atlas: Atlas, words: Words, event: Event) -> list[Node]:
    return [
        node("dd", f"{words.when(step.date, step.edtf)}: ", in_words(atlas, words, step.what))
        for step in event.days
    ]


def _parties(atlas: Atlas, words: Words, event: Event) -> Node | None:
    """The parties by their names of the day; in words where some of them are no powers here."""
    named = [holder_name(atlas, party, event.date, words.lang) for party in event.parties]
    if len(named) < 2 and _BETWEEN.search(event.parties_text):
        return in_words(atlas, words, event.parties_text)
    return ", ".join(named) or in_words(atlas, words, event.parties_text)
