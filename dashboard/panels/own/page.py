"""The page of a reader's own article: the form, then the map beside the text."""

from __future__ import annotations

from functools import partial

import streamlit as st

from panels.atlases import Opened
from panels.header import show_bare_header
from panels.laid_out import show_page
from panels.notice import take_address
from panels.own import state
from panels.own.form import show_form
from panels.own.reading import show_own_reading
from panels.own.tabs import show_own_tabs
from panels.own.text import apply_own_style
from panels.shelf import OWN
from telling.content import plainly
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
        st.set_page_config(page_title=words.say("Your article"))
        show_bare_header(words, OWN, words.say("Your article"))
        show_form(words)
        return
    state.base(shipped=now.shipped)
    take_address(now.opened.atlas)
    atlas = now.opened.atlas
    st.set_page_config(page_title=plainly(atlas, words, atlas.manifest.title))
    show_page(now.opened, words, OWN, partial(show_own_reading, words), now.part)
    show_own_tabs(words)
