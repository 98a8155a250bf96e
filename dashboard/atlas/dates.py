"""Days, years and the spans between them.

A day is a text that sorts as time does: from the year 0 on ISO 8601 (`1813-10-24`), before it the
text of `atlas.calendar`. So the atlas compares texts everywhere, and only its edges know of the
years before 1: `day_of` and `from_iso` read what people and tables write, `iso` and `short_iso`
write what leaves the atlas. A year is a number as astronomers count it: 0 is 1 BC, -43 is 44 BC.

Days are New Style from the reform of the calendar on; earlier ones stand as they are written. A
span holds on its first day and up to, not including, its last; an empty end means still. A bare
year stands for its 31 December. Uncertain dates are EDTF strings beside the plain ones
(`atlas.edtf`).
"""

import re

from atlas.calendar import (
    from_ordinal,
    historians_year,
    iso_year,
    julian_parts,
    ordinal,
    parts_of,
    parts_or_none,
    sorting_year,
    written,
)
from atlas.edtf import EARLIEST, LATEST, EdtfError, edtf_parts, edtf_range, year_ends

__all__ = [
    "EARLIEST", "LATEST", "DateError", "EdtfError", "day_of", "days_from", "edtf_parts",
    "edtf_range", "first_day", "from_iso", "historians_year", "holds", "is_day", "is_year_end",
    "iso", "iso_year", "julian", "next_day", "parts_of", "previous_day", "short_iso", "year_ends",
    "year_of", "year_written",
]  # fmt: skip

_YEAR = re.compile(r"-?\d{1,4}", re.ASCII)
_YEAR_END = "-12-31"


class DateError(ValueError):
    """Not a date of the calendar, or a date the atlas does not cover."""


def day_of(when: int | str) -> str:
    """The day meant by a year (its 31 December), an ISO day or a day (itself). DateError else."""
    text = str(when).strip()
    if (year := year_written(text)) is not None:
        return sorting_year(year) + _YEAR_END
    if parts := parts_or_none(text):
        return written(*parts)
    raise DateError(f"'{text}' is not a date; write a year (1828) or a day (1813-10-24)")


def year_written(text: str) -> int | None:
    """The year that a text is, with or without the zeros before it: `1828`, `-0479`, `-479`."""
    return int(text) if _YEAR.fullmatch(text) and text != "-0000" else None


def first_day(year: int) -> str:
    """The first of January of a year."""
    return written(year, 1, 1)


def from_iso(text: str) -> str:
    """The cell of a table as a day; an empty text, or one that is no day, as it is."""
    if not text.startswith("-"):
        return text
    parts = parts_or_none(text)
    return written(*parts) if parts else text


def iso(day: str) -> str:
    """A day as ISO 8601 writes it; an empty text, or one that is no day, as it is."""
    if not day.startswith("-9"):
        return day
    parts = parts_or_none(day)
    return f"{iso_year(parts[0])}-{parts[1]:02d}-{parts[2]:02d}" if parts else day


def short_iso(day: str) -> str:
    """A day as ISO 8601 writes it, and one that stands for its year as the year alone."""
    return iso(day).removesuffix(_YEAR_END)


def is_day(text: str) -> bool:
    """Whether the text is a real day of the calendar, written `YYYY-MM-DD`."""
    return parts_or_none(text) is not None


def is_year_end(day: str) -> bool:
    """Whether a day stands for its year."""
    return day.endswith(_YEAR_END)


def year_of(day: str) -> int:
    """The year of a day, as astronomers count it."""
    return int(day[:4]) if day >= "0" else parts_of(day)[0]


def previous_day(day: str) -> str:
    """The day before a day."""
    return from_ordinal(ordinal(day) - 1)


def next_day(day: str) -> str:
    """The day after a day."""
    return from_ordinal(ordinal(day) + 1)


def days_from(start: str, until: str) -> int:
    """How many days a span lasts."""
    return ordinal(until) - ordinal(start)


def holds(start: str, until: str, day: str) -> bool:
    """Whether the half-open span `[start, until)` holds on the day; an empty end is open."""
    return start <= day and (not until or day < until)


def julian(day: str) -> str:
    """The Old Style (Julian) date of a New Style day, as `YYYY-MM-DD` of the Julian calendar."""
    year, month, of_month = julian_parts(day)
    return f"{iso_year(year)}-{month:02d}-{of_month:02d}"
