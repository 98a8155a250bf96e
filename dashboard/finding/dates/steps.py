"""Times told by steps: two years later, the following May, last summer, on Monday."""

from dataclasses import dataclass, replace

from finding import reasons
from finding.dates.calendar import plus_days, plus_months, weekday
from finding.dates.said import PERIODS, Said, Step, When
from finding.dates.values import has_its_day, years

_CENTURIES = {"century": 100, "millennium": 1000}
_MONTH_OF_SEASON = {21: 4, 22: 7, 23: 10, 24: 12}
Reckoned = tuple[Said, bool, str]


@dataclass(frozen=True, slots=True)
class Anchors:
    """What a step may count from: a time told, the day of publication."""

    told: When | None
    published: When | None


def reckon(one: Said, step: Step, anchors: Anchors, near: bool) -> Reckoned | None:
    """The time reckoned from what it counts from, without a year where that is not known.

    Nothing for a weekday where the day of publication is not known.
    """
    if step.anchor == "published" or (step.anchor == "either" and not anchors.told):
        anchor, missing = anchors.published, reasons.DATE_NOT_PUBLISHED
        why = reasons.DATE_COUNTED_FROM_PUBLISHED
    else:
        anchor, missing, why = anchors.told, reasons.DATE_NOTHING_BEFORE, reasons.DATE_COUNTED
    moved = _moved(one.first, step, anchor) if anchor else None
    if not moved:
        return None if step.way == "weekday" else (one, False, missing)
    first, last = moved if isinstance(moved, tuple) else (moved, None)
    same = step.count == 0 and step.way == "named" and step.anchor == "told" and near
    return replace(one, first=first, last=last), same, reasons.DATE_IN_CONTEXT if same else why


def _moved(said: When, step: Step, anchor: When) -> When | tuple[When, When] | None:
    if step.unit in PERIODS and not (said.month or said.season):
        return _period(step, anchor)
    if anchor.year is None:
        return None
    if step.way == "weekday":
        return _weekday(step.count, anchor)
    if said.month or said.season:
        return _named(said, step, anchor)
    if step.unit == "year":
        return When("year", anchor.year + step.count)
    return _month(step, anchor) if step.unit == "month" else _days(step, anchor)


def _month(step: Step, anchor: When) -> When | None:
    if not anchor.month:
        return None
    return When("month", *plus_months(anchor.year or 0, anchor.month, step.count))


def _period(step: Step, anchor: When) -> When | None:
    """The decade or century so many after that of the anchor: as wide as the words say it."""
    if step.unit == "decade":
        return _decade(step.count, anchor)
    size = _CENTURIES[step.unit]
    if _CENTURIES.get(anchor.unit, 0) > size:
        return None
    low = years(anchor)[0]
    index = (low // size if low > 0 or anchor.ordinal == 1 else -(-low // size) - 1) + step.count
    return When(step.unit, ordinal=index + 1 if index >= 0 else index)


def _decade(count: int, anchor: When) -> When | None:
    if anchor.year is None:
        return None
    year = anchor.year
    if anchor.unit != "decade":
        year = year - year % 10 if year > 0 else -((1 - year) // 10 * 10) - 8
    return When("decade", year + 10 * count)


def _named(said: When, step: Step, anchor: When) -> When:
    """May of the following year; the following May; last summer."""
    year = anchor.year or 0
    if step.unit == "year":
        return replace(said, year=year + step.count)
    month = said.month or _MONTH_OF_SEASON[said.season]
    then = anchor.month
    if step.count > 0 and not (then and month > then):
        year += 1
    if step.count < 0 and not (then and month < then):
        year -= 1
    return replace(said, year=year)


def _days(step: Step, anchor: When) -> When | tuple[When, When] | None:
    if not (anchor.year is not None and anchor.month and anchor.day and has_its_day(anchor)):
        return None
    day = (anchor.year, anchor.month, anchor.day)
    if step.unit == "day" or step.way == "counted":
        return _day(plus_days(day, step.count * (7 if step.unit == "week" else 1)))
    monday = plus_days(day, 7 * step.count - weekday(day))
    return _day(monday), _day(plus_days(monday, 6))


def _weekday(number: int, anchor: When) -> When | None:
    """The last such weekday up to the day of publication."""
    if not anchor.day or anchor.year is None:
        return None
    day = (anchor.year, anchor.month, anchor.day)
    return _day(plus_days(day, -((weekday(day) - number) % 7)))


def _day(day: tuple[int, int, int]) -> When:
    return When("day", *day)
