"""Search in any spelling; what was found moves the page."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from atlas import Atlas, Hit, fold, search
from panels.address import Choice
from panels.draw import show
from panels.fragments import preset, renew, take_preset
from panels.navigation import change, go
from panels.notice import refused
from panels.plain import as_text
from panels.sought import seek
from panels.values import day_typed, inside
from telling.nodes import node
from words import Words
from words.days import parts_in
from words.terms import KINDS


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
        for hit, label in zip(hits, labels(words, hits), strict=True):
            st.button(
                as_text(label),
                key=f"hit-{hit.kind}-{hit.id}",
                on_click=_choose,
                args=(atlas, hit),
                type="tertiary",
            )


def _say(words: Words, line: str) -> None:
    show("found-nothing", words, node("p", line, cls="ta-notice", role="status"))


def _go_to(day: str) -> None:
    preset("find", "")
    seek("chosen")
    go(day=day)
    renew()


def labels(words: Words, hits: Sequence[Hit]) -> list[str]:
    """What each hit is called; with its kind where another is called the same."""
    folded = [fold(hit.label) for hit in hits]
    return [
        f"{hit.label} ({words.say(KINDS[hit.kind])})" if folded.count(called) > 1 else hit.label
        for hit, called in zip(hits, folded, strict=True)
    ]


def _choose(atlas: Atlas, hit: Hit) -> None:
    preset("find", "")
    if hit.kind == "excerpt":
        seek("article-panel", hit.id)
    else:
        seek("chosen")
    if hit.kind == "event":
        go(day=inside(atlas.events[hit.id].date, atlas), kind=hit.kind, id=hit.id)
    elif hit.kind in ("place", "area"):
        go(kind=hit.kind, id=hit.id)
    elif hit.kind == "holder":
        go(day=hit.day)
    elif hit.kind == "excerpt":
        change(panel="article")
    renew()
