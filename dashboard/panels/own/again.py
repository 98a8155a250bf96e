"""Begin anew with another text: asked once, since nothing is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

from panels.fragments import READING
from panels.own import state
from panels.own.keys import ASKED
from telling.nodes import Element, node
from words import Words


def asked_again(words: Words) -> Element:
    """The button, or what it asks."""
    if not st.session_state.get(ASKED):
        return _button(words.say("Start again"), "ask")
    return node(
        "span",
        words.say("Throw this text and all corrections away?"),
        " ",
        _button(words.say("Throw away"), "yes"),
        " ",
        _button(words.say("Keep"), "no"),
        role="alert",
    )


def _button(text: str, said: str) -> Element:
    return node(
        "button", text, cls="ta-button", go={"do": "again", "said": said}, data_focus="again"
    )


def ask_again(go: Mapping[str, Any]) -> None:
    """Ask, and do as is answered."""
    st.session_state[ASKED] = go.get("said") == "ask"
    if go.get("said") == "yes":
        state.forget()
        st.query_params.from_dict({"atlas": "own"} | _lang())
        st.rerun()
    st.rerun((READING,))


def _lang() -> dict[str, str]:
    lang = st.query_params.get("lang")
    return {"lang": lang} if lang else {}
