"""Uncertain dates: EDTF level 1 as ISO 8601-2 has it, years before 1 included.

`1725~`, `1918-11`, `184X`, `-0043~` (about 44 BC), `-04XX` (500-401 BC), `1915-21` (spring),
`1750/1757`, `../-0479`.
"""

import re

from atlas.calendar import (
    FIRST_YEAR,
    LAST_YEAR,
    from_ordinal,
    month_length,
    number_of,
    ordinal,
    parts_of,
    written,
)

EARLIEST, LATEST = written(FIRST_YEAR, 1, 1), written(LAST_YEAR, 12, 31)
_DATE = re.compile(r"(-?\d{2}[\dX]{2})(?:-([\dX]{2}))?(?:-([\dX]{2}))?([~?%]?)", re.ASCII)
_SEASONS = {21: 3, 22: 6, 23: 9, 24: 12}  # the month each season begins with
_OPEN = ("", "..")

Ends = tuple[str, str]  # first and last day
Numbers = tuple[int, int]  # the same, as numbers


class EdtfError(ValueError):
    """Not an EDTF level 1 date."""


def edtf_range(text: str) -> Ends:
    """First and last possible day of an EDTF date or interval, both included.

    `~`, `?` and `%` widen a date by one of its own units (year, month, season or day) on either
    side. An open or unknown end of an interval reaches to the first or last day there is.
    EdtfError when the text is not EDTF level 1 or its end lies before its start.
    """
    if "/" not in text:
        return _date_range(text)
    start, _, end = text.partition("/")
    first = EARLIEST if start in _OPEN else _date_range(start)[0]
    last = LATEST if end in _OPEN else _date_range(end)[1]
    if {start, end} <= set(_OPEN) or first > last:
        raise EdtfError(f"'{text}' is not an interval; write earlier/later, such as 1750/1757")
    return first, last


def edtf_parts(text: str) -> tuple[str, str, str, str]:
    """Year, month, day and qualifier (`~`, `?`, `%`) of a single EDTF date. EdtfError else."""
    match = _DATE.fullmatch(text)
    if not match or match[1] == "-0000":
        raise EdtfError(f"'{text}' is not an EDTF date such as 1725, 1725~, 1918-11, 1750/1757")
    year, month, day, mark = (part or "" for part in match.groups())
    return year, month, day, mark


def year_ends(year: str) -> tuple[int, int]:
    """The first and the last year that a year's digits can mean: `184X` is 1840 to 1849."""
    low, high = int(year.replace("X", "0")), int(year.replace("X", "9"))
    return min(low, high), max(low, high)


def _date_range(text: str) -> Ends:
    year, month, day, mark = edtf_parts(text)
    try:
        ends = _bounds(*year_ends(year), month.replace("XX", ""), day.replace("XX", ""))
    except ValueError as error:
        raise EdtfError(f"'{text}' is not a date of the calendar") from error
    first, last = _widened(*ends, month, day) if mark else ends
    return from_ordinal(max(first, ordinal(EARLIEST))), from_ordinal(min(last, ordinal(LATEST)))


def _bounds(low: int, high: int, month: str, day: str) -> Numbers:
    """The numbers of the first and the last day."""
    if month and day:
        exact = _number(low, int(month), int(day))
        return exact, exact
    if not month:
        return _from_month(low, 0), _from_month(high, 12) - 1
    if int(month) not in (*_SEASONS, *range(1, 13)):
        raise ValueError("no month of the calendar")
    begins = _SEASONS.get(int(month), int(month)) - 1
    return _from_month(low, begins), _from_month(high, begins + _length(month)) - 1


def _widened(first: int, last: int, month: str, day: str) -> Numbers:
    if day:
        return first - 1, last + 1
    (year, of_year, _), (last_year, last_month, _) = map(parts_of, map(from_ordinal, (first, last)))
    length = _length(month)
    return _from_month(year, of_year - 1 - length), _from_month(last_year, last_month + length) - 1


def _length(month: str) -> int:
    """How many months a year, a season or a month lasts."""
    if not month.isdigit():
        return 12
    return 3 if int(month) in _SEASONS else 1


def _from_month(year: int, months: int) -> int:
    """The number of the first day of a month, counted from the year's first."""
    return number_of(year + months // 12, months % 12 + 1, 1)


def _number(year: int, month: int, day: int) -> int:
    if not (1 <= month <= 12 and 1 <= day <= month_length(year, month)):
        raise ValueError("no day of the calendar")
    return number_of(year, month, day)
