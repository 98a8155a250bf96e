"""A year event by event: the days of each that fall in the year, and the land it moved then."""

from collections.abc import Iterable
from dataclasses import dataclass

from atlas.changes import Change, changes_in
from atlas.events import EventDay, events_in
from atlas.model import Atlas, Event

ARTICLE, MAIN, REST = RANKS = ("article", "main", "rest")


@dataclass(frozen=True, slots=True)
class Happening:
    """One event in one year; `event` is None for land that moved without one.

    `days` are its days in the year, `changes` the land that it moved in the year, net; one of the
    two may be empty.
    """

    event: Event | None
    days: tuple[EventDay, ...]
    changes: tuple[Change, ...]

    @property
    def first(self) -> str:
        """The first day of the year on which something is dated."""
        return min([*(day.date for day in self.days), *(one.date for one in self.changes)])

    @property
    def rank(self) -> str:
        """How near it stands to the article: "article", "main" or "rest"."""
        if self.event and self.event.in_article:
            return ARTICLE
        return MAIN if self.event and self.event.tier == "main" else REST

    @property
    def own_day(self) -> bool:
        """Whether the event's own day is among the days."""
        return any(day.role == "day" for day in self.days)


def happenings_in(atlas: Atlas, year: int, view: str = "control") -> tuple[Happening, ...]:
    """What happened in a calendar year: the article's events, other main ones, the rest.

    Each by its first day. DateError outside the atlas.
    """
    days, moved = events_in(atlas, year), _moved(changes_in(atlas, year, view))
    ids = dict.fromkeys([*(day.event.id for day in days), *moved])
    found = (
        Happening(
            atlas.events.get(id_),
            tuple(day for day in days if day.event.id == id_),
            tuple(moved.get(id_, ())),
        )
        for id_ in ids
    )
    return tuple(sorted(found, key=lambda one: (RANKS.index(one.rank), one.first)))


def _moved(changes: Iterable[Change]) -> dict[str, list[Change]]:
    """Land that changed hands, by event."""
    found: dict[str, list[Change]] = {}
    for change in changes:
        if change.counts:
            found.setdefault(change.event_id, []).append(change)
    return found
