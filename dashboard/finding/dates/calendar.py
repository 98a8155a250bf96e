"""Reckoning with years and days on either side of the year 1 (proleptic Gregorian)."""

from datetime import date, timedelta

_CYCLE = 400  # the calendar repeats itself after so many years
Day = tuple[int, int, int]


def plus_days(day: Day, count: int) -> Day:
    """The day so many days after (or, below zero, before) a day."""
    cycles = 0 if 1 < day[0] < 9000 else (day[0] // _CYCLE) - 5
    moved = date(day[0] - cycles * _CYCLE, day[1], day[2]) + timedelta(days=count)
    return moved.year + cycles * _CYCLE, moved.month, moved.day


def plus_months(year: int, month: int, count: int) -> tuple[int, int]:
    """The month so many months after a month."""
    months = year * 12 + month - 1 + count
    return months // 12, months % 12 + 1


def weekday(day: Day) -> int:
    """The weekday of a day, Monday 0."""
    return date((day[0] % _CYCLE) + 2000, day[1], day[2]).weekday()
