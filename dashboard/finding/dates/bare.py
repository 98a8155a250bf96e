"""A number alone: a year, or men, a page, a resolution, a book."""

import re

from finding.dates.place import Place
from finding.dates.said import Said

FIRST, LAST = 1000, 2100  # numbers of four digits that may be a year
_HEADING = re.compile(r"\d{4} ?[-:.\n]")
_DIGITS_BEFORE, _DIGITS_AFTER = re.compile(r"\d ?\Z"), re.compile(r" \d")
_STOP = re.compile(r"[.,;:)'\n]|$| -")
_CITED = re.compile(r"\((?:[^()\n]{2,90}[ ,])?\Z")
_IN_A_BOOK = re.compile(
    r"[a-z]?(?:: ?\d|, ?(?:pp?\. ?)?\d{1,3}(?!\d))|"
    r"\): ?\d|\), ?(?:pp?\. ?)?\d{1,3}[.;)\n]"
)


def may_be_year(said: Said, place: Place) -> bool:
    """Whether a number without month or era may be a year where it stands."""
    start, end, year = said.start, said.end, said.first.year or 0
    if _is_of_something_else(start, end, place):
        return False
    if year < FIRST:
        return bool(place.after(end, "yearword")) or _short(said, place)
    if max(year, (said.last and said.last.year) or 0) > LAST:
        return False
    return not _counts_things(year, start, end, place)


def _is_of_something_else(start: int, end: int, place: Place) -> bool:
    """A page, a sum, a book, a part of a longer number."""
    return bool(
        place.before(start, "other")
        or place.after(end, "other")
        or "," in place.folded[start:end]
        or _DIGITS_BEFORE.search(place.folded, max(0, start - 2), start)
        or _DIGITS_AFTER.match(place.folded, end)
        or _cited(place, start, end)
        or (place.before(start, "about") and not place.after(end, "year"))
    )


def _counts_things(year: int, start: int, end: int, place: Place) -> bool:
    """`1500 houses`, also after "in" where the number is round; not `in 1918 elections`."""
    if place.after(end, "plural"):
        return year % 100 == 0 or not place.before(start, "when")
    return bool(place.after(end, "counted")) and not place.before(start, "when")


def _short(said: Said, place: Place) -> bool:
    """Whether fewer than four digits are a year: `in 732 Charles`, `(527-565)`."""
    if said.last and place.folded[said.start - 1 : said.start] == "(":
        return True
    return bool(place.before(said.start, "short")) and stands_free(said.end, place)


def stands_free(end: int, place: Place) -> bool:
    """Whether what follows a number is no thing that it could count."""
    if place.after(end, "other"):
        return False
    follows = (
        place.after(end, "short") or place.after(end, "yearword") or _STOP.match(place.folded, end)
    )
    return bool(follows) or place.capital(end + 1)


def _cited(place: Place, start: int, end: int) -> bool:
    """`(Negash 2000: 86)`, `(Smith et al. 1998)`: a book, not a time told."""
    before = place.folded[max(0, start - 96) : start]
    if not _CITED.search(before):
        return False
    return bool(_IN_A_BOOK.match(place.folded, end)) or "et al" in before


def speaks_for_year(said: Said, place: Place) -> bool:
    """Whether the words beside a bare number say that it is a year."""
    start, end = said.start, said.end
    bracketed = place.folded[start - 1 : start] == "(" or place.folded[end : end + 1] == ")"
    at_line = not start or place.folded[start - 1] == "\n"
    return bool(
        bracketed
        or (at_line and _HEADING.match(place.folded, start))
        or place.before(start, "year")
        or place.after(end, "year")
        or place.after(end, "yearword")
    )
