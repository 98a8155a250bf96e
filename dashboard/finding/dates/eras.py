"""An era said once for two times: AD 320 and 350, 44 and 43 BC, MÖ 44 ve 43."""

import re
from dataclasses import replace

from finding.dates.bare import stands_free
from finding.dates.place import Place
from finding.dates.said import Said, When

_NUMBER = r"(\d{1,4})"
_AND = r",? (?:and|or|ve|veya|və|ya da) "
_CI = r"(?:-c[iuü](?!\w))?"  # the Azerbaijani ordinal ending, part of the mark
_NEXT = re.compile(rf"{_AND}({_NUMBER}{_CI})(?![\w%]|[.,]\d)")
_BETWEEN = re.compile(r"(?: il\w{0,6})? ara")
_LAST = re.compile(rf"(?<![\w.,])({_NUMBER}){_AND}\Z")
_REACH = 14


def with_shared_eras(said: list[Said], place: Place) -> list[Said]:
    """The times, and beside one with an era the other of two that share it."""
    made: list[Said] = []
    for number, one in enumerate(said):
        ahead = said[number + 1].start if number + 1 < len(said) else len(place.text)
        if _shares(one):
            made = [*_before(made, one, place), one, *_after(one, ahead, place)]
        elif not (made and one.start < made[-1].end):
            made.append(one)
    return made


def _shares(one: Said) -> bool:
    return one.era and one.first.unit == "year" and not one.last


def _before(made: list[Said], one: Said, place: Place) -> list[Said]:
    """The times before, with the first of `44 and 43 BC`, where the era stands behind."""
    if not place.folded[one.start].isdigit():
        return made
    match = _LAST.search(place.folded, max(0, one.start - _REACH), one.start)
    if not match or not int(match[2]):
        return made
    kept = [other for other in made if other.end <= match.start(1)]
    cut = [other for other in made[len(kept) :] if not other.bare]
    return made if cut else [*kept, _like(one, match)]


def _after(one: Said, ahead: int, place: Place) -> list[Said]:
    """The second of `AD 320 and 350`, where the era stands before."""
    if place.folded[one.start].isdigit():
        return []
    match = _NEXT.match(place.folded, one.end)
    taken = match and ahead < match.end() and ahead != match.start(1)
    if not match or taken or not int(match[2]) or place.after(match.end(), "other"):
        return []
    between = _BETWEEN.match(place.folded, match.end())
    return [_like(one, match)] if between or stands_free(match.end(), place) else []


def _like(one: Said, match: re.Match[str]) -> Said:
    number = int(match[2])
    year = number if (one.first.year or 0) > 0 else 1 - number
    return replace(one, start=match.start(1), end=match.end(1), first=When("year", year))
