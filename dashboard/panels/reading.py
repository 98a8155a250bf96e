"""Beside the map: what was chosen on it, or an invitation while nothing is."""

from __future__ import annotations

import streamlit as st

from atlas import Atlas, event_name, events_in, place_name
from panels.area import area_nodes
from panels.choice import Choice, read_choice
from panels.event import event_nodes
from panels.find import show_search
from panels.holders import event_link
from panels.parts import READING
from panels.place import place_nodes
from panels.prose import Node, link, node, show
from panels.share import share_node
from panels.turkic import turkic_nodes
from words import Words

TELLERS = {"place": place_nodes, "area": area_nodes, "event": event_nodes}


@st.fragment(key=READING)
def show_reading(atlas: Atlas, words: Words) -> None:
    """Draw search, place list and the panel of the chosen place, area or event."""
    choice = read_choice(atlas)
    show_search(atlas, words, choice)
    places = _place_list(atlas, words, choice)
    after = [*turkic_nodes(atlas, words, choice), share_node(atlas, words, choice)]
    with st.container(key="reading"):
        if choice.kind:
            about = f"{choice.kind} {choice.id}"
            first = [_close(words), tour_step(atlas, words, choice)]
            told = TELLERS[choice.kind](atlas, words, choice)
            show("chosen", words, places, *first, *told, *after, about=about)
        else:
            invitation = _invitation(atlas, words, choice)
            show("chosen", words, places, *invitation, *after)


def _close(words: Words) -> dict:
    return link(words.say("Close"), cls="ta-chip ta-close", kind="none")


def _place_list(atlas: Atlas, words: Words, choice: Choice) -> dict:
    """Return all places of the article, folded; choosing one folds them again."""
    names = {id_: place_name(atlas, id_, choice.date, words.lang) for id_ in atlas.places}
    chips = [
        link(names[id_], cls="ta-chip", kind="place", chosen=id_)
        for id_ in sorted(names, key=names.get)
    ]
    return node(
        "details",
        node("summary", words.say("Choose a place of the article")),
        node("p", *chips, cls="ta-chips"),
        cls="ta-places",
    )


def _invitation(atlas: Atlas, words: Words, choice: Choice) -> list[Node]:
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
        *_this_year(atlas, words, choice),
    ]


def tour(atlas: Atlas) -> list[str]:
    """Return the ids of the article's first five treaties and agreements, by date."""
    signed = ("treaty", "agreement")
    return [e.id for e in atlas.events.values() if e.in_article and e.kind in signed][:5]


def tour_step(atlas: Atlas, words: Words, choice: Choice) -> dict | None:
    """Return which stop of the tour the chosen event is, and the way to the next one."""
    stops = tour(atlas)
    if choice.id not in stops:
        return None
    at = stops.index(choice.id) + 1
    where = words.say("Stop {number} of {count}", number=at, count=len(stops))
    following = (
        _stop_link(atlas, words, stops[at], words.say("Next stop:") + " ")
        if at < len(stops)
        else link(words.say("Back to all stops"), focus="tour", kind="none")
    )
    return node("p", where, " · ", following, cls="ta-stop")


def _stop_link(atlas: Atlas, words: Words, event_id: str, before: str = "") -> dict:
    event = atlas.events[event_id]
    return link(
        f"{before}{event.date[:4]} · {event_name(atlas, event_id, words.lang)}",
        focus="tour",
        day=event.date,
        kind="event",
        chosen=event_id,
    )


def _this_year(atlas: Atlas, words: Words, choice: Choice) -> list[Node]:
    days = events_in(atlas, choice.year)
    if not days:
        return []
    return [
        node("h2", words.say("In {year}", year=choice.year), cls="ta-minor"),
        node(
            "ul",
            *(
                node("li", event_link(atlas, words, id_))
                for id_ in dict.fromkeys(day.event.id for day in days)
            ),
        ),
    ]
