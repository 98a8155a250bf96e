"""The text with its marks as `live/own/` draws it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

import streamlit as st

from assets.modules import component_script, own_style
from assets.publish import publish_own
from finding.draft import Mark
from finding.draft.sentences import paragraphs, shared_out
from panels.address import Choice
from panels.atlases import DASHBOARD
from panels.own.card import card_of
from panels.own.state import Own
from words import Words
from words.own_terms import STATES, own_words

OWN_TEXT = "own-text"


def show_text(
    now: Own, words: Words, choice: Choice, hear: Callable[[dict[str, Any]], None]
) -> None:
    """Draw the text; `hear` gets what a person does with it.

    One thing at a time: no card is open while something chosen on the map is told.
    """
    document = now.draft.document

    def heard() -> None:
        if go := st.session_state[OWN_TEXT].get("go"):
            hear(go)

    _component()(
        key=OWN_TEXT,
        data={
            "lang": words.lang,
            "text_lang": document.lang,
            "paragraphs": list(told_paragraphs(document.text, now.marks, words)),
            "card": None if choice.selection else card_of(now, words, choice.day),
            "said": words.say(now.said) if now.said else "",
            "placing": words.say("Press the map where it lies.") if now.placing else "",
            "words": own_words(words.lang),
        },
        on_go_change=heard,
    )


def told_paragraphs(text: str, marks: Iterable[Mark], words: Words) -> Iterator[dict[str, Any]]:
    """The paragraphs of a text, each as plain text and marks by turns."""
    for (start, end), here in shared_out(marks, paragraphs(text)):
        yield {"at": start, "runs": list(_runs(text, start, end, here, words))}


def _runs(
    text: str, start: int, end: int, marks: Iterable[Mark], words: Words
) -> Iterator[str | dict[str, Any]]:
    at = start
    for mark in marks:
        if mark.start > at:
            yield text[at : mark.start]
        yield {
            "at": mark.start,
            "text": mark.exact,
            "kind": mark.kind,
            "state": mark.state,
            "title": words.say(STATES[mark.kind, mark.state]),
        }
        at = mark.end
    if at < end:
        yield text[at:end]


def apply_own_style() -> None:
    """Add the page's own style sheet; its code is there before anything is drawn."""
    publish_own(DASHBOARD / "static")
    _style()(key="own-look")


@cache
def _published() -> str:
    return publish_own(DASHBOARD / "static")


@cache
def _style() -> Callable[..., Any]:
    return st.components.v2.component(
        "own_look", html="<i></i>", css=own_style(), isolate_styles=False
    )


@cache
def _component() -> Callable[..., Any]:
    return st.components.v2.component(
        "own",
        js=component_script("own", _published()),
        isolate_styles=False,
    )
