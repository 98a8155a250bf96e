"""The head of the page: its name, the article it is read beside, the language, and "Share"."""

from __future__ import annotations

from typing import Any

import streamlit as st

from atlas import Atlas
from panels.address import language, told
from panels.draw import draw
from panels.navigation import change
from panels.share import show_share
from telling.masthead import head_nodes
from words import LANGUAGES, Words, words_in


def reader_words() -> Words:
    """The words of the language in the URL."""
    return words_in(language(told()))


def show_header(atlas: Atlas, words: Words) -> None:
    """Draw the one row over the page; on a phone the article takes a second."""
    with st.container(horizontal=True, vertical_alignment="center", key="header"):
        draw("masthead", words, *head_nodes(atlas, words), hear=_speak)
        show_share(atlas, words)


def _speak(pressed: dict[str, Any]) -> None:
    if pressed.get("option") in LANGUAGES:
        change(lang=pressed["option"])
