"""The year: a stock slider bound to the URL, and under it the timeline that drives the map."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from assets.publish import Published
from atlas import Atlas, opening_day, year_of
from panels.address import follow, map_position, read_choice, set_parameter
from panels.fragments import TIME, renew, take_preset
from panels.timeline import timeline
from words import Words


@st.fragment(key=TIME)
def show_time(atlas: Atlas, published: Published, words: Words) -> None:
    """Draw the slider and, under it, the timeline: year at large, event ticks, play."""
    _slider(atlas, words)
    _timeline(atlas, published, words)


def _slider(atlas: Atlas, words: Words) -> None:
    take_preset("year")
    st.slider(
        words.say("Year"),
        atlas.first_year,
        atlas.last_year,
        value=year_of(opening_day(atlas)),
        key="year",
        bind="query-params",
        on_change=_leave_day,
        label_visibility="collapsed",
    )


def _timeline(atlas: Atlas, published: Published, words: Words) -> None:
    choice = read_choice(atlas)
    timeline(
        day=choice.day,
        year=choice.year,
        first=atlas.first,
        last=atlas.last,
        lang=words.lang,
        view=choice.view,
        selected=choice.selection,
        compare=choice.compare or "",
        layers={"turkic": choice.turkic},
        position=map_position(),
        ahead=published.from_page,
        title=words.say("Map of who held which land"),
        on_go=_follow,
        on_pick=_follow,
    )


def _leave_day() -> None:
    set_parameter("date", None)
    renew()


def _follow(target: Mapping[str, object]) -> None:
    follow(target)
    renew()
