"""Beside the map: how much was found, the text with its marks, and what was chosen on the map."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

from panels.address import Choice, read_choice
from panels.draw import draw
from panels.fragments import READING, renew
from panels.navigation import change, follow
from panels.own import deeds, state
from panels.own.again import ask_again, asked_again
from panels.own.kept_where import how_to_keep
from panels.own.line import line_of
from panels.own.state import Own
from panels.own.text import show_text
from telling.area import area_nodes
from telling.event import event_nodes
from telling.nodes import Element, Node, node
from telling.place import place_nodes
from words import Words


@st.fragment(key=READING)
def show_own_reading(words: Words) -> None:
    """Draw the column."""
    now = state.own()
    if now is None:
        return
    choice = read_choice(now.opened.atlas)
    with st.container(key="own-column"):
        with st.container(key="own-chosen"):
            _show_chosen(now, words, choice)
        with st.container(key="own-beside"):
            draw("own-line", words, *line_of(now, words), hear=_hear)
            show_text(now, words, choice, _hear_text)
            draw("own-more", words, *_more(now, words), hear=_hear)


def _show_chosen(now: Own, words: Words, choice: Choice) -> None:
    """What was chosen on the map or the rail, above the text."""
    if not choice.selection:
        return
    kind, id_ = choice.selection
    atlas = now.opened.atlas
    start = next((at for at, one in now.place_ids.items() if (kind, one) == ("place", id_)), -1)
    bar = node(
        "div",
        node("button", words.say("Close"), cls="ta-button", go={"kind": "none"}),
        node("button", words.say("Correct it"), cls="ta-button", go={"do": "open", "at": start})
        if start >= 0
        else None,
        cls="ta-bar",
    )
    told = (
        event_nodes(atlas, words, id_)
        if kind == "event"
        else {"place": place_nodes, "area": area_nodes}[kind](
            atlas, words, id_, choice.day, choice.view
        )
    )
    draw("chosen", words, bar, *told, about=f"{kind} {id_}", hear=_hear)


def _hear(go: Mapping[str, Any]) -> None:
    """A deed of the text, or a way on the map."""
    if go.get("do") == "again":
        ask_again(go)
    elif "record" in go:
        _lean(shipped=go["record"] == "shipped")
    elif "do" in go:
        change(selection=None)
        deeds.hear(go)
        renew()
    else:
        follow(go)
        renew()


def _hear_text(go: Mapping[str, Any]) -> None:
    """A deed of the text: what was chosen on the map gives way to it."""
    now = state.own()
    if now and read_choice(now.opened.atlas).selection:
        _hear(go)
    else:
        deeds.hear(go)


def _lean(*, shipped: bool) -> None:
    now = state.own()
    if now and now.shipped != shipped:
        state.keep(state.remade(now, now.draft, shipped=shipped))
        st.rerun()


def _more(now: Own, words: Words) -> list[Node | None]:
    """Below the text: whose borders, how to keep it, and how to begin anew."""
    return [
        node(
            "div",
            _record(now, words),
            asked_again(words),
            node(
                "p",
                words.say("Select words in the text to mark them as a place or a date."),
                " ",
                how_to_keep(words),
                cls="ta-own-kept",
            ),
            cls="ta-own-tools",
        )
    ]  # fmt: skip


def _record(now: Own, words: Words) -> Element:
    options = {"shipped": words.say("With borders"), "none": words.say("Plain map")}
    on = "shipped" if now.shipped else "none"
    row = [
        node("button", text, go={"record": name}, data_focus=name,
             aria_pressed="true" if name == on else "false")
        for name, text in options.items()
    ]  # fmt: skip
    return node("div", *row, cls="ta-switch", role="group", aria_label=words.say("The map below"))
