"""Search in any spelling; what was found moves the page."""

from __future__ import annotations

import streamlit as st

from atlas import Atlas, search
from panels.address import Choice
from panels.draw import show
from panels.fragments import preset, renew, take_preset
from panels.navigation import change, go
from panels.notice import refused
from panels.plain import as_text
from panels.values import day_typed, inside
from telling.nodes import node
from words import Words
from words.days import parts_in


def show_search(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the search box and, below it, what it found, best first."""
    take_preset("find")
    st.text_input(
        words.say("Find a place, event, power or passage"),
        key="find",
        placeholder=words.say("Find: Shusha, Küçük Kaynarca, 1828 …"),
        label_visibility="collapsed",
    )
    typed: str = st.session_state["find"].strip()
    if typed:
        _show_found(atlas, words, choice, typed)


def _show_found(atlas: Atlas, words: Words, choice: Choice, typed: str) -> None:
    hits = search(atlas, typed, lang=choice.lang)
    day = day_typed(typed, atlas)
    with st.container(horizontal=True, key="found"):
        if day:
            said = words.say("Go to {date}", date=words.date(day))
            st.button(said, on_click=_go_to, args=(day,), type="tertiary", key="go-to")
        elif parts_in(typed):
            _say(words, refused(atlas, words, "date", typed))
        elif not hits:
            _say(words, words.say("Nothing found for “{typed}”.", typed=typed))
        for hit in hits:
            st.button(
                as_text(hit.label),
                key=f"hit-{hit.kind}-{hit.id}",
                on_click=_choose,
                args=(atlas, hit.kind, hit.id),
                type="tertiary",
            )


def _say(words: Words, line: str) -> None:
    show("found-nothing", words, node("p", line, cls="ta-notice", role="status"))


def _go_to(day: str) -> None:
    preset("find", "")
    go(day=day)
    renew()


def _choose(atlas: Atlas, kind: str, chosen: str) -> None:
    preset("find", "")
    if kind == "event":
        go(day=inside(atlas.events[chosen].date, atlas), kind=kind, id=chosen)
    elif kind in ("place", "area"):
        go(kind=kind, id=chosen)
    elif kind == "holder":
        go(day=first_day_of(atlas, chosen))
    elif kind == "excerpt":
        change(panel="article")
    renew()


def first_day_of(atlas: Atlas, holder_id: str) -> str:
    """The first day on which a power holds land of the atlas."""
    held = [one.start for one in atlas.holdings if holder_id in (one.holder_id, one.overlord_id)]
    return min(held, default=atlas.first)
