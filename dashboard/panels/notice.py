"""What the address asks for and the atlas does not know: said once, and dropped from it."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from functools import cache
from typing import Any

import streamlit as st

from assets.modules import component_script
from assets.publish import page_address
from atlas import VIEWS, Atlas, day_of, year_of
from panels.address import KINDS, PANELS, SWITCH
from panels.navigation import forget_move
from panels.values import day_or_none, names_one, names_step, position_or_none, year_or_none
from telling.nodes import node
from words import LANGUAGES, Words
from words.refusals import refusal

OPTIONS: Mapping[str, Container[str]] = {
    "view": VIEWS,
    "lang": LANGUAGES,
    "panel": PANELS,
    "turkic": SWITCH,
    "fixed": SWITCH,
}


def take_address(atlas: Atlas) -> None:
    """Note what is wrong in the address; call it where a whole run of the page begins."""
    forget_move()
    asked = st.query_params.to_dict()
    st.session_state["notice"] = wrong_in(asked, atlas)


def show_notice(atlas: Atlas, words: Words) -> None:
    """Say what was wrong, the one time it is drawn, and let the browser mend its address."""
    wrong: dict[str, str | None] = st.session_state.pop("notice", {})
    if not wrong:
        return
    said = [
        node("p", refused(atlas, words, name, typed), cls="ta-notice", role="alert")
        for name, typed in wrong.items()
        if typed is not None
    ]
    _component()(key="notice", data={"nodes": said, "lang": words.lang, "drop": list(wrong)})


def refused(atlas: Atlas, words: Words, name: str, typed: str) -> str:
    """One line for a value of a parameter that names nothing."""
    return refusal(words, name, typed, atlas.first_year, atlas.last_year)


def wrong_in(asked: Mapping[str, str], atlas: Atlas) -> dict[str, str | None]:
    """The parameters that name nothing, each with its value; None where nothing need be said."""
    wrong: dict[str, str | None] = {
        name: typed or None for name, typed in asked.items() if not known(name, typed, atlas)
    }
    year, day = year_or_none(asked.get("year"), atlas), asked.get("date", "")
    if year is not None and "date" not in wrong and day and year_of(day_of(day)) != year:
        wrong["date"] = None  # a year beside it goes first; see panels.address
    if names_step(asked.get("story", ""), atlas):
        wrong |= dict.fromkeys(asked.keys() & {*KINDS, "year", "date"})  # the step goes first
    return wrong


def known(name: str, typed: str, atlas: Atlas) -> bool:
    """Whether a parameter says something the page knows; one that is not ours always does."""
    if name in KINDS:
        return names_one(name, typed, atlas)
    if name == "story":
        return names_step(typed, atlas)
    if name == "year":
        return year_or_none(typed, atlas) is not None
    if name in ("date", "compare"):
        return day_or_none(typed, atlas) is not None
    if name == "map":
        return position_or_none(typed) is not None
    return typed in OPTIONS.get(name, (typed,))


@cache
def _component() -> Callable[..., Any]:
    return st.components.v2.component(
        "notice",
        js=component_script("notice", page_address()),
        isolate_styles=False,
    )
