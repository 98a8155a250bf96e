"""Two dates side by side: what changed hands between them, from whom to whom, how much."""

from __future__ import annotations

import streamlit as st

from atlas import Atlas, changes, flows
from panels.choice import Choice, day_or_none, set_parameter
from panels.holders import holder_label
from panels.moved import moved_table
from panels.parts import renew
from panels.prose import node, number_cell, show, table
from words import Words


def show_compare(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the panel: the other date, then flows and areas."""
    show("compare-title", words, node("h2", words.say("Compare two days")))
    _other_date(atlas, words, choice)
    if not choice.compare:
        st.caption(words.say("Type a year or a date to see what changed hands between the two."))
        return
    start, end = sorted((choice.compare, choice.date))
    moved = [change for change in changes(atlas, start, end, choice.view) if change.counts]
    show(
        "compare-panel", words, _flows(atlas, words, moved, start, end), _areas(atlas, words, moved)
    )


def _other_date(atlas: Atlas, words: Words, choice: Choice) -> None:
    if "compare-with" not in st.session_state:
        st.session_state["compare-with"] = st.query_params.get("compare", "")
    st.text_input(
        words.say("Compare with (a year or a date, such as 1813 or 1813-10-24)"),
        key="compare-with",
        on_change=lambda: _take(atlas),
    )
    typed = st.session_state["compare-with"]
    if typed and not day_or_none(typed, atlas):
        st.warning(
            words.say(
                "“{typed}” is not a year or a date between {first} and {last}.",
                typed=typed,
                first=atlas.first_year,
                last=atlas.last_year,
            )
        )


def _take(atlas: Atlas) -> None:
    typed = st.session_state["compare-with"].strip()
    set_parameter("compare", typed if day_or_none(typed, atlas) else None)
    renew()


def _flows(atlas: Atlas, words: Words, moved: list, start: str, end: str) -> dict:
    caption = words.say(
        "What changed hands between {start} and {end}",
        start=words.date(start),
        end=words.date(end),
    )
    rows = [
        (
            holder_label(atlas, words, flow.old_holder, start),
            holder_label(atlas, words, flow.new_holder, end),
            number_cell(words, len(flow.areas)),
            number_cell(words, flow.km2),
        )
        for flow in flows(moved)
    ]
    headings = {
        words.say("From"): "text",
        words.say("To"): "text",
        words.say("Areas"): "number",
        "km²": "number",
    }
    return table(caption, headings, rows)


def _areas(atlas: Atlas, words: Words, moved: list) -> dict:
    caption = words.say("Area by area")
    return node("details", node("summary", caption), moved_table(atlas, words, caption, moved))
