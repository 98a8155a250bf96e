"""What is known of a text before anything is found in it, filled in and to be corrected."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import streamlit as st

from finding.draft.beginning import day_in_head
from finding.model import Document
from panels.own.keys import ASKS_ORDER, LANGUAGE, ORDER, PUBLISHED, RECORD, TITLE
from panels.own.reading_words import NOT_A_DATE
from panels.own.typed import date_typed
from words import Words
from words.collation import by_alphabet
from words.countries import language_called

UNKNOWN = ""
LANGUAGES = ("en", "tr", "az")  # those whose dates are read
BY_PLACES, SHIPPED, NONE = "by places", "shipped", "none"


def fill(document: Document, *, ask_order: bool) -> None:
    """Fill the fields in from what the text tells of itself."""
    st.session_state[TITLE] = document.title
    st.session_state[PUBLISHED] = document.published or day_in_head(document)
    st.session_state[LANGUAGE] = document.lang or UNKNOWN
    st.session_state[ORDER] = document.day_order
    st.session_state[ASKS_ORDER] = ask_order or bool(document.day_order)


def show_details(words: Words, document: Document | None) -> bool:
    """Draw the fields and the button; whether it was pressed."""
    st.text_input(words.say("Title"), key=TITLE)
    st.text_input(
        words.say("Published"),
        key=PUBLISHED,
        placeholder="1913-05-30",
        help=words.say("“Last year” and “two days ago” are counted from this day."),
    )
    typed = str(st.session_state.get(PUBLISHED, "")).strip()
    if typed and not date_typed(typed, document or Document("")):
        st.caption(words.say(NOT_A_DATE))
    codes = by_alphabet(LANGUAGES, words.lang, key=lambda code: language_called(code, words.lang))
    known = (UNKNOWN, *codes)
    lang = document.lang if document else UNKNOWN
    st.selectbox(
        words.say("Language"),
        known if lang in known else (*known, lang),
        format_func=lambda code: language_called(code, words.lang) if code else "–",
        key=LANGUAGE,
    )
    if st.session_state.get(ASKS_ORDER):
        orders = {"": "–", "dmy": words.say("3 April 1962"), "mdy": words.say("4 March 1962")}
        st.selectbox(
            words.say("3/4/1962 is"), [*orders], format_func=lambda one: orders[one], key=ORDER
        )
    records = {
        BY_PLACES: words.say("As its places ask for"),
        SHIPPED: words.say("With the borders of Treaty Atlas"),
        NONE: words.say("A plain map"),
    }
    st.radio(
        words.say("The map below"), [*records], format_func=lambda one: records[one], key=RECORD
    )
    return st.button(words.say("Show on the map"), type="primary", key="own-show", width="stretch")


def document_asked(document: Document) -> Document:
    """The document as its fields tell it now."""
    published = str(st.session_state.get(PUBLISHED, "")).strip()
    order = st.session_state.get(ORDER, "")
    return replace(
        document,
        title=str(st.session_state.get(TITLE, "")).strip() or document.title,
        published=date_typed(published, document) if published else "",
        lang=cast("str", st.session_state.get(LANGUAGE, "")) or document.lang,
        day_order=order if order in ("dmy", "mdy") else "",
    )


def record_asked() -> str:
    """Whose borders the map is to have."""
    return str(st.session_state.get(RECORD, BY_PLACES))
