"""Times told by steps: two years later, the following May, last summer, on Monday."""

from dataclasses import replace

from finding import reasons
from finding.dates.calendar import plus_days, plus_months, weekday
from finding.dates.said import Said, Step, When

_YEARS = {"year": 1, "decade": 10, "century": 100, "millennium": 1000}
_MONTH_OF_SEASON = {21: 4, 22: 7, 23: 10, 24: 12}
Reckoned = tuple[Said, bool, str]


def reckon(
    one: Said, step: Step, told: When | None, published: When | None, near: bool
) -> Reckoned | None:
    """The time reckoned from what it counts from, without a year where that is not known.

    Nothing for a weekday where the day of publication is not known.
    """
    if step.anchor == "published":
        anchor, missing = published, reasons.DATE_NOT_PUBLISHED
        why = reasons.DATE_COUNTED_FROM_PUBLISHED
    else:
        anchor, missing, why = told, reasons.DATE_NOTHING_BEFORE, reasons.DATE_COUNTED
    moved = _moved(one.first, step, anchor) if anchor and anchor.year is not None else None
    if not moved:
        return None if step.way == "weekday" else (one, False, missing)
    first, last = moved if isinstance(moved, tuple) else (moved, None)
    same = step.count == 0 and step.way == "named" and step.anchor == "told" and near
    return replace(one, first=first, last=last), same, reasons.DATE_IN_CONTEXT if same else why


def _moved(said: When, step: Step, anchor: When) -> When | tuple[When, When] | None:
    if step.way == "weekday":
        return _weekday(step.count, anchor)
    if said.month or said.season:
        return _named(said, step, anchor)
    if step.unit in _YEARS:
        return _years(step, anchor.year or 0)
    return _month(step, anchor) if step.unit == "month" else _days(step, anchor)


def _month(step: Step, anchor: When) -> When | None:
    if not anchor.month:
        return None
    return When("month", *plus_months(anchor.year or 0, anchor.month, step.count))


def _years(step: Step, year: int) -> When:
    moved = year + step.count * _YEARS[step.unit]
    if step.way == "counted" or step.unit == "year":
        return When("year", moved)
    if step.unit == "decade":
        return When("decade", moved - moved % 10)
    return When(step.unit, ordinal=(moved - 1) // _YEARS[step.unit] + 1)


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
    if not (anchor.year is not None and anchor.month and anchor.day):
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
