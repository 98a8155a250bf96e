"""Who held a marked place on the day told nearest to it, and what a marked date became."""

from __future__ import annotations

from collections.abc import Iterator

from atlas import Event, holder_name, state_at
from finding.draft import Mark
from panels.own.state import Own
from telling.nodes import Node, node
from words import Words


def holder_nodes(now: Own, mark: Mark, words: Words, day: str) -> Iterator[Node]:
    """Who held the place on the day told nearest to it, else on the day shown."""
    atlas = now.opened.atlas
    place = atlas.places.get(now.place_ids.get(mark.start, ""))
    if not (atlas.has_record and place and place.area_id):
        return
    near = _told_near(now, mark)
    shown = near.date if near else day
    when = words.time_of(near) if near else words.date(day)
    power = holder_name(atlas, state_at(atlas, shown).holder(place.area_id), shown, words.lang)
    said = words.say("{date}, held by: {power}", date=when, power=power)
    yield node("p", said, cls="ta-own-held")


def _told_near(now: Own, mark: Mark) -> Event | None:
    """What is told nearest to the mark, of the days that the record covers."""
    atlas = now.opened.atlas
    dates = sorted(
        (abs(other.start - mark.start), other.start)
        for other in now.marks
        if other.kind == "date" and other.edtf
    )
    found = (told_at(now, start) for _, start in dates)
    return next((one for one in found if one and atlas.first <= one.date <= atlas.last), None)


def told_at(now: Own, start: int) -> Event | None:
    """The event that the date at `start` became: its own, or one of the record."""
    atlas = now.opened.atlas
    found = next((one for one in atlas.mentions if one.start == start), None)
    return atlas.events.get(found.target_id) if found else None
