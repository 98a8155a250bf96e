"""The times of which the article tells much: spans of years before and after its events."""

from collections.abc import Iterable
from dataclasses import dataclass

from atlas.dates import year_of
from atlas.model import Atlas, Event

CLOSE = 25  # years: events of the article nearer than this belong to one time


@dataclass(frozen=True, slots=True)
class Spell:
    """From the end of the year before the first of some events to the end of the last one's."""

    start: int
    end: int
    events: tuple[Event, ...]


def spells(atlas: Atlas) -> tuple[Spell, ...]:
    """The article's events in times that belong together; a lone event goes with the next."""
    named = sorted((one for one in atlas.events.values() if one.in_article), key=lambda e: e.date)
    groups: list[list[Event]] = []
    for event in named:
        last = groups[-1] if groups else []
        if last and (len(last) == 1 or _year(event) - _year(last[-1]) < CLOSE):
            last.append(event)
        else:
            groups.append([event])
    return tuple(_spell(atlas, group) for group in _paired(groups))


def _paired(groups: list[list[Event]]) -> Iterable[list[Event]]:
    """The groups; a lone event at the end belongs to the group before it, if there is one."""
    if len(groups) > 1 and len(groups[-1]) == 1:
        return [*groups[:-2], groups[-2] + groups[-1]]
    return groups


def _spell(atlas: Atlas, events: list[Event]) -> Spell:
    start = max(_year(events[0]) - 1, atlas.first_year)
    return Spell(start, min(_year(events[-1]), atlas.last_year), tuple(events))


def _year(event: Event) -> int:
    return year_of(event.date)
