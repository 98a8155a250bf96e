"""The head of the page: its name, the article it is read beside, the language, and "Share"."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

import streamlit as st

from atlas import Atlas
from panels.asked import language, told
from panels.atlases import manifest_of, shelf
from panels.draw import draw
from panels.navigation import speak, take_atlas
from panels.share import show_share
from panels.shelf import OWN
from telling.chooser import Other, heading
from telling.masthead import head, head_nodes
from telling.nodes import Node
from words import LANGUAGES, Words, words_in
from words.borrowed_terms import borrowed_words


def reader_words() -> Words:
    """The words of the language in the URL."""
    return words_in(language(told()))


def show_header(atlas: Atlas, words: Words, name: str) -> None:
    """Draw the one row over the page; on a phone the article takes a second."""
    with st.container(horizontal=True, vertical_alignment="center", key="header"):
        _show(words, *head_nodes(atlas, words, others(words, name)))
        show_share(atlas, words)


def show_bare_header(words: Words, name: str, title: Node) -> None:
    """Draw the row of a page that shows no atlas."""
    with st.container(horizontal=True, vertical_alignment="center", key="header"):
        _show(words, head(words, heading(words, title, others(words, name)), None))


def others(words: Words, name: str) -> list[Other]:
    """The atlases of this process but the one called `name`, and the way to the reader's own."""
    found = [_other(one, words) for one in shelf().folders]
    often = Counter(one.title for one in found)
    told = [
        replace(one, title=f"{one.title} ({one.name})") if often[one.title] > 1 else one
        for one in found
        if one.name != name
    ]
    own = [Other(OWN, words.say("Your article …"))] if shelf().own and name != OWN else []
    return [*told, *own]


def _other(name: str, words: Words) -> Other:
    manifest = manifest_of(shelf().folders[name])
    title = manifest.said(manifest.title, words.lang)
    lang = next((lang for lang, text in manifest.title.items() if text == title), "")
    about = manifest.said(manifest.tagline, words.lang)
    about = "" if "{" in about else about  # its years are known once it is read
    return Other(name, title or name, "" if lang == words.lang else lang, about)


def _show(words: Words, *nodes: Node) -> None:
    borrowed = borrowed_words(words.lang)
    draw("masthead", words, *nodes, script="head", hear=_hear, borrowed=borrowed)


def _hear(pressed: dict[str, Any]) -> None:
    if "atlas" in pressed:
        take_atlas(str(pressed["atlas"]))
    elif pressed.get("option") in LANGUAGES:
        speak(pressed["option"])
