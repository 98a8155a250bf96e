"""The calendar behind days: years before 1 too, counted as astronomers do (0 is 1 BC).

A day is a text that sorts as time does. From the year 0 on it is ISO 8601 (`1813-10-24`). Before,
ISO texts would sort backwards, so the year is a minus and five digits, what is left to 100000:
`-99957-03-15` is ISO `-0043-03-15`, a day of 44 BC. The five digits tell the two apart, so that
reading or writing a text twice does no harm. Only the edges know of it (`atlas.dates`).

Days before the reform of the calendar are kept as they are written; none is converted.
"""

import re
from calendar import monthrange
from datetime import date

FIRST_YEAR, LAST_YEAR = -9999, 9999
_FAR = 100_000  # what a year before 0 is the rest to
_CYCLE, _CYCLE_DAYS = 400, 146_097  # the calendar repeats itself
_DAY = re.compile(r"(-9\d{4}|-(?!0000)\d{4}|\d{4})-(\d{2})-(\d{2})", re.ASCII)
_EPOCH = 1_721_425  # the Julian day number before the ordinal 1

Parts = tuple[int, int, int]  # year, month, day


def written(year: int, month: int, day: int) -> str:
    """The day as the text that sorts."""
    return f"{sorting_year(year)}-{month:02d}-{day:02d}"


def sorting_year(year: int) -> str:
    """The year as days begin with it."""
    return f"{year:04d}" if year >= 0 else f"-{_FAR + year}"


def iso_year(year: int) -> str:
    """The year as ISO 8601 writes it: `1813`, `0044`, `-0043`."""
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


def historians_year(year: int) -> int:
    """The year as historians count, who have no year 0: -1 is 1 BC, -44 is 44 BC."""
    return year if year > 0 else year - 1


def read_year(text: str) -> int:
    """The year that a day, ISO or sorting, begins with: all before its month."""
    year = int(text)
    return -_FAR - year if year <= -_FAR + LAST_YEAR else year


def parts_of(day: str) -> Parts:
    """Year, month and day of the month."""
    year, month, of_month = day.rsplit("-", 2)
    return read_year(year), int(month), int(of_month)


def parts_or_none(text: str) -> Parts | None:
    """Year, month and day of a text that is a day of the calendar, ISO or sorting; else None."""
    match = _DAY.fullmatch(text)
    if not match:
        return None
    year, month, day = read_year(match[1]), int(match[2]), int(match[3])
    known = 1 <= month <= 12 and 1 <= day <= month_length(year, month)
    return (year, month, day) if known else None


def month_length(year: int, month: int) -> int:
    """How many days the month has."""
    return monthrange(_like(year), month)[1]


def ordinal(day: str) -> int:
    """The number of a day; the next day has the next one."""
    return number_of(*parts_of(day))


def number_of(year: int, month: int, of_month: int) -> int:
    """The same of its parts, of years beyond the four digits of a day too."""
    like = _like(year)
    return date(like, month, of_month).toordinal() + (year - like) // _CYCLE * _CYCLE_DAYS


def from_ordinal(number: int) -> str:
    """The day with that number."""
    cycles, rest = divmod(number, _CYCLE_DAYS)
    found = date.fromordinal(rest + _CYCLE_DAYS)
    return written(found.year + (cycles - 1) * _CYCLE, found.month, found.day)


def julian_parts(day: str) -> Parts:
    """Year, month and day that the Julian calendar gives the day."""
    c = ordinal(day) + _EPOCH + 32_082
    d = (4 * c + 3) // 1461
    e = c - 1461 * d // 4
    m = (5 * e + 2) // 153
    return d - 4800 + m // 10, m + 3 - 12 * (m // 10), e - (153 * m + 2) // 5 + 1


def _like(year: int) -> int:
    """A year that Python's dates know, of the same days as this one."""
    return 2000 + year % _CYCLE
