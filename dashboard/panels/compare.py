"""The day compared with the one shown, and what changed hands between the two."""

from __future__ import annotations

import streamlit as st

from atlas import Atlas
from panels.address import Choice
from panels.draw import show
from panels.fragments import renew
from panels.navigation import change
from panels.notice import refused
from panels.values import day_typed
from telling.compare import compare_nodes
from telling.nodes import node
from words import Words

FIELD, REFUSED = "compare-with", "compare refused"
EXAMPLE = "1813-10-24"


def show_compare(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the panel: the other date, then flows and areas."""
    show("compare-title", words, node("h2", words.say("Compare two days")))
    _other_date(atlas, words, choice)
    if not choice.compare:
        hint = words.say("Type a year or a date to see what changed hands between the two.")
        show("compare-hint", words, node("p", hint, cls="ta-note"))
        return
    told = compare_nodes(atlas, words, choice.day, choice.compare, choice.view)
    show("compare-panel", words, *told)


def _other_date(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the field: what the reader typed while it stands for the address, else the address."""
    wrong: str | None = st.session_state.pop(REFUSED, None)
    typed: str = st.session_state.get(FIELD, "")
    if wrong is None and day_typed(typed, atlas) != choice.compare:
        st.session_state[FIELD] = (choice.compare or "").removesuffix("-12-31")
    st.text_input(
        words.say("Compare with (a year or a day, such as 1813 or {day})", day=words.date(EXAMPLE)),
        key=FIELD,
        on_change=lambda: _take(atlas),
    )
    if wrong is not None:
        line = refused(atlas, words, "compare", wrong)
        show("compare-refused", words, node("p", line, cls="ta-notice", role="alert"))


def _take(atlas: Atlas) -> None:
    typed: str = st.session_state[FIELD].strip()
    day = day_typed(typed, atlas)
    if typed and not day:
        st.session_state[REFUSED] = typed
    else:
        change(compare=day, panel="compare")
    renew()
