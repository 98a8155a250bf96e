"""The article as a story: a few stops in time, listed in the manifest or else found in the data.

An event is part of the story when words of an excerpt name it. One stop is made per year; years of
fighting that follow one another directly (a war, its battles, the ceasefire that ends it) are one
stop. Of more than `MOST` stops the lightest go: an act (a treaty, an agreement, a war, a
proclamation ..., or whatever moved land) weighs more than an occasion (a founding, a decree, a
visit, a conference); among equals the one the article names in fewer passages, then the later one.

A stop is led by its weightiest event: an act before an occasion, then the one named in more
passages, then one at a place of the article, then the earlier. The map shows it on its own day, a
war on its last. It is told with one passage: one that calls the event by a word of its name or by
its year before one that only alludes to it, then the one that names fewest events, then the
longest.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from atlas.article import DATED, Excerpt, Ids, Mention
from atlas.dates import year_of
from atlas.excerpts import told_by
from atlas.folding import fold
from atlas.model import Atlas, Event
from atlas.moves import moves_of
from atlas.once import once

MOST = 12  # stops
START = "start"  # the story before its first stop
OCCASIONS = ("founding", "decree", "visit", "conference", "baseline")
FIGHTING = ("war", "battle", "occupation", "revolt", "ceasefire")
_LONG = re.compile(r"\w{4,}")  # a word that names


@dataclass(frozen=True, slots=True)
class Stop:
    """One step of the story: the event that leads it, and the others of its years.

    `id` is the leading event's; `day` the day the map shows; `first` and `last` are the years
    it tells of; `excerpt_id` is the passage it is told with.
    """

    id: str
    others: Ids
    day: str
    first: int
    last: int
    excerpt_id: str


@once
def stops_of(atlas: Atlas) -> tuple[Stop, ...]:
    """The stops of the article's story; empty where its excerpts name no event.

    Those of the manifest in its order, else those found, by time.
    """
    told = [event for event in atlas.events.values() if told_by(atlas, event.id)]
    if atlas.manifest.stops:
        by_id = {event.id: event for event in told}
        return tuple(_stop(atlas, [by_id[id_]]) for id_ in atlas.manifest.stops if id_ in by_id)
    groups = _grouped(sorted(told, key=lambda event: event.date))
    lightest = sorted(groups, key=lambda group: (_weight(atlas, group), -_year(group[0])))
    gone = [id(group) for group in lightest[: max(0, len(groups) - MOST)]]
    return tuple(_stop(atlas, group) for group in groups if id(group) not in gone)


def stop_called(atlas: Atlas, id_: str | None) -> Stop | None:
    """The stop with that id, or None."""
    return next((stop for stop in stops_of(atlas) if stop.id == id_), None)


def fighting_of(atlas: Atlas, stop: Stop) -> Ids:
    """The fights of a stop that spans several years: all between its parties; empty for one year.

    The article need not name them: what changed hands in a war is told whole.
    """
    sides = _sides(atlas, atlas.events[stop.id])
    return tuple(
        event.id
        for event in atlas.events.values()
        if stop.first < stop.last and stop.first <= _year(event) <= stop.last
        if event.kind in FIGHTING and sides & _sides(atlas, event)
    )


def _sides(atlas: Atlas, event: Event) -> set[str]:
    return {atlas.holders[party].state for party in event.parties}


def _grouped(events: Iterable[Event]) -> list[list[Event]]:
    """The events by year; years of fighting one after the other together."""
    groups: list[list[Event]] = []
    for year, found in groupby(events, key=_year):
        of_year = list(found)
        if (
            groups
            and _fights(groups[-1])
            and _fights(of_year)
            and _year(groups[-1][-1]) == year - 1
        ):
            groups[-1] += of_year
        else:
            groups.append(of_year)
    return groups


def _fights(events: Iterable[Event]) -> bool:
    return any(event.kind in FIGHTING for event in events)


def _year(event: Event) -> int:
    return year_of(event.date)


def _weight(atlas: Atlas, events: Iterable[Event]) -> tuple[bool, int]:
    return max((_is_act(atlas, event), _passages(atlas, event)) for event in events)


def _is_act(atlas: Atlas, event: Event) -> bool:
    return event.kind not in OCCASIONS or bool(moves_of(atlas, event.id))


def _passages(atlas: Atlas, event: Event) -> int:
    return len(told_by(atlas, event.id))


def _stop(atlas: Atlas, events: list[Event]) -> Stop:
    leading = max(events, key=lambda event: _lead(atlas, event))
    day = leading.end_date if leading.kind == "war" and leading.end_date else leading.date
    return Stop(
        id=leading.id,
        others=tuple(event.id for event in events if event is not leading),
        day=min(max(day, atlas.first), atlas.last),
        first=_year(events[0]),
        last=_year(events[-1]),
        excerpt_id=_passage(atlas, leading).id,
    )


def _lead(atlas: Atlas, event: Event) -> tuple[bool, int, bool]:
    return _is_act(atlas, event), _passages(atlas, event), event.place_id in atlas.places


def _passage(atlas: Atlas, event: Event) -> Excerpt:
    """The excerpt an event is told with; of equals the first."""
    return max(
        told_by(atlas, event.id),
        key=lambda one: (_plainly(atlas, one, event), -_named(atlas, one), len(one.exact)),
    )


def _named(atlas: Atlas, excerpt: Excerpt) -> int:
    return len({mention.target_id for mention in _mentions(atlas, excerpt)})


def _plainly(atlas: Atlas, excerpt: Excerpt, event: Event) -> bool:
    """Whether an excerpt calls an event by a word of its name, or by its year."""
    said = " ".join(m.exact for m in _mentions(atlas, excerpt) if m.target_id == event.id)
    return str(_counted(event)) in said or not _words(said).isdisjoint(_words(event.name))


def _counted(event: Event) -> int:
    """The number of its year as people write it: 44 for a year of either era."""
    year = _year(event)
    return year if year > 0 else 1 - year


def _words(text: str) -> set[str]:
    return set(_LONG.findall(fold(text)))


def _mentions(atlas: Atlas, excerpt: Excerpt) -> list[Mention]:
    return [m for m in atlas.mentions if m.excerpt_id == excerpt.id and m.kind in DATED]
