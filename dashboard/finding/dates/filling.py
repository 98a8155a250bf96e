"""A time with what it leaves out taken from the text so far; whether it is sure, and why."""

from dataclasses import replace

from finding import reasons
from finding.dates.asides import main_line, sentence_start
from finding.dates.bare import FIRST, LAST, speaks_for_year
from finding.dates.beside import AND
from finding.dates.place import Place
from finding.dates.said import PERIODS, Said, Step, When
from finding.dates.steps import Anchors, reckon
from finding.dates.told import Told

Filled = tuple[Said, bool, str]
_SHORT, _HALF_A_YEAR = 100, 6
_LIVING = 19  # "the sixties" are of the 1900s, where the text is not of an earlier century
_NEAR = 60  # so many years a number without era may lie above the year before Christ just told


def filled(one: Said, told: Told, place: Place) -> Filled | None:
    """The time with nothing missing that can be known, whether it is sure, and why."""
    if one.step:
        near = _same_paragraph(one, told, place)
        return reckon(one, one.step, _anchors(one, one.step, told, place), near)
    if one.bare:
        return _bare(one, told, place)
    if one.first.year is None and not one.first.ordinal:
        return _without_year(one, told, place)
    if one.doubt == reasons.DATE_CENTURY_GUESSED and told.century is not None:
        return _of_told_century(one, min(told.century, _LIVING)), False, one.doubt
    if one.doubt:
        return one, False, one.doubt
    period = one.first.unit in PERIODS or one.last
    return one, True, reasons.DATE_PERIOD if period else reasons.DATE_FULL


def _anchors(one: Said, step: Step, told: Told, place: Place) -> Anchors:
    """What a step may count from; centuries and decades count from such ones too."""
    if step.unit not in PERIODS or one.first.month or one.first.season:
        return Anchors(told.when, told.published)
    if step.anchor == "either" and told.end <= sentence_start(place, one.start):
        return Anchors(None, told.published)
    return Anchors(told.last, told.published)


def _of_told_century(one: Said, century: int) -> Said:
    first = replace(one.first, year=century * 100 + (one.first.year or 0) % 100)
    last = one.last and replace(one.last, year=century * 100 + (one.last.year or 0) % 100)
    return replace(one, first=first, last=last)


def _bare(one: Said, told: Told, place: Place) -> Filled | None:
    year, last = one.first.year or 0, (one.last and one.last.year) or LAST
    before = None if told.when is None else told.when.year
    falls = last < year < FIRST  # Alexander (356-323)
    if falls or (before is not None and before <= 0 and year <= 1 - before + _NEAR):
        return _before_christ(one)
    if last <= year or (year < _SHORT and (before is None or before >= _SHORT)):
        return None
    if one.doubt:
        return one, False, one.doubt
    if one.last:
        return one, True, reasons.DATE_PERIOD
    listed = told.sure and AND.fullmatch(place.folded, told.end, one.start)
    sure = year < FIRST or bool(listed) or speaks_for_year(one, place)
    return one, sure, reasons.DATE_YEAR if sure else reasons.DATE_BARE


def _before_christ(one: Said) -> Filled | None:
    first = replace(one.first, year=1 - (one.first.year or 0))
    last = one.last and replace(one.last, year=1 - (one.last.year or 0))
    if last and (last.year or 0) <= (first.year or 0):
        return None
    return replace(one, first=first, last=last), False, reasons.DATE_ERA_FROM_CONTEXT


def _without_year(one: Said, told: Told, place: Place) -> Filled:
    when, first = told.when, one.first
    if when is None or when.year is None:
        return _by_publication(one, told.published)
    if first.month:
        main, last = main_line(told.recent, one, place)
        near = last and _same_paragraph(one, told, place)
        return _of_told_year(one, when if last else main.first, near)
    if not first.season and not when.month:
        return one, False, reasons.DATE_NOTHING_BEFORE
    month = 0 if first.season else when.month
    return _dated(one, when.year, month), False, reasons.DATE_YEAR_FROM_CONTEXT


def _of_told_year(one: Said, when: When, near: bool) -> Filled:
    """A day or month of the year last told; much earlier in the year, rather of the next."""
    back = when.month - one.first.month
    year = (when.year or 0) + (back >= _HALF_A_YEAR)
    sure = near and (back <= 0 or not when.month)
    why = reasons.DATE_IN_CONTEXT if sure else reasons.DATE_YEAR_FROM_CONTEXT
    return _dated(one, year), sure, why


def _by_publication(one: Said, published: When | None) -> Filled:
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
