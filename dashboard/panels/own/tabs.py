"""Below the map: the panels of any atlas, and the table of all that was found."""

from __future__ import annotations

from importlib import import_module

import streamlit as st

from panels.address import Choice, read_choice
from panels.fragments import LOWER
from panels.offered import FOUND, panels_of
from panels.own import state
from panels.own.keep import show_keep
from panels.switch import switch
from panels.tabs import SHOWN
from words import Words
from words.terms import mark

TITLES = {FOUND: mark("Found")}


@st.fragment(key=LOWER)
def show_own_tabs(words: Words) -> None:
    """Draw the row of tabs and the one panel it opens."""
    now = state.own()
    if now is None:
        return
    atlas = now.opened.atlas
    with st.container(key="lower"):
        choice = read_choice(atlas)
        switch(
            "panel",
            panels_of(atlas),
            choice.panel,
            words=words,
            label=words.say("Panels"),
            text_of=lambda name: words.say(TITLES[name] if name in TITLES else SHOWN[name][0]),
        )
        _show(words, choice)


def _show(words: Words, choice: Choice) -> None:
    now = state.own()
    if now is None:
        return
    if choice.panel == FOUND:
        import_module("panels.own.table").show_found(words)
        return
    if choice.panel == "share":
        show_keep(now, words)
    SHOWN[choice.panel][1](now.opened.atlas, words, choice)
