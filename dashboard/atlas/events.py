"""The days of the events, one after the other and year by year."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from atlas.dates import LATEST, day_of, edtf_range, first_day, year_of
from atlas.model import Atlas, Event, EventDate
from atlas.once import once

BASELINE = "baseline"
FEW = 4  # one in so many events may be an aside


@dataclass(frozen=True, slots=True)
class EventDay:
    """One dated day of an event.

    `role` is "day" for its own date, "step" for a further dated step (told by `what`), and "end"
    for the day on which an event that lasted came to its end.
    """

    date: str
    edtf: str
    event: Event
    what: str
    role: str


def tells_time(atlas: Atlas) -> bool:
    """Whether anything in it has a time: a record, or one dated event."""
    return atlas.has_record or bool(event_days(atlas))


@once
def event_days(atlas: Atlas) -> tuple[EventDay, ...]:
    """Every dated day of every event within the atlas, by date; baselines are left out."""
    found = (
        day
        for event in atlas.events.values()
        if event.kind != BASELINE
        for day in _days(event)
        if atlas.first <= day.date <= atlas.last
    )
    return tuple(sorted(found, key=lambda day: day.date))


def _days(event: Event) -> list[EventDay]:
    days = [EventDay(event.date, event.edtf, event, "", "day")]
    days += [EventDay(step.date, step.edtf, event, step.what, "step") for step in event.days]
    if event.end_date not in ("", *(day.date for day in days)):
        days.append(EventDay(event.end_date, "", event, "", "end"))
    return days


def events_in(atlas: Atlas, year: int) -> tuple[EventDay, ...]:
    """The days of one calendar year on which something is dated. DateError if no year."""
    return days_between(atlas, first_day(year), day_of(year))


def days_between(atlas: Atlas, first: str, last: str) -> tuple[EventDay, ...]:
    """The event days from the day `first` to the day `last`, both included."""
    days = event_days(atlas)
    low = bisect_left(days, first, key=lambda day: day.date)
    return days[low : bisect_right(days, last, key=lambda day: day.date)]


def opening_day(atlas: Atlas) -> str:
    """The day of the first event that the article names, where its story starts.

    Where that lies before the atlas, or the article names none, the atlas's first day. On a lent
    record or none: the first day or year named on the map that is no aside far before the others.
    """
    named = [event for event in atlas.events.values() if event.in_article]
    if atlas.manifest.record != "own":
        named = _on_the_map(atlas, named)
    return max(min((event.date for event in named), default=atlas.first), atlas.first)


def _on_the_map(atlas: Atlas, named: list[Event]) -> list[Event]:
    """Those within the atlas's time, dated by a year or a day before vaguer ones; no asides."""
    inside = [event for event in named if atlas.first <= event.date <= atlas.last]
    dated = [event for event in inside if _is_dated(event)] or inside
    return _without_asides(sorted(dated, key=lambda event: event.date))


def _is_dated(event: Event) -> bool:
    """Whether its year is known: no decade, no century."""
    low, high = edtf_range(event.edtf) if event.edtf and "/" not in event.edtf else ("", "")
    return not low or year_of(low) == year_of(high)


def _without_asides(events: list[Event]) -> list[Event]:
    """Without the few that more than half of the time told parts from all that follow."""
    years = [year_of(event.date) for event in events]
    for at in range(1, len(years) // FEW + 1):
        if years[at] - years[at - 1] > (years[-1] - years[0]) / 2:
            return events[at:]
    return events


def step_on(event: Event, day: str) -> EventDate | None:
    """The dated step of an event on a day, such as the fall of one town in a war."""
    return next((step for step in event.days if step.date == day), None)


def next_event(atlas: Atlas, day: str, in_article: bool = False) -> EventDay | None:
    """The first event that begins after the day, or None; steps and ends are passed over."""
    return next(iter(_own_days(atlas, in_article, after=day)), None)


def previous_event(atlas: Atlas, day: str, in_article: bool = False) -> EventDay | None:
    """The last event that began before the day, or None; steps and ends are passed over."""
    return next(reversed(_own_days(atlas, in_article, before=day)), None)


def _own_days(
    atlas: Atlas, in_article: bool, after: str = "", before: str = LATEST
) -> list[EventDay]:
    return [
        day
        for day in event_days(atlas)
        if day.role == "day"
        and after < day.date < before
        and (day.event.in_article or not in_article)
    ]
