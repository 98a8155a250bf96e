"""The groups of a match -> the time they say. One small reader for each way to say it."""

import re
from collections.abc import Callable, Mapping
from typing import cast

from finding import reasons
from finding.dates.guard import allowed
from finding.dates.numeric import day_and_month
from finding.dates.place import Place
from finding.dates.said import Said, Step, Unit, When
from finding.dates.slots import Pattern

Values = Mapping[str, int | str]


def read(match: re.Match[str], pattern: Pattern, place: Place) -> Said | None:
    """What the match says, or nothing where it is no time after all."""
    raws = {name: raw for name, raw in match.groupdict().items() if raw}
    start = min(match.start(name) for name in raws)
    end = max(match.end(name) for name in raws)
    values = {name: _meaning(raw, pattern.tables[name], place) for name, raw in raws.items()}
    for sign, reader in READERS.items():
        if sign in values and (sign != "weekday" or len(values) == 1):
            said = reader(values, start, end, place)
            break
    else:
        said = _plain(values, raws, start, end)
    return said if said and allowed(said, match, place) else None


def _meaning(raw: str, table: str, place: Place) -> int | str:
    if table in place.language.fragments:
        return int(raw) if raw.isdigit() else raw
    if table in place.language.words:
        return place.language.words[table][" ".join(raw.split())]
    return int(raw.replace(",", ""))


def _plain(values: Values, raws: Mapping[str, str], start: int, end: int) -> Said | None:
    first, last = when(values, ""), when(values, "2")
    era = any(name.rstrip("2") in ("era", "adera") for name in values)
    if last and first:
        first, last = _lent(first, last, raws, era)
        if last.year is not None and first.year is not None and last.year < first.year:
            return None
    if first is None or any(one and one.year == NEVER for one in (first, last)):
        return None
    bare = not era and first.unit == "year"
    return Said(start, end, first, last, bare=bare, era=era, doubt=_doubt(first, last, raws))


NEVER = 99_999


def when(values: Values, n: str) -> When | None:
    """The time that the groups with this number say, years reckoned with their era."""
    era = int(values.get(f"era{n}") or values.get(f"adera{n}") or _era(values, n))
    if n == "" and "century" in values and "tens" in values:
        return When("decade", (int(values["century"]) - 1) * 100 + int(values["tens"]))
    for name in ("century", "millennium"):
        if number := values.get(name + n):
            return When(cast(Unit, name), ordinal=int(number) * era)
    if f"decade{n}" in values:
        number = int(values[f"decade{n}"])
        if number < 100 and not {"era", "era2"} & set(values):
            number += 1900
        if number % 100 == 0 and 100 <= number < 2000 and era > 0:
            return When("century", ordinal=number // 100 + 1)  # the 1800s: true either way
        return When("decade", number if era > 0 else -number - 8)
    if f"tens{n}" in values:
        return When("decade", 1900 + int(values[f"tens{n}"]))
    year = values.get(f"year{n}")
    reckoned = None if year is None else _astronomical(int(year), era)
    month, day = int(values.get(f"month{n}", 0)), int(values.get(f"day{n}", 0))
    season = int(values.get(f"season{n}", 0))
    unit = "day" if day else "month" if month else "season" if season else "year"
    if reckoned is None and unit == "year":
        return None
    return When(cast(Unit, unit), reckoned, month, day, season)


def _era(values: Values, n: str) -> int | str:
    """The era of the other time of a span where this one has none; else ours."""
    if n == "2":
        return values.get("era") or values.get("adera") or 1
    return values.get("era2", 1) if values.get("era2") == -1 else 1


def _astronomical(year: int, era: int) -> int:
    if not year:
        return NEVER
    return year if era > 0 else 1 - year


def _lent(
    first: When, last: When, raws: Mapping[str, str], era: bool
) -> tuple[When, When]:
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


def _doubt(first: When, last: When | None, raws: Mapping[str, str]) -> str:
    if first.unit == "decade" and (("tens" in raws and "century" not in raws) or len(raws.get("decade", "1900")) < 3):
        return reasons.DATE_CENTURY_GUESSED
    if "decade" in raws and first.unit == "century":
        return reasons.DATE_HUNDREDS
    return ""


def _numeric(values: Values, start: int, end: int, place: Place) -> Said | None:
    left, right, year = (int(values[name]) for name in ("left", "right", "year"))
    day, month, sure = day_and_month(left, right, place.order, str(values["keep"]))
    doubt = "" if sure else reasons.DATE_DAY_ORDER
    return Said(start, end, When("day", year, month, day), doubt=doubt) if month else None


def _counted(values: Values, start: int, end: int, sign: str, place: Place) -> Said:
    unit = cast(Unit, values["unit"])
    ago = sign == "ago"
    count = int(values["count"]) * int(values[sign])
    step = Step(count, unit, "published" if ago else "told", "counted")
    return Said(start, end, When(unit), step=step, circa=unit in ("week", "decade", "century"))


def _shifted(values: Values, start: int, end: int, sign: str, place: Place) -> Said:
    """The following year; that May; May of the following year; last summer."""
    anchor = "published" if sign.startswith("news") else "told"
    month, season = int(values.get("month", 0)), int(values.get("season", 0))
    day = int(values.get("day", 0))
    named = "day" if day else "month" if month else "season" if season else "day"
    unit = cast(Unit, values.get("unit") or named)
    said = unit if "unit" in values and not (month or season) else named
    step = Step(int(values[sign]), unit, anchor)  # type: ignore[arg-type]
    return Said(start, end, When(cast(Unit, said), None, month, day, season), step=step)


def _weekday(values: Values, start: int, end: int, place: Place) -> Said:
    step = Step(int(values["weekday"]), "week", "published", "weekday")
    return Said(start, end, When("day"), step=step)


def _by(sign: str, reader: Callable[[Values, int, int, str, Place], Said]) -> tuple[str, "Reader"]:
    return sign, lambda values, start, end, place: reader(values, start, end, sign, place)


Reader = Callable[[Values, int, int, Place], Said | None]
READERS: dict[str, Reader] = dict(
    [
        ("left", _numeric),
        _by("ago", _counted),
        _by("later", _counted),
        _by("beside", _shifted),
        _by("shift", _shifted),
        _by("newsday", _shifted),
        _by("news", _shifted),
        ("weekday", _weekday),
    ]
)
