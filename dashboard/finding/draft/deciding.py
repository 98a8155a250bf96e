"""Decisions put into a draft and taken back; how many marks there are, and the next to look at."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from finding.draft.marking import mark_at, marks, meaning_of
from finding.draft.model import Decision, Draft, Mark


@dataclass(frozen=True, slots=True)
class Counts:
    """How many places and dates there are, how many of them to look at, how many without a point.

    Equal words that mean the same count once: one decision is enough for them.
    """

    places: int
    places_unsure: int
    dates: int
    dates_unsure: int
    pointless: int


def decide(draft: Draft, decision: Decision) -> Draft:
    """The draft with one decision more."""
    return replace(draft, decisions=(*draft.decisions, decision))


def undo(draft: Draft) -> Draft:
    """The draft without its last decision; one without any stays as it is."""
    return replace(draft, decisions=draft.decisions[:-1])


def counts(draft: Draft) -> Counts:
    """What is marked now, in numbers."""
    now = marks(draft)
    places = [mark for mark in now if mark.kind == "place"]
    dates = [mark for mark in now if mark.kind == "date"]
    return Counts(
        places=_unlike(places),
        places_unsure=_unlike(mark for mark in places if mark.state == "look"),
        dates=_unlike(dates),
        dates_unsure=_unlike(mark for mark in dates if mark.unsure),
        pointless=_unlike(mark for mark in places if mark.state == "pointless"),
    )


def next_unsure(draft: Draft, after: int = -1, step: int = 1) -> Mark | None:
    """The next mark to look at behind a character, or before it with `step` -1; round the end.

    Equal words that mean the same are looked at once, where they stand first.
    """
    now = marks(draft)
    here = mark_at(now, after)
    firsts: dict[tuple[str, str, str], Mark] = {}
    for mark in now:
        if mark.unsure:
            firsts.setdefault(meaning_of(mark), mark)
    others = [m for m in firsts.values() if here is None or meaning_of(m) != meaning_of(here)]
    unsure = others or list(firsts.values())
    if step < 0:
        before = [mark for mark in unsure if mark.start < after] or unsure
        return before[-1] if before else None
    return next((mark for mark in unsure if mark.start > after), unsure[0] if unsure else None)


def _unlike(found: Iterable[Mark]) -> int:
    return len({meaning_of(mark) for mark in found})
