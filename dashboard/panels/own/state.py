"""What a reader makes of an own article: kept in this session of the page and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import streamlit as st

from assets.publish import Published, publish, still_there
from atlas import load
from atlas.files import InMemory
from atlas.lending import shipped_atlas
from atlas.model import Point
from cartography.own import base_of, own_part
from finding.draft import Draft, Mark, Recorded, recorded
from finding.draft.files import files_of_all
from finding.draft.gathering import gathered
from finding.model import Candidate
from panels.atlases import DASHBOARD, Opened
from panels.for_good import nothing_more_for_good
from panels.offered import BEING_MADE
from panels.own.keys import ALL, OF_THE_FORM, OWN_ARTICLE


@dataclass(frozen=True)
class Own:
    """A draft, and all that follows from it.

    `shipped`: it leans on the record that comes with the project. `part` goes to the map, `marks`
    into the text; `place_ids` are the ids of places by where their marks begin. `at` is where the
    mark begins whose card is open, -1 for none; `placing`: a press on the map puts its place.
    `said` is what was done last, in words. `may_pass_on`: a person said that the whole text may be
    in what is kept; else only excerpts are. `sought`: places looked up by name for the open card.
    `changed` is how many marks the last decision changed, `put` where it put a place.
    """

    draft: Draft
    shipped: bool
    opened: Opened
    part: dict[str, Any]
    marks: tuple[Mark, ...]
    place_ids: dict[int, str]
    at: int = -1
    placing: bool = False
    said: str = ""
    may_pass_on: bool = False
    sought: tuple[Candidate, ...] = ()
    changed: int = 0
    put: Point | None = None


def own() -> Own | None:
    """What the reader of this session is making, if anything."""
    found: Own | None = st.session_state.get(OWN_ARTICLE)
    return found


def keep(now: Own) -> None:
    """Go on with this; what the form held of the text is dropped."""
    nothing_more_for_good()
    st.session_state[OWN_ARTICLE] = now
    _drop(OF_THE_FORM)


def forget() -> None:
    """Begin anew: nothing is left of the text or of what was made of it."""
    _drop(ALL)


def _drop(keys: Iterable[str]) -> None:
    for key in keys:
        st.session_state.pop(key, None)


def turn(**changes: Any) -> None:
    """Go on with other values of what does not change the draft."""
    if now := own():
        keep(replace(now, **changes))


def remade(
    now: Own, draft: Draft, *, shipped: bool | None = None, may_pass_on: bool | None = None
) -> Own:
    """The same with another draft, record or right; no card is open."""
    return made(
        draft,
        shipped=now.shipped if shipped is None else shipped,
        may_pass_on=now.may_pass_on if may_pass_on is None else may_pass_on,
    )


def made(draft: Draft, *, shipped: bool, may_pass_on: bool = False) -> Own:
    """A draft as an atlas, ready to be shown."""
    whole = gathered(draft)
    files = files_of_all(whole, known_events() if shipped else None, may_pass_on=may_pass_on)
    atlas = load(InMemory(BEING_MADE, files))
    return Own(
        draft=draft,
        shipped=shipped,
        opened=Opened(atlas, base(shipped=shipped)),
        part=own_part(atlas),
        marks=whole.marks,
        place_ids=dict(whole.place_ids),
        may_pass_on=may_pass_on,
    )


def base(*, shipped: bool) -> Published:
    """The map that every own article on the record, or on none, lies over; its files are there."""
    published = _base(shipped=shipped)
    if not still_there(published, DASHBOARD / "static"):
        _base.cache_clear()
        return _base(shipped=shipped)
    return published


@cache
def _base(*, shipped: bool) -> Published:
    said = b'{"record": "shipped"}' if shipped else b'{"record": "none"}'
    bare = load(InMemory("base", {"atlas.json": said}))
    return publish(base_of(bare), DASHBOARD / "static")


@cache
def known_events() -> Recorded:
    """The events of the shipped record, ready to be looked up."""
    return recorded(shipped_atlas())
