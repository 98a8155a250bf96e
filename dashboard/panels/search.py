"""The field that finds while one types; what was found moves the page."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import streamlit as st

from assets.modules import component_script
from assets.publish import page_address
from atlas import Atlas
from panels.address import Choice
from panels.atlas_data import published_map
from panels.fragments import renew
from panels.navigation import change, follow
from panels.sought import seek
from telling.sought import sought_words
from words import Words

FIND = "find"


def show_search(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the field; the browser finds by itself, in names it asks for when they are needed."""
    _component()(
        key=FIND,
        data={
            "lang": words.lang,
            "day": choice.day,
            "words": sought_words(atlas, words),
            "address": published_map().names,
        },
        on_go_change=_heard,
    )


def _heard() -> None:
    target = st.session_state[FIND].get("go")
    if isinstance(target, dict):
        lead(target)
        renew()


def lead(target: dict[str, Any]) -> None:
    """Move the page to what was found: to a passage in the panel of the article, else beside."""
    if target.get("kind") == "excerpt":
        seek("article-panel", str(target.get("id", "")))
        change(panel="article")
        return
    seek("chosen")
    follow(target)


@cache
def _component() -> Callable[..., Any]:
    return st.components.v2.component(
        FIND,
        js=component_script(FIND, page_address()),
        isolate_styles=False,
    )
