"""The day compared with the one shown, and what changed hands between the two."""

import streamlit as st

from atlas import Atlas
from panels.address import Choice, day_or_none, set_parameter
from panels.draw import show
from panels.fragments import renew
from telling.compare import compare_nodes
from telling.nodes import node
from words import Words


def show_compare(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the panel: the other date, then flows and areas."""
    show("compare-title", words, node("h2", words.say("Compare two days")))
    _other_date(atlas, words)
    if not choice.compare:
        st.caption(words.say("Type a year or a date to see what changed hands between the two."))
        return
    told = compare_nodes(atlas, words, choice.day, choice.compare, choice.view)
    show("compare-panel", words, *told)


def _other_date(atlas: Atlas, words: Words) -> None:
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
