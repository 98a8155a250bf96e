"""The names of the world's places, and those of the shipped atlas, opened once per process."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from threading import Lock

from atlas.lending import shipped_atlas
from finding.draft import Draft
from finding.find import find
from finding.gazetteer import Gazetteer, open_gazetteer
from finding.model import Candidate, Document
from finding.places import own_candidates

_HELD: list[Gazetteer] = []
_ONE = Lock()
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
    with _ONE:  # two first readers at once: one builds it, both get it
        if not _HELD:
            _HELD.append(open_gazetteer(progress))
        return _HELD[0]


@cache
def own_names() -> tuple[Candidate, ...]:
    """The places of the shipped atlas, which come before all others of their name."""
    return tuple(own_candidates(shipped_atlas()))


def candidates_of(words: str, lang: str, *, shipped: bool) -> tuple[str, tuple[Candidate, ...]]:
    """The places that words may mean, and the name in them, without the ending of a case."""
    own = [one for one in own_names() if shipped and one.name.casefold() == words.casefold()]
    if known := (*own, *gazetteer().named(words))[:MOST]:
        return words, known
    found = find(Document(words, lang=lang), gazetteer(), own_names() if shipped else ())
    named = [one for one in found if one.candidates]
    return (named[0].exact, named[0].candidates[:MOST]) if len(named) == 1 else (words, ())
