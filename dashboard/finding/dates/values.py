"""A time -> its EDTF. What was said as a year stays a year; no day is ever made up."""

from atlas.calendar import month_length
from finding.dates.said import When

_LAST = 9999  # EDTF writes longer years another way, which nothing here reads


def edtf(first: When, last: When | None, circa: bool) -> str:
    """The EDTF of a time or span; empty where a year is missing or too far."""
    mark = "~" if circa else ""
    if last is None:
        return _marked(_single(first), mark)
    ends = (_bound(first, 0), _bound(last, 1))
    if not all(ends):
        return ""
    return "/".join(_marked(one, mark) for one in ends)


def years(when: When) -> tuple[int, int]:
    """First and last year of a time whose year is known."""
    year = when.year or 0
    size = {"century": 100, "millennium": 1000}.get(when.unit)
    if size:
        low = (when.ordinal - 1) * size if when.ordinal > 0 else when.ordinal * size + 1
        return low, low + size - 1
    return (year, year + 9) if when.unit == "decade" else (year, year)


def has_its_day(when: When) -> bool:
    """Whether the calendar has its day: 1901 has no 29 February, 1900 only the Julian one."""
    if when.year is None or not (when.month and when.day):
        return True
    return when.day <= month_length(when.year, when.month)


def _bound(when: When, side: int) -> str:
    """One end of a span; a period that is itself written as a span by its first or last year."""
    value = _single(when)
    return _year(years(when)[side]) if "/" in value else value


def _single(when: When) -> str:
    if when.unit == "week" or (when.year is None and not when.ordinal):
        return ""
    low, high = years(when)
    if when.unit == "century" and low > -_LAST:
        return f"{'-' if high <= 0 else ''}{abs(low) // 100:02d}XX"
    if when.unit == "decade" and low >= 0:
        return f"{low // 10:03d}X"
    if low != high:
        ends = (_year(low), _year(high))
        return "/".join(ends) if all(ends) else ""
    parts = (when.season or when.month, when.day if has_its_day(when) else 0)
    year = _year(low)
    return year and "-".join((year, *(f"{part:02d}" for part in parts if part)))


def _year(year: int) -> str:
    if abs(year) > _LAST:
        return ""
    return f"{'-' if year < 0 else ''}{abs(year):04d}"


def _marked(value: str, mark: str) -> str:
    """The value called about so; a season and a span of its own have no such mark."""
    if not value or not mark or (value[-3:] in ("-21", "-22", "-23", "-24") and len(value) < 9):
        return value
    return "/".join(f"{part}{mark}" for part in value.split("/"))
