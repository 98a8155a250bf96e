"""Below the map: the panels of any atlas, and the table of all that was found."""

from __future__ import annotations

from importlib import import_module

import streamlit as st

from panels.address import Choice
from panels.fragments import LOWER
from panels.offered import FOUND
from panels.own import state
from panels.own.keep import show_keep
from panels.own.state import Own
from panels.tabs import SHOWN, choose_tab
from words import Words


@st.fragment(key=LOWER)
def show_own_tabs(words: Words) -> None:
    """Draw the row of tabs and the one panel it opens."""
    now = state.own()
    if now is None:
        return
    with st.container(key="lower"):
        _show(now, words, choose_tab(now.opened.atlas, words))


def _show(now: Own, words: Words, choice: Choice) -> None:
    if choice.panel == FOUND:
        import_module("panels.own.table").show_found(words)
        return
    if choice.panel == "share":
        show_keep(now, words)
    SHOWN[choice.panel][1](now.opened.atlas, words, choice)
