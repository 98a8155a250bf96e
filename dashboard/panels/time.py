"""The year: the timeline that drives the map, and a stock slider led by the address on its rail.

Streamlit does not bind the slider: a bound one replaces the address, so that Back leaves the page,
and inside a fragment it may lose its year when the line comes back after a break.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

from assets.publish import Published
from atlas import Atlas, tells_time
from panels.address import Choice, read_choice
from panels.asked import map_position
from panels.fragments import TIME, is_fixed, renew
from panels.navigation import follow, go
from panels.notice import show_notice
from panels.timeline import timeline
from words import Words


@st.fragment(key=TIME)
def show_time(
    atlas: Atlas, published: Published, words: Words, own: Mapping[str, Any] | None = None
) -> None:
    """Draw the timeline, year at large, events and play, and the slider that lies on its rail.

    `own` is what a reader's own article adds to the map published.
    """
    choice = read_choice(atlas)
    with st.container(key="rail", gap=None):
        _timeline(atlas, published, words, choice, own)
        _slider(atlas, words, choice.year)
    show_notice(atlas, words)


def _slider(atlas: Atlas, words: Words, year: int) -> None:
    st.session_state["year"] = year
    st.slider(
        words.say("Year"),
        atlas.first_year,
        atlas.last_year,
        key="year",
        on_change=_settle,
        label_visibility="collapsed",
    )


def _timeline(
    atlas: Atlas,
    published: Published,
    words: Words,
    choice: Choice,
    own: Mapping[str, Any] | None,
) -> None:
    timeline(
        day=choice.day,
        year=choice.year,
        first=atlas.first,
        last=atlas.last,
        lang=words.lang,
        view=choice.view,
        selected=choice.selection,
        compare=choice.compare or "",
        layers={layer.id: layer.id in choice.layers for layer in atlas.manifest.layers},
        position=map_position(),
        ahead=published.from_page,
        texts=published.sentences(words.lang),
        title=_title(atlas, words),
        fixed=is_fixed(),
        timeless=not tells_time(atlas),
        own=own,
        on_go=_follow,
        on_pick=_follow,
    )


def _title(atlas: Atlas, words: Words) -> str:
    """What the map is called for those who do not see it."""
    if atlas.has_record:
        return words.say("Map of who held which land")
    return words.say("Map of the places that the article names")


def _settle() -> None:
    if not is_fixed():
        go(year=st.session_state["year"])
    renew()


def _follow(target: Mapping[str, object]) -> None:
    follow(target)
    renew()
