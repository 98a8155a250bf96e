"""What a whole run of the page begins with: which atlas, in whose language; else why none."""

from __future__ import annotations

from importlib import import_module

import streamlit as st

from assets.publish import page_address
from assets.serving import serve_from_memory
from panels.asked import atlas_asked
from panels.atlas_data import asked, follow_atlas
from panels.atlases import Broken, Opened, served_again, shelf
from panels.broken import show_broken, stop_wrong_call
from panels.header import reader_words
from panels.memory import in_memory
from panels.navigation import forget_move
from panels.shelf import OWN, WrongCallError
from telling.content import plainly
from words import Words


def begin() -> tuple[str, Opened, Words]:
    """What an address calls the atlas, the atlas with its map files, and the reader's words.

    Where there is no atlas to draw, what there is instead is drawn, and the run ends.
    """
    try:
        shelf()
    except WrongCallError as error:
        stop_wrong_call(error)
    serve_from_memory(in_memory)
    page_address()  # whatever is drawn below needs it
    forget_move()
    name, words = atlas_asked(), reader_words()
    if name == OWN:
        import_module("panels.own.page").show_own(words)
        st.stop()
    follow_atlas()
    found = asked()
    if isinstance(found, Broken):
        show_broken(found, words, name)
    if not isinstance(found, Opened):
        st.stop()
    found = served_again(found)
    st.set_page_config(page_title=plainly(found.atlas, words, found.atlas.manifest.title))
    return name, found, words
