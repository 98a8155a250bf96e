"""Two days compared: the map shows both, and below it stands what changed hands between them."""

from __future__ import annotations

from functools import partial
from typing import Any

import streamlit as st

from atlas import Atlas, year_of
from panels.address import Choice
from panels.draw import draw
from panels.fragments import renew
from panels.navigation import change, follow
from panels.notice import refused
from panels.values import day_typed
from telling.compare import compare_nodes
from telling.pairs import Typed
from words import Words

REFUSED = "compare refused"


def show_compare(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the panel: pairs, two fields, then flows and areas."""
    typed: Typed | None = st.session_state.pop(REFUSED, None)
    wrong = refused(atlas, words, "compare", wrong_in(atlas, typed) or "") if typed else ""
    told = compare_nodes(
        atlas, words, choice.day, choice.compare, choice.view, typed=typed, refused=wrong
    )
    about = f"{choice.day} {choice.compare}"
    draw("compare-panel", words, *told, about=about, hear=partial(_hear, atlas))


def _hear(atlas: Atlas, pressed: dict[str, Any]) -> None:
    if "to" in pressed:
        take_pair(atlas, (str(pressed.get("from", "")), str(pressed["to"])))
    else:
        follow(pressed)
    renew()


def take_pair(atlas: Atlas, typed: Typed) -> None:
    """Compare two days as a reader writes them, in whatever order; two empty texts end it."""
    if not any(text.strip() for text in typed):
        change(compare=None)
        return
    if wrong_in(atlas, typed) is not None:
        st.session_state[REFUSED] = typed
        return
    start, end = sorted(day_typed(text, atlas) or "" for text in typed)
    change(compare=start, day=end, year=year_of(end), panel="compare")


def wrong_in(atlas: Atlas, typed: Typed) -> str | None:
    """The first of two texts that is no day of the atlas, or None."""
    return next((text for text in typed if not day_typed(text, atlas)), None)
