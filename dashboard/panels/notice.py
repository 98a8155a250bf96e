"""What the address asks for and the atlas does not know: said once, and dropped from it."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from functools import cache
from typing import Any

import streamlit as st

from assets.modules import component_script
from assets.publish import page_address
from atlas import Atlas, day_of, year_of
from panels.address import KINDS, compared
from panels.atlases import shelf
from panels.offered import SWITCH, are_layers, layers_of, panels_of, views_of
from panels.shelf import OWN
from panels.values import day_or_none, names_one, names_step, position_or_none, year_or_none
from telling.nodes import node
from words import LANGUAGES, Words
from words.refusals import refusal, unknown

OPTIONS: Mapping[str, Container[str]] = {"lang": LANGUAGES, "fixed": SWITCH}


# Whether a parameter's value says something of an atlas.
VALUES: Mapping[str, Callable[[str, Atlas], bool]] = {
    "story": names_step,
    "year": lambda typed, atlas: year_or_none(typed, atlas) is not None,
    "date": lambda typed, atlas: day_or_none(typed, atlas) is not None,
    "compare": lambda typed, atlas: compared({"compare": typed}, atlas) is not None,
    "map": lambda typed, _: position_or_none(typed) is not None,
    "layers": lambda typed, atlas: are_layers(typed.split(","), atlas),
}


def take_address(atlas: Atlas) -> None:
    """Note what is wrong in the address; call it where a whole run of the page begins."""
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
    if name == "compare" and not atlas.has_record:
        return unknown(words, name, typed)
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
    if name in VALUES:
        return VALUES[name](typed, atlas)
    return typed in (_options(name, atlas) or (typed,))


def _options(name: str, atlas: Atlas) -> Container[str]:
    """What a parameter can say; empty where anything, since it is not ours."""
    if name == "atlas":
        return (*shelf().folders, OWN) if shelf().own else shelf().folders
    if name in layers_of(atlas):
        return SWITCH
    offered = {"panel": panels_of(atlas), "view": views_of(atlas)}
    return offered.get(name, OPTIONS.get(name, ()))


@cache
def _component() -> Callable[..., Any]:
    return st.components.v2.component(
        "notice",
        js=component_script("notice", page_address()),
        isolate_styles=False,
    )
