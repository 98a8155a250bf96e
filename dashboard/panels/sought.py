"""What a search led to: the panel that tells it takes the reader there, once."""

from __future__ import annotations

from typing import TypedDict

import streamlit as st


class Sought(TypedDict):
    """An excerpt, or the panel's heading where it is empty; each search has a `turn` of its own."""

    excerpt: str
    turn: int


def seek(panel: str, excerpt: str = "") -> None:
    """Have a panel take the reader to an excerpt, or to its heading, when it is drawn next."""
    turn: int = st.session_state.get("searches", 0) + 1
    st.session_state["searches"] = turn
    st.session_state[_of(panel)] = Sought(excerpt=excerpt, turn=turn)


def take_sought(panel: str) -> Sought | None:
    """What the reader is to be taken to in a panel; from then on nothing."""
    sought: Sought | None = st.session_state.pop(_of(panel), None)
    return sought


def _of(panel: str) -> str:
    return f"sought in {panel}"
