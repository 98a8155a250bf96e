"""The page of a reader's own article: the form, then the map beside the text."""

from __future__ import annotations

import streamlit as st

from panels.atlases import Opened
from panels.header import show_bare_header, show_header
from panels.map import show_map
from panels.notice import take_address
from panels.own import state
from panels.own.form import show_form
from panels.own.reading import show_own_reading
from panels.own.tabs import show_own_tabs
from panels.own.text import apply_own_style
from panels.shelf import OWN
from panels.time import show_time
from words import Words


def own_atlas() -> Opened | None:
    """The atlas that the reader of this session is making; None while there is none yet."""
    now = state.own()
    return now.opened if now else None


def show_own(words: Words) -> None:
    """Draw the whole page."""
    apply_own_style()
    now = state.own()
    if now is None:
        show_bare_header(words, OWN, words.say("Your article"))
        show_form(words)
        return
    atlas, published = now.opened.atlas, now.opened.published
    take_address(atlas)
    head = st.container(key="head")
    map_column, reading_column = st.columns([2, 1], gap="medium")
    with map_column:
        show_map(atlas, published, words)
    with head:
        show_header(atlas, words, OWN)
        show_time(atlas, published, words, now.part)
    with reading_column:
        show_own_reading(words)
    show_own_tabs(words)
