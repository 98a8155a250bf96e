"""The way in: paste a text or take a file, correct what was filled in, press the button."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import streamlit as st

from finding.draft import draft_of, leans_on_the_record, may_be_passed_on
from finding.draft.beginning import cleaned
from finding.draft.zipping import MOST_FILE, ZipError, files_of
from finding.model import Document
from finding.reading import DocumentError, needs_day_order, read_document, read_text
from panels.draw import show
from panels.own import state
from panels.own.details import document_asked, fill, show_details
from panels.own.kept_where import how_long, where_it_stays
from panels.own.keys import FILE, PASTED, READ, WRONG
from panels.own.making import make, warm
from panels.plain import as_text
from telling.nodes import node
from words import Words
from words.terms import mark

TAKEN = ("txt", "md", "html", "htm", "docx", "pdf", "zip")
NOT_KEPT_HERE = mark("This zip file was not kept by this page: {reason}")


def show_form(words: Words) -> None:
    """Draw the form; where the button was pressed, find first and go on to the map."""
    with st.container(key="own-form"):
        show("own-head", words, *_head(words))
        text, details = st.columns([3, 2], gap="large")
        with text:
            st.text_area(words.say("Paste your text"), height=340, key=PASTED, on_change=_pasted)
            st.file_uploader(
                words.say("or take a file: text, Markdown, HTML, Word, PDF, or a zip kept here"),
                type=list(TAKEN),
                max_upload_size=MOST_FILE // 1_000_000,
                key=FILE,
                on_change=_taken,
            )
        with details:
            asked = show_details(words, _present())
        if wrong := st.session_state.get(WRONG):
            st.error(as_text(words.say(wrong[0], **wrong[1])))
        if asked:
            _find(words)
    warm()


def _head(words: Words) -> list[Any]:
    return [
        node("h2", words.say("Your article, as an atlas")),
        node(
            "p",
            words.say("Its places come on the map and its dates on the rail; "
                      "you correct what was misread and take the atlas with you."),
            " ",
            where_it_stays(words),
            " ",
            how_long(words),
        ),
    ]  # fmt: skip


def _present() -> Document | None:
    found: Document | None = st.session_state.get(READ)
    return found


def _pasted() -> None:
    _read(lambda: read_text(cleaned(st.session_state[PASTED])))


def _taken() -> None:
    """A file was taken: a kept atlas is opened at once, any other is read."""
    file = st.session_state[FILE]
    if file is None:  # taken away again
        st.session_state.pop(READ, None)
        st.session_state.pop(WRONG, None)
        return
    if file.name.lower().endswith(".zip"):
        _open_again(file.getvalue())
    else:
        _read(lambda: read_document(file.name, file.getvalue()))


def _read(reading: Any, *, fill_in: bool = True) -> None:
    st.session_state.pop(WRONG, None)
    try:
        found = reading()
    except DocumentError as error:
        st.session_state.pop(READ, None)
        st.session_state[WRONG] = (error.text, error.values)
        return
    document = replace(found, text=cleaned(found.text))
    st.session_state[READ] = document
    if fill_in:
        fill(document, ask_order=needs_day_order(document.text))


def _open_again(packed: bytes) -> None:
    """Go on with an atlas that was kept as a zip file."""
    st.session_state.pop(WRONG, None)
    try:
        files = files_of(packed)
        shipped, may_pass_on = leans_on_the_record(files), may_be_passed_on(files)
        state.keep(state.made(draft_of(files), shipped=shipped, may_pass_on=may_pass_on))
    except ZipError as error:
        st.session_state[WRONG] = (error.why, error.values)
    except ValueError as error:  # no draft, or one of which no atlas can be made
        st.session_state[WRONG] = (NOT_KEPT_HERE, {"reason": str(error)})


def _find(words: Words) -> None:
    if _present() is None and st.session_state.get(PASTED):
        _read(lambda: read_text(cleaned(st.session_state[PASTED])), fill_in=False)
    document = _present()
    if document is None:
        st.error(words.say("Paste a text or take a file first."))
        return
    make(document_asked(document), words)
