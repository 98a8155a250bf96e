"""The moves of the reader: each leads to one state, written into the address in one go.

Streamlit makes a history entry of every message that changes the address, so whatever a move
changes is one write: Back undoes exactly one move. Call these from a widget's callback, before
the page is drawn; the year of the slider follows the address.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from atlas import VIEWS, year_of
from panels.address import KINDS, Choice, parameters, read_choice, shown_in
from panels.asked import atlas_asked, language, told, without_map
from panels.atlas_data import asked, open_atlas
from panels.atlases import Opened, shelf
from panels.fragments import is_fixed
from panels.values import day_asked, names_step, position_or_none
from words import LANGUAGES


def go(  # noqa: PLR0913 - keywords, one per part of a target
    *,
    day: str | None = None,
    year: int | None = None,
    kind: str | None = None,
    id: str | None = None,
    view: str | None = None,
    story: str | None = None,
) -> None:
    """Move the page to a day or a year, select a thing, take a view; what is not given stays.

    A step of the story brings its own day and thing; an empty `story` leaves it.
    """
    changes: dict[str, Any] = {"view": view} if view in VIEWS else {}
    changes |= {} if story is None else _step(story)
    shown = day_asked(day, year, open_atlas())
    if shown:
        changes |= {"day": shown, "year": year_of(shown)}
    if kind == "none":
        changes["selection"] = None
    elif kind in KINDS and id:
        changes["selection"] = (kind, id)
    change(**changes)


def _step(story: str) -> dict[str, Any]:
    atlas = open_atlas()
    if not names_step(story, atlas):
        return {"story": ""}
    selection, day = shown_in(story, atlas)
    return {"story": story, "selection": selection, "day": day, "year": year_of(day)}


def follow(target: Mapping[str, object] | None) -> None:
    """Move the page as a pressed link or a click asks; what is not text or year is ignored."""
    if not target:
        return
    if is_fixed():
        target = {name: said for name, said in target.items() if name not in ("day", "year")}
    year = target.get("year")
    go(
        day=_text(target.get("day")),
        year=year if isinstance(year, int) else None,
        kind=_text(target.get("kind")),
        id=_text(target.get("id")),
        view=_text(target.get("view")),
        story=_text(target.get("story")),
    )


def change(**changes: Any) -> None:
    """Move to the present state with some of its fields changed.

    Another day or another thing leaves the story; a thing that only the story chose is let go of.
    """
    before = read_choice(open_atlas())
    after = replace(before, **changes)
    stays = (after.day, after.selection) == (before.day, before.selection)
    if before.story and "story" not in changes and not stays:
        chosen = changes.get("selection")
        after = replace(after, story="", selection=chosen)
    arrive(after)


def arrive(choice: Choice) -> None:
    """Write a state into the address, all of it at once; nothing where it is there already."""
    before, after = told(), parameters(choice)
    if position_or_none(before.get("map", "")):
        after["map"] = before["map"]
    if "fixed" in before:
        after["fixed"] = before["fixed"]
    _write(before, after)


def take_atlas(name: str) -> None:
    """Move to another atlas, as its own address opens it, in the language of this one."""
    _write(told(), _opening(name, language(told())))


def speak(lang: str) -> None:
    """Take a language; where the atlas cannot be read, nothing else is to be kept."""
    if isinstance(asked(), Opened):
        change(lang=lang)
    else:
        _write(told(), _opening(atlas_asked(), lang))


def _opening(name: str, lang: str) -> dict[str, str]:
    named = {"atlas": name} if name != shelf().default else {}
    return named | ({"lang": lang} if lang != next(iter(LANGUAGES)) else {})


def _write(before: Mapping[str, str], after: dict[str, str]) -> None:
    if after == before:
        return
    st.session_state["last move"] = (without_map(st.query_params.to_dict()), after)
    st.query_params.from_dict(after)


def forget_move() -> None:
    """Take the address at its word again: call it where a whole run of the page begins.

    Only Back, Forward, a reload or a move that is a whole run itself begin one.
    """
    before, _ = st.session_state.get("last move", (None, None))
    if before == without_map(st.query_params.to_dict()):
        del st.session_state["last move"]


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
