"""The way in: an invitation, the article's stops, and what the year brought."""

from atlas import Atlas, EventDay, event_name, events_in
from telling.events import cause_nodes
from telling.holders import event_target
from telling.nodes import Element, Node, link, node
from words import Words

STOPS = 5


def close_link(words: Words) -> Element:
    """The way back: nothing is chosen any more."""
    return link(words.say("Close"), target={"kind": "none"}, cls="ta-chip ta-close")


def invitation(atlas: Atlas, words: Words, year: int) -> list[Node | None]:
    """What is said while nothing is chosen."""
    return [*way_in(atlas, words), *in_year(atlas, words, year)]


def way_in(atlas: Atlas, words: Words) -> list[Node | None]:
    """The invitation and the article's stops, whatever the year."""
    return [
        node(
            "p",
            words.say(
                "Drag the year: the borders move. Click a place or an area to read who held it, "
                "and what the article says."
            ),
            cls="ta-invitation",
        ),
        node("h2", words.say("Five stops of the article"), cls="ta-minor"),
        node(
            "ol", *(node("li", _stop_link(atlas, words, id_)) for id_ in tour(atlas)), cls="ta-tour"
        ),
    ]


def tour(atlas: Atlas) -> list[str]:
    """The ids of the article's first treaties and agreements, by date."""
    signed = ("treaty", "agreement")
    return [e.id for e in atlas.events.values() if e.in_article and e.kind in signed][:STOPS]


def tour_step(atlas: Atlas, words: Words, event_id: str) -> Element | None:
    """Which stop of the tour an event is, and the way to the next one; None for no stop."""
    stops = tour(atlas)
    if event_id not in stops:
        return None
    at = stops.index(event_id) + 1
    where = words.say("Stop {number} of {count}", number=at, count=len(stops))
    following = (
        _stop_link(atlas, words, stops[at], words.say("Next stop:") + " ")
        if at < len(stops)
        else link(words.say("Back to all stops"), target={"kind": "none"}, focus="tour")
    )
    return node("p", where, " · ", following, cls="ta-stop")


def _stop_link(atlas: Atlas, words: Words, event_id: str, before: str = "") -> Element:
    year, name = atlas.events[event_id].date[:4], event_name(atlas, event_id, words.lang)
    return link(f"{before}{year} · {name}", target=event_target(atlas, event_id), focus="tour")


def in_year(atlas: Atlas, words: Words, year: int) -> list[Node | None]:
    """One line for each event with a day in the year: its own day, else its first step."""
    first: dict[str, EventDay] = {}
    for day in sorted(events_in(atlas, year), key=lambda day: day.role != "day"):
        first.setdefault(day.event.id, day)
    if not first:
        return []
    ordered = sorted(first.values(), key=lambda day: day.date)
    rows = [node("li", *_briefly(atlas, words, day)) for day in ordered]
    return [node("h2", words.say("In {year}", year=year), cls="ta-minor"), node("ul", *rows)]


def _briefly(atlas: Atlas, words: Words, day: EventDay) -> list[Node]:
    told = cause_nodes(atlas, words, day.event.id, day.date, day.edtf)
    return told if day.role == "day" else [f"{words.when(day.date, day.edtf)}: ", *told]
