"""An event as a thing of its own: parties, dates in both styles, what it moved, what is said."""

from atlas import (
    Atlas,
    Change,
    Event,
    claims_of,
    event_name,
    excerpts_of,
    flows,
    holder_name,
    moved_by,
    place_name,
)
from telling.nodes import Element, Node, in_english, link, node
from telling.quotes import claim_card, quotation, sources_line
from telling.transfers import transfer_table
from words import Words
from words.terms import EVENT_KINDS


def event_nodes(atlas: Atlas, words: Words, id_: str) -> list[Node | None]:
    """All the page says of an event, whatever the day."""
    event = atlas.events[id_]
    return [
        node("p", words.say(EVENT_KINDS[event.kind]), cls="ta-kicker"),
        node("h2", event_name(atlas, event.id, words.lang), cls="ta-title"),
        _facts(atlas, words, event),
        node("p", in_english(words, event.moved)) if event.moved else None,
        *_said(atlas, words, event),
        *_moved(atlas, words, event),
        node("p", in_english(words, event.note), cls="ta-note") if event.note else None,
        sources_line(atlas, words, event.sources),
    ]


def _facts(atlas: Atlas, words: Words, event: Event) -> Element:
    facts = {
        words.say("Date"): words.when(event.date, event.edtf),
        words.say("Old Style"): words.date(event.date_os) if event.date_os else "",
        words.say("Until"): words.date(event.end_date) if event.end_date else "",
        words.say("Place"): _place(atlas, words, event),
        words.say("Parties"): _parties(atlas, words, event),
    }
    steps = [
        node("dd", f"{words.date(day.date)}: ", in_english(words, day.what)) for day in event.days
    ]
    return node(
        "dl",
        *(
            part
            for title, said in facts.items()
            if said
            for part in (node("dt", title), node("dd", said))
        ),
        *((node("dt", words.say("Step by step")), *steps) if steps else ()),
        cls="ta-facts",
    )


def _place(atlas: Atlas, words: Words, event: Event) -> Node | None:
    if not event.place_id:
        return in_english(words, event.place_name)
    name = place_name(atlas, event.place_id, event.date, words.lang)
    return link(name, target={"kind": "place", "id": event.place_id}, focus="signed-at")


def _parties(atlas: Atlas, words: Words, event: Event) -> Node | None:
    named = (holder_name(atlas, party, event.date, words.lang) for party in event.parties)
    return ", ".join(named) or in_english(words, event.parties_text)


def _said(atlas: Atlas, words: Words, event: Event) -> list[Node]:
    quotes = [
        quotation(atlas, words, excerpt, about=event.id)
        for excerpt in excerpts_of(atlas, "event", event.id)
    ]
    cards = [claim_card(atlas, words, claim) for claim in claims_of(atlas, "event", event.id)]
    return [
        *([node("h3", words.say("In the article’s words"))] if quotes else []),
        *quotes,
        *([node("h3", words.say("Beside the record"))] if cards else []),
        *cards,
    ]


def _moved(atlas: Atlas, words: Words, event: Event) -> list[Node]:
    """What the event moved, in law and on the ground; once where the two are the same."""
    in_law, on_ground = (
        [change for change in moved_by(atlas, event.id, view) if change.counts]
        for view in ("recognised", "control")
    )
    if not (in_law or on_ground):
        return [node("p", words.say("No land on this map changed hands by it."), cls="ta-muted")]
    if _lands(in_law) == _lands(on_ground):
        return [_total(atlas, words, words.say("What it moved: {km2} km²"), in_law)]
    return [
        _total(atlas, words, words.say("What it moved by recognition: {km2} km²"), in_law),
        _total(atlas, words, words.say("What it moved on the ground: {km2} km²"), on_ground),
    ]


def _lands(found: list[Change]) -> set[tuple[str, str, str]]:
    return {(change.area_id, change.old_holder, change.new_holder) for change in found}


def _total(atlas: Atlas, words: Words, caption: str, moved: list[Change]) -> Node:
    if not moved:
        return ""
    total = sum(flow.km2 for flow in flows(moved))
    told = caption.format(km2=words.number(total))
    return transfer_table(atlas, words, told, moved, with_event=False)
