"""Below the map: one of several panels, chosen in a row of tabs and kept in the URL."""

from __future__ import annotations

from importlib import import_module

import streamlit as st

from atlas import Atlas
from panels.about import show_about
from panels.address import Choice, read_choice
from panels.article import show_article
from panels.claims import show_claims
from panels.compare import show_compare
from panels.download import show_downloads
from panels.fragments import LOWER
from panels.offered import FOUND, panels_of
from panels.switch import switch
from panels.table import show_table
from panels.year import show_year
from words import Words
from words.terms import mark


def show_powers(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the chart; its libraries cost more than the rest of the page, so they load here."""
    import_module("panels.powers").show_powers(atlas, words, choice)


SHOWN = {
    "article": (mark("The article"), show_article),
    "claims": (mark("Claims"), show_claims),
    "year": (mark("This year"), show_year),
    "table": (mark("Who holds what"), show_table),
    "powers": (mark("Powers through time"), show_powers),
    "compare": (mark("Compare"), show_compare),
    "share": (mark("Download"), show_downloads),
    "about": (mark("About"), show_about),
}
TITLES = {FOUND: mark("Found")}  # of panels that only some atlases have


@st.fragment(key=LOWER)
def show_tabs(atlas: Atlas, words: Words) -> None:
    """Draw the row of tabs and the one panel it opens; the others cost nothing."""
    with st.container(key="lower"):
        choice = choose_tab(atlas, words)
        SHOWN[choice.panel][1](atlas, words, choice)


def choose_tab(atlas: Atlas, words: Words) -> Choice:
    """Draw the row of tabs; what is chosen."""
    choice = read_choice(atlas)
    switch(
        "panel",
        panels_of(atlas),
        choice.panel,
        words=words,
        label=words.say("Panels"),
        text_of=lambda name: words.say(TITLES[name] if name in TITLES else SHOWN[name][0]),
    )
    return choice
