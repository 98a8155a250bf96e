"""The groups of a match -> the time they say. One small reader for each way to say it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import cast

from finding import reasons
from finding.dates.guard import allowed
from finding.dates.numeric import day_and_month
from finding.dates.place import Place
from finding.dates.points import NEVER, Values, lent, when
from finding.dates.said import Anchor, Said, Step, Unit, When
from finding.dates.slots import Pattern


def read(match: re.Match[str], pattern: Pattern, place: Place) -> Said | None:
    """What the match says, or nothing where it is no time after all."""
    raws = {name: raw for name, raw in match.groupdict().items() if raw}
    start = min(match.start(name) for name in raws)
    end = max(match.end(name) for name in raws)
    values = {name: _meaning(raw, pattern.tables[name], place) for name, raw in raws.items()}
    for sign, reader in READERS.items():
        if sign in values and (sign != "weekday" or "day" not in values):
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
        first, last = lent(first, last, raws, era)
        if era and (last.year or 0) < (first.year or 0):
            return None
    if first is None or any(one and one.year == NEVER for one in (first, last)):
        return None
    if "old" in values:
        return _of_two_calendars(int(values["old"]), first, start, end)
    bare = not era and first.unit == "year"
    return Said(start, end, first, last, bare=bare, era=era, doubt=_doubt(first, last, raws))


def _of_two_calendars(old: int, new: When, start: int, end: int) -> Said | None:
    """15/27 March 1918: Old and New Style; 3/4 May 1920: from one day to the next."""
    if new.day - old in range(10, 14):
        return Said(start, end, new, doubt=reasons.DATE_TWO_CALENDARS)
    return Said(start, end, replace(new, day=old), new) if new.day - old == 1 else None


def _doubt(first: When, last: When | None, raws: Mapping[str, str]) -> str:
    if first.unit == "decade" and (
        ("tens" in raws and "century" not in raws) or len(raws.get("decade", "1900")) < 3
    ):
        return reasons.DATE_CENTURY_GUESSED
    if "decade" in raws and first.unit == "century":
        return reasons.DATE_HUNDREDS
    return ""


def _numeric(values: Values, start: int, end: int, place: Place) -> Said | None:
    left, right, year = (int(values[name]) for name in ("left", "right", "year"))
    day, month, sure = day_and_month(left, right, place.order, str(values["keep"]))
    doubt = "" if sure else reasons.DATE_DAY_ORDER
    return Said(start, end, When("day", year, month, day), doubt=doubt) if month else None


COUNTED_FROM: dict[str, Anchor] = {"ago": "published", "later": "told", "before": "either"}


def _counted(values: Values, start: int, end: int, sign: str, place: Place) -> Said:
    unit = cast(Unit, values.get("unit") or values["period"])
    count = int(values["count"]) * int(values[sign])
    return Said(start, end, When(unit), step=Step(count, unit, COUNTED_FROM[sign], "counted"))


def _shifted(values: Values, start: int, end: int, sign: str, place: Place) -> Said:
    """The following year; that May; May of the following year; last summer."""
    anchor: Anchor = "published" if sign.startswith("news") else "told"
    month, season = int(values.get("month", 0)), int(values.get("season", 0))
    day = int(values.get("day", 0))
    named = "day" if day else "month" if month else "season" if season else "day"
    unit = cast(Unit, values.get("unit") or named)
    said = unit if "unit" in values and not (month or season) else named
    step = Step(int(values[sign]), unit, anchor)
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
        _by("before", _counted),
        _by("later", _counted),
        _by("beside", _shifted),
        _by("shift", _shifted),
        _by("newsday", _shifted),
        ("weekday", _weekday),
        _by("news", _shifted),
    ]
)
