"""The times of a text in their order -> findings: what a time leaves out is taken from the last told."""

import re
from dataclasses import dataclass, replace

from finding import reasons
from finding.dates.guard import speaks_for_year
from finding.dates.place import Place
from finding.dates.said import Said, When
from finding.dates.steps import reckon
from finding.dates.values import edtf
from finding.model import Finding

_ISO = re.compile(r"(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_NEAR = 60  # so many years a number without era may lie above the year before Christ just told


@dataclass(frozen=True, slots=True)
class Told:
    """The last time told and where; the day of publication, where known."""

    when: When | None = None
    end: int = 0
    published: When | None = None


def findings(said: list[Said], place: Place, published: str) -> list[Finding]:
    """Every time with its value, and whether it may stand unseen."""
    told = Told(published=_published(published))
    found = []
    for one in said:
        filled = _filled(one, told, place)
        if filled is None:
            continue
        one, sure, why = filled
        value = edtf(one.first, one.last, one.circa)
        if not value and why in (reasons.DATE_FULL, reasons.DATE_PERIOD):
            sure, why = False, reasons.DATE_TOO_LONG_AGO
        exact = place.text[one.start : one.end]
        found.append(Finding(one.start, one.end, exact, "date", value, sure, why))
        told = _after(one, told)
    return found


def _after(one: Said, told: Told) -> Told:
    last = one.last or one.first
    if last.year is None or last.unit in ("decade", "century", "millennium", "week"):
        return told
    return replace(told, when=last, end=one.end)


def _filled(one: Said, told: Told, place: Place) -> tuple[Said, bool, str] | None:
    """The time with nothing missing that can be known, whether it is sure, and why."""
    if one.step:
        if one.step.way == "weekday" and not (told.published and told.published.day):
            return None
        return reckon(one, told.when, told.published, _same_paragraph(one, told, place))
    if one.bare:
        return _bare(one, told, place)
    if one.first.year is None and not one.first.ordinal:
        return _without_year(one, told, place)
    if one.doubt:
        return one, False, one.doubt
    period = one.first.unit in ("decade", "century", "millennium") or one.last
    return one, True, reasons.DATE_PERIOD if period else reasons.DATE_FULL


def _bare(one: Said, told: Told, place: Place) -> tuple[Said, bool, str] | None:
    year = one.first.year or 0
    before_christ = told.when is not None and (told.when.year or 0) <= 0
    if before_christ and year <= 1 - (told.when.year or 0) + _NEAR:  # type: ignore[union-attr]
        first = replace(one.first, year=1 - year)
        last = one.last and replace(one.last, year=1 - (one.last.year or 0))
        if last and (last.year or 0) < (first.year or 0):
            return None
        return replace(one, first=first, last=last), False, reasons.DATE_ERA_FROM_CONTEXT
    if one.last and (one.last.year or 0) <= year:
        return None
    if year < 100 and not (told.when and (told.when.year or 0) < 100):
        return None
    if one.doubt:
        return one, False, one.doubt
    if one.last:
        return one, True, reasons.DATE_PERIOD
    sure = year < 1000 or speaks_for_year(one, place)
    return one, sure, reasons.DATE_YEAR if sure else reasons.DATE_BARE


def _without_year(one: Said, told: Told, place: Place) -> tuple[Said, bool, str]:
    when = told.when
    if when is None or when.year is None:
        return _by_publication(one, told.published)
    first = one.first
    if not first.month and not first.season:
        month = when.month
        if not month:
            return one, False, reasons.DATE_NOTHING_BEFORE
        return _dated(one, when.year, month), False, reasons.DATE_YEAR_FROM_CONTEXT
    late = first.month and when.month - first.month >= 6
    sure = _same_paragraph(one, told, place) and (not when.month or first.month >= when.month)
    sure = sure and bool(first.month)
    why = reasons.DATE_IN_CONTEXT if sure else reasons.DATE_YEAR_FROM_CONTEXT
    return _dated(one, when.year + (1 if late else 0)), sure, why


def _by_publication(one: Said, published: When | None) -> tuple[Said, bool, str]:
    if published is None or published.year is None or not (one.first.month or one.first.season):
        return one, False, reasons.DATE_NOTHING_BEFORE
    first = one.first
    later = published.month and (first.month, first.day) > (published.month, published.day or 31)
    return _dated(one, published.year - bool(later)), False, reasons.DATE_YEAR_FROM_PUBLISHED


def _dated(one: Said, year: int, month: int = 0) -> Said:
    first = replace(one.first, year=year, month=one.first.month or month)
    last = one.last and replace(one.last, year=year, month=one.last.month or month)
    return replace(one, first=first, last=last)


def _same_paragraph(one: Said, told: Told, place: Place) -> bool:
    return "\n\n" not in place.text[told.end : one.start]


def _published(text: str) -> When | None:
    match = _ISO.match(text)
    if not match:
        return None
    year, month, day = (int(part or 0) for part in match.groups())
    return When("day" if day else "month" if month else "year", year, month, day)
