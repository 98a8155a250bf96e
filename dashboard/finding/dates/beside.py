"""Words beside a time that belong to it: Monday, about, early; and two times that make a span."""

import re
from dataclasses import replace
from functools import cache

from finding.dates.place import REACH, Place
from finding.dates.said import Said

# What lists two times: a comma or any short word for "and".
AND = re.compile(r",? (?:[^\W\d_]{1,3} )?(?:the )?")
_LEADS = ("part", "weekday", "circa")


def with_words_beside(said: list[Said], place: Place) -> list[Said]:
    """The times, each with the weekday and the "about" beside it.

    What narrows it (early, the end of) is left out, but speaks for a year.
    """
    wider: list[Said] = []
    for number, one in enumerate(said):
        floor = wider[-1].end if wider else 0
        ceiling = said[number + 1].start if number + 1 < len(said) else len(place.text)
        wider.append(_led(_trailed(one, place, ceiling), place, floor))
    return wider


def _led(one: Said, place: Place, floor: int) -> Said:
    for name in _LEADS:
        if name == "weekday" and one.first.unit != "day":
            continue
        lead = _lead(place.language.fragments.get(f"{name}lead", "(?!)"))
        match = lead.search(place.folded, max(floor, one.start - REACH), one.start)
        if match:
            start = one.start if name == "part" else match.start()
            one = replace(one, start=start, bare=False, circa=one.circa or name == "circa")
    return one


def _trailed(one: Said, place: Place, ceiling: int) -> Said:
    for name in ("part", "circa"):
        trail = place.language.fragments.get(f"{name}trail")
        match = trail and _whole(trail).match(place.folded, one.end, ceiling)
        if match:
            end = one.end if name == "part" else match.end()
            one = replace(one, end=end, bare=False, circa=one.circa or name == "circa")
    return one


def joined(said: list[Said], place: Place) -> list[Said]:
    """The times, two that are the ends of one span made one."""
    made: list[Said] = []
    for one in said:
        span = _span(made[-1], one, place) if made else None
        if span:
            made[-1] = span
        else:
            made.append(one)
    return made


def with_years_ahead(said: list[Said], place: Place) -> list[Said]:
    """The times, one without a year given that of the next in its list: March and May 1918."""
    given: list[Said] = []
    for one in reversed(said):
        given.append(_with_year_of(given[-1], one, place) if given else one)
    return given[::-1]


def _with_year_of(ahead: Said, one: Said, place: Place) -> Said:
    listed = AND.fullmatch(place.folded, one.end, ahead.start)
    if not listed or one.first.year is not None or one.step or not one.first.month:
        return one
    year = ahead.first.year
    last = one.last and replace(one.last, year=year)
    return replace(one, first=replace(one.first, year=year), last=last)


def _span(one: Said, other: Said, place: Place) -> Said | None:
    if one.last or other.last or one.step or other.step or (one.era and not other.era):
        return None
    if not any(_between(one, other, row, place) for row in place.language.joins):
        return None
    first, last = one.first, other.first
    if first.year is None:
        first = replace(first, year=last.year)
    if last.year is None and not last.ordinal:
        last = replace(last, year=first.year)
    if other.era and not one.era and last.year is not None and last.year <= 0 and one.bare:
        first = replace(first, year=1 - (first.year or 0))
    known = first.year is not None and last.year is not None
    if known and (first.year, first.month, first.day) >= (
        last.year,
        last.month or 13,
        last.day or 32,
    ):
        return None
    return replace(
        one,
        end=other.end,
        first=first,
        last=last,
        circa=one.circa or other.circa,
        era=one.era or other.era,
        bare=one.bare and other.bare,
    )


def _between(one: Said, other: Said, row: tuple[str, str, str], place: Place) -> bool:
    before, between, after = row
    gap = place.folded[one.end : other.start]
    return bool(
        len(gap) < REACH
        and _whole(between).fullmatch(gap)
        and _lead(before).search(place.folded, max(0, one.start - REACH), one.start)
        and _whole(after).match(place.folded, other.end)
    )


@cache
def _lead(expression: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{expression})\Z")


@cache
def _whole(expression: str) -> re.Pattern[str]:
    return re.compile(expression)
