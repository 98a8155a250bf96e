"""The head of the page: its name, what it shows, and the language."""

from __future__ import annotations

import streamlit as st

from atlas import Atlas
from panels.address import language, told
from panels.draw import show
from panels.switch import switch
from telling.masthead import masthead_nodes
from telling.nodes import node
from words import LANGUAGES, Words, words_in


def reader_words() -> Words:
    """The words of the language in the URL."""
    return words_in(language(told()))


def show_header(atlas: Atlas, words: Words) -> None:
    """Draw title and languages in one row; they wrap on a narrow screen."""
    with st.container(horizontal=True, vertical_alignment="center", key="header"):
        show(
            "masthead",
            words,
            node("h1", "Treaty Atlas"),
            *masthead_nodes(atlas, words),
        )
        switch(
            "lang",
            tuple(LANGUAGES),
            words.lang,
            words=words,
            label=words.say("Language"),
            text_of=LANGUAGES.__getitem__,
            lang_of=str,
        )
