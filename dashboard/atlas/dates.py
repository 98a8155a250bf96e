"""Days, years and uncertain dates.

Days are ISO strings (`1813-10-24`), New Style, and compare as text. A span holds on its first day
and up to, not including, its last; an empty end means still. A bare year stands for its
31 December. Uncertain dates are EDTF level 1 strings beside the plain ones.
"""

import re
from datetime import MAXYEAR, date, timedelta

EARLIEST, LATEST = "0001-01-01", "9999-12-31"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_YEAR = re.compile(r"\d{1,4}")
_EDTF_DATE = re.compile(r"(\d{2}[\dX]{2})(?:-([\dX]{2}))?(?:-([\dX]{2}))?([~?%]?)")


class DateError(ValueError):
    """Not a date of the calendar, or a date the atlas does not cover."""


class EdtfError(ValueError):
    """Not an EDTF level 1 date."""


def day_of(when: int | str) -> str:
    """The ISO day meant by a year (its 31 December) or by an ISO day (itself). DateError else."""
    text = str(when).strip()
    if _YEAR.fullmatch(text) and int(text) > 0:
        return f"{int(text):04d}-12-31"
    if is_day(text):
        return text
    raise DateError(f"'{text}' is not a date; write a year (1828) or a day (1813-10-24)")


def is_day(text: str) -> bool:
    """Whether the text is a real day of the calendar, written `YYYY-MM-DD`."""
    if not _DAY.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def year_of(day: str) -> int:
    """The year of an ISO day."""
    return int(day[:4])


def previous_day(day: str) -> str:
    """The day before an ISO day."""
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()


def holds(start: str, until: str, day: str) -> bool:
    """Whether the half-open span `[start, until)` holds on the day; an empty end is open."""
    return start <= day and (not until or day < until)


def edtf_range(text: str) -> tuple[str, str]:
    """First and last possible day of an EDTF date or interval, both included.

    `~`, `?` and `%` widen a date by one of its own units (year, month or day) on either side.
    An open or unknown end of an interval reaches to `0001-01-01` or `9999-12-31`.
    EdtfError when the text is not EDTF level 1 or its end lies before its start.
    """
    if "/" not in text:
        return _date_range(text)
    start, _, end = text.partition("/")
    first = EARLIEST if start in ("", "..") else _date_range(start)[0]
    last = LATEST if end in ("", "..") else _date_range(end)[1]
    if {start, end} <= {"", ".."} or first > last:
        raise EdtfError(f"'{text}' is not an interval; write earlier/later, such as 1750/1757")
    return first, last


def edtf_parts(text: str) -> tuple[str, str, str, str]:
    """Year, month, day and qualifier (`~`, `?`, `%`) of a single EDTF date. EdtfError else."""
    match = _EDTF_DATE.fullmatch(text)
    if not match:
        raise EdtfError(f"'{text}' is not an EDTF date such as 1725, 1725~, 1918-11, 1750/1757")
    year, month, day, mark = (part or "" for part in match.groups())
    return year, month, day, mark


def _date_range(text: str) -> tuple[str, str]:
    year, month, day, mark = edtf_parts(text)
    try:
        first, last = _bounds(year, month.replace("XX", ""), day.replace("XX", ""))
    except ValueError as error:
        raise EdtfError(f"'{text}' is not a date of the calendar") from error
    if mark:
        first, last = _widen(first, last, month, day)
    return first.isoformat(), last.isoformat()


def _bounds(year: str, month: str, day: str) -> tuple[date, date]:
    low, high = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if not month:
        return date(low, 1, 1), date(high, 12, 31)
    if not day:
        return date(low, int(month), 1), _month_end(high, int(month))
    exact = date(low, int(month), int(day))
    return exact, exact


def _month_end(year: int, month: int) -> date:
    if (year, month) == (MAXYEAR, 12):
        return date(year, 12, 31)
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def _widen(first: date, last: date, month: str, day: str) -> tuple[date, date]:
    if day:
        return first - timedelta(days=1), last + timedelta(days=1)
    if month:
        before, after = first - timedelta(days=1), last + timedelta(days=1)
        return before.replace(day=1), _month_end(after.year, after.month)
    return date(first.year - 1, 1, 1), date(last.year + 1, 12, 31)


def julian(day: str) -> str:
    """The Old Style (Julian) date of a New Style day, as `YYYY-MM-DD` of the Julian calendar."""
    count = date.fromisoformat(day).toordinal() + 1721425
    c = count + 32082
    d = (4 * c + 3) // 1461
    e = c - 1461 * d // 4
    m = (5 * e + 2) // 153
    month = m + 3 - 12 * (m // 10)
    return f"{d - 4800 + m // 10:04d}-{month:02d}-{e - (153 * m + 2) // 5 + 1:02d}"
