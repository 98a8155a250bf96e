"""The names of the world's places, and those of the shipped atlas, opened once per process."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from threading import Lock

from atlas import Atlas, load
from atlas.shipped import DATA
from finding.draft import Draft
from finding.find import find
from finding.gazetteer import Gazetteer, open_gazetteer
from finding.model import Candidate, Document
from finding.places import own_candidates

_BUILDING = Lock()
MOST = 8  # candidates for words that were added


def draft_found(
    document: Document, building: Callable[[float], None], finding: Callable[[float], None]
) -> Draft:
    """A draft of what is found in a text.

    `building` hears how far the index of places is built, `finding` how far the text is read.
    """
    return Draft(document, find(document, gazetteer(building), own_names(), finding))


def gazetteer(progress: Callable[[float], None] | None = None) -> Gazetteer:
    """The index of the world's places; the first reader of all waits for it."""
    with _BUILDING:  # two readers at once: one builds, both get it
        held = _held()
        if not held:
            held.append(open_gazetteer(progress))
        return held[0]


@cache
def _held() -> list[Gazetteer]:
    return []


@cache
def shipped_atlas() -> Atlas:
    """The atlas that comes with the project."""
    return load(DATA)


@cache
def own_names() -> tuple[Candidate, ...]:
    """The places of the shipped atlas, which come before all others of their name."""
    return tuple(own_candidates(shipped_atlas()))


def candidates_of(words: str, *, shipped: bool) -> tuple[Candidate, ...]:
    """The places that words may mean."""
    own = [one for one in own_names() if shipped and one.name.casefold() == words.casefold()]
    return (*own, *gazetteer().named(words))[:MOST]
