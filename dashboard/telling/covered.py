"""What an atlas covers: from when to when, and how much of it."""

from atlas import Atlas
from atlas.edition import ends_a_year
from atlas.evidence_shares import share_of_days, share_of_events, share_of_holdings
from atlas.record import events_of_record
from atlas.titles import UNSETTLED
from telling.nodes import Element, Node, node
from words import Words


def covered(atlas: Atlas, words: Words) -> list[Node | None]:
    """What stands in the record, or what the article names where there is none."""
    return _covered(atlas, words) if atlas.has_record else _named(atlas, words)


def _covered(atlas: Atlas, words: Words) -> list[Node | None]:
    """From when to when, and how much of it."""
    counted = words.say(
        "Who held which land from {first} to {last}: {areas} areas, {powers} powers, {events} "
        "events, {holdings} spans of time, each with its sources; read beside an article.",
        first=words.year(atlas.first_year),
        last=words.year(atlas.last_year),
        areas=words.number(len(atlas.areas)),
        powers=words.number(len(atlas.holders.keys() - {UNSETTLED})),
        events=words.number(len(events_of_record(atlas))),
        holdings=words.number(len(atlas.holdings)),
    )
    return [
        node("h2", words.say("What this atlas covers")),
        node("p", counted),
        _known_until(atlas, words),
        node("p", _opened(atlas, words)),
    ]


def _named(atlas: Atlas, words: Words) -> list[Node | None]:
    """What an article without a record beside it names."""
    counted = words.say(
        "The places and the dates that an article names, from {first} to {last}. Places: {places}; "
        "dates: {dates}.",
        first=words.year(atlas.first_year),
        last=words.year(atlas.last_year),
        places=words.number(len(atlas.places)),
        dates=words.number(len(atlas.events)),
    )
    return [node("h2", words.say("What this atlas covers")), node("p", counted)]


def _known_until(atlas: Atlas, words: Words) -> Element | None:
    """Up to which day the record was checked, where the atlas says so."""
    known = atlas.edition.known_until
    if not ends_a_year(known):
        return None
    said = words.say(
        "The record was checked up to {date}; what came later is not shown.",
        date=words.date(known),
    )
    return node("p", said)


def _opened(atlas: Atlas, words: Words) -> str:
    """For how much of it somebody opened a source."""
    holdings, events = share_of_holdings(atlas), share_of_events(atlas, events_of_record(atlas))
    return words.say(
        "For {events} of the events and {holdings} of the spans of time a source was opened for "
        "that very fact, and the page says where in it; for {days} of the spans it gives the very "
        "day too. The others only name their sources.",
        events=words.percent(events.floored),
        holdings=words.percent(holdings.floored),
        days=words.percent(share_of_days(atlas).floored),
    )
