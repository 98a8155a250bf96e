"""Beside the map: how much was found, the text with its marks, and what was chosen on the map."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

from finding.draft import Counts, counts
from panels.address import Choice, read_choice
from panels.draw import draw
from panels.fragments import READING, renew
from panels.navigation import change, follow
from panels.own import deeds, state
from panels.own.again import ask_again, asked_again
from panels.own.kept_where import how_to_keep
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
            draw("own-line", words, *_line(now, words), hear=_hear)
            show_text(now, words, choice.day, deeds.hear)
            draw("own-more", words, *_more(now, words), hear=_hear)


def _show_chosen(now: Own, words: Words, choice: Choice) -> None:
    """What was chosen on the map or the rail, with the way back to the text."""
    if not choice.selection:
        return
    kind, id_ = choice.selection
    atlas = now.opened.atlas
    start = next((at for at, one in now.place_ids.items() if (kind, one) == ("place", id_)), -1)
    bar = node(
        "div",
        node("button", words.say("Back to the text"), cls="ta-button", go={"kind": "none"}),
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


def _lean(*, shipped: bool) -> None:
    now = state.own()
    if now and now.shipped != shipped:
        state.keep(state.remade(now, now.draft, shipped=shipped))
        st.rerun()


def _line(now: Own, words: Words) -> list[Node | None]:
    """How much was found, and how much is to look at."""
    found = counts(now.draft)
    left = found.places_unsure + found.dates_unsure + _open_pointless(now)
    again = _deed(words.say("Undo"), "Ctrl+Z", do="undo")
    onward = _deed(words.say("Next to look at"), "n", do="next", cls="ta-main")
    said = words.say(now.said) if now.said else ""
    return [
        node("p", summary(found, words), cls="ta-own-line", role="status"),
        node(
            "div",
            onward if left else None,
            again if now.draft.decisions else None,
            cls="ta-own-tools",
        )
        if left or now.draft.decisions
        else None,
        node("p", said, cls="ta-notice", role="alert") if said else None,
    ]


def _deed(text: str, key: str, do: str, cls: str = "") -> Element:
    shown = node("span", key, cls="ta-key", aria_hidden="true")
    whole = f"ta-button {cls}".strip()
    return node("button", text, shown, cls=whole, go={"do": do, "step": 1}, data_focus=do)


def _open_pointless(now: Own) -> int:
    return sum(mark.state == "pointless" for mark in now.marks)


def summary(found: Counts, words: Words) -> str:
    """One line: "31 places, 7 to look at; 24 dates; 3 names without a point"."""
    places = words.plural("{n} place", "{n} places", found.places)
    dates = words.plural("{n} date", "{n} dates", found.dates)
    parts = [_with(places, found.places_unsure, words), _with(dates, found.dates_unsure, words)]
    if found.pointless:
        parts.append(
            words.plural("{n} name without a point", "{n} names without a point", found.pointless)
        )
    return "; ".join(parts)


def _with(said: str, unsure: int, words: Words) -> str:
    if not unsure:
        return said
    return f"{said}, " + words.plural("{n} to look at", "{n} to look at", unsure)


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
