"""The year: a stock slider bound to the URL, and under it the timeline that drives the map."""

from __future__ import annotations

import streamlit as st

from atlas import Atlas
from cartography.publish import Published
from panels.choice import Choice, follow, map_position, set_parameter
from panels.timeline import timeline
from words import Words


def show_slider(atlas: Atlas, words: Words) -> int:
    """Draw the slider over all the years of the data and return the chosen one."""
    return st.slider(
        words.say("Year"),
        atlas.first_year,
        atlas.last_year,
        value=opening_year(atlas),
        key="year",
        bind="query-params",
        on_change=set_parameter,
        args=("date", None),
        label_visibility="collapsed",
    )


def opening_year(atlas: Atlas) -> int:
    """Return the year of the article's first treaty on the map: where its story starts."""
    named = [event.date for event in atlas.events.values() if event.in_article]
    return int(max(min(named, default=atlas.first), atlas.first)[:4])


def show_timeline(atlas: Atlas, published: Published, words: Words, choice: Choice) -> None:
    """Draw the year at large, the event ticks and the play controls."""
    timeline(
        day=choice.date,
        year=choice.year,
        first=atlas.first,
        last=atlas.last,
        lang=words.lang,
        view=choice.view,
        selected=(choice.kind, choice.id) if choice.kind else None,
        compare=choice.compare or "",
        layers={"turkic": choice.turkic},
        position=map_position(),
        ahead=published.from_page,
        title=words.say("Map of who held which land"),
        on_go=_go,
        on_pick=_pick,
    )


def _go(asked: dict) -> None:
    if "event" in asked:
        follow({"day": asked.get("date"), "kind": "event", "chosen": asked["event"]})
    else:
        follow({"day": asked.get("date"), "year": asked.get("year")})


def _pick(asked: dict) -> None:
    follow({"kind": asked.get("kind"), "chosen": asked.get("id")})
