"""One end of what a match says: year, month, day, season, century, reckoned with its era."""

from collections.abc import Mapping
from typing import cast

from finding.dates.said import Unit, When

Values = Mapping[str, int | str]
NEVER = 99_999  # the year nought of people's reckoning, which is none
_THIS_CENTURY = 20  # of "the seventies": what living people mean by it


def when(values: Values, n: str) -> When | None:
    """The time that the groups with this number say, years reckoned with their era."""
    era = int(values.get(f"era{n}") or values.get(f"adera{n}") or _era(values, n))
    return _period(values, n, era) or _dated(values, n, era)


def _period(values: Values, n: str, era: int) -> When | None:
    if "tens" in values and not n:
        century = int(values.get("century", _THIS_CENTURY))
        return When("decade", (century - 1) * 100 + int(values["tens"]))
    name: Unit
    for name in ("century", "millennium"):
        if number := values.get(name + n):
            return When(name, ordinal=int(number) * era)
    return _decade(values, n, era) if f"decade{n}" in values else None


def _decade(values: Values, n: str, era: int) -> When:
    number = int(values[f"decade{n}"])
    if era < 0:
        return When("decade", -number - 8)
    if number < 100 and not {"era", "era2"} & set(values):
        number += (_THIS_CENTURY - 1) * 100
    if number % 100 == 0 and 100 <= number < 2000 and "decade2" not in values:
        return When("century", ordinal=number // 100 + 1)  # the 1800s: true either way
    return When("decade", number)


def _dated(values: Values, n: str, era: int) -> When | None:
    year, month, day, season = (
        int(values.get(name + n, 0)) for name in ("year", "month", "day", "season")
    )
    unit = "day" if day else "month" if month else "season" if season else "year"
    if f"year{n}" not in values:
        return When(cast(Unit, unit), None, month, day, season) if unit != "year" else None
    reckoned = (year if era > 0 else 1 - year) if year else NEVER
    return When(cast(Unit, unit), reckoned, month, day, season)


def _era(values: Values, n: str) -> int | str:
    """The era of the other time of a span where this one has none; else ours."""
    if n == "2":
        return values.get("era") or values.get("adera") or 1
    return -1 if values.get("era2") == -1 else 1


def lent(first: When, last: When, raws: Mapping[str, str], era: bool) -> tuple[When, When]:
    """Both ends of a span, each with what only the other says: 3-5 May 1920, 1914-18."""
    year, year2 = first.year, last.year
    if year is not None and year2 is not None and not era and len(raws.get("year2", "1234")) < 3:
        year2 = year - year % 100 + year2
    year, year2 = (year2 if year is None else year), (year if year2 is None else year2)
    month = first.month or (last.month if first.day else 0)
    month2 = last.month or (first.month if last.day else 0)
    return (
        When(first.unit, year, month, first.day, first.season, first.ordinal),
        When(last.unit, year2, month2, last.day, last.season, last.ordinal),
    )
