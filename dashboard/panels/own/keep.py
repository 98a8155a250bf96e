"""The atlas to take away as zip files: one that this page opens again, one that others may have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import streamlit as st

from finding.draft import atlas_files, to_pass_on
from finding.draft.zipping import zip_of
from panels.draw import show
from panels.own import state
from panels.own.keys import WHOLE
from panels.own.state import Own, known_events
from panels.shelf import slug
from telling.nodes import node
from words import Words


def show_keep(now: Own, words: Words) -> None:
    """Ask whose the text is, then draw the buttons, and what each file is good for."""
    _ask(now, words)
    record = known_events() if now.shipped else None
    files = atlas_files(now.draft, record, may_pass_on=now.may_pass_on)
    name = slug(now.draft.document.title)
    again = words.say(
        "With all your corrections: take it as a file on the page “Your article” to go on."
    )
    holds = words.say("It holds the whole text: unless you may pass that on, keep it to yourself.")
    _button(words.say("Draft (.zip)"), "draft", f"{name}.zip", files)
    show("about-draft", words, node("p", again, " ", holds))
    _button(words.say("Atlas (.zip)"), "atlas", f"{name}-atlas.zip", to_pass_on(files))
    told = words.say("For others: its files can be checked and shown as any atlas.")
    show("about-atlas", words, node("p", told))


def _button(title: str, key: str, name: str, files: Mapping[str, bytes]) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"file-{key}"):
        st.download_button(
            title,
            lambda: zip_of(files),
            file_name=name,
            mime="application/zip",
            on_click="ignore",
            icon=":material/download:",
            key=f"download-{key}",
        )


def _ask(now: Own, words: Words) -> None:
    """Whether the whole text may be passed on: nobody but the reader can know."""
    st.checkbox(
        words.say("I may pass on the whole text"),
        value=now.may_pass_on,
        key=WHOLE,
        on_change=_answered,
    )
    said = (
        words.say("What you keep below holds the whole text.")
        if now.may_pass_on
        else words.say(
            "Tick this if the text is yours or its author allows it. Otherwise the files below "
            "quote only the sentences in which a place or a date is marked; only the draft, for "
            "yourself, holds the whole text."
        )
    )
    show("about-rights", words, node("p", said))


def _answered() -> None:
    now = state.own()
    if now:
        again = state.remade(now, now.draft, may_pass_on=bool(st.session_state[WHOLE]))
        state.keep(replace(again, at=now.at))
