"""What looks like a time and is none: men, pages, resolutions, May the prime minister."""

import re
from calendar import monthrange

from finding.dates.place import Place
from finding.dates.said import Said, When

_RUNS_ON = re.compile(r"[.,:/-]\d|[\w%°$€£]")
_DAY_FOLLOWS = re.compile(r",? (?:the )?(?:\d|[^\W\d_]{3,10}\.? \d)")
_HEADING = re.compile(r"\d{4} ?[-:.\n]")
_NUMBER = re.compile(r" \d")
_FIRST, _LAST = 1000, 2100  # bare numbers of four digits that may be a year
_CITED = re.compile(r"\((?:[^()\n]{2,90}[ ,])?\Z")
_IN_A_BOOK = re.compile(r"[a-z]?(?:: ?\d|, ?(?:pp?\. ?)?\d{1,3}(?!\d))|\) ?[:,] ?(?:pp?\. ?)?\d")


def allowed(said: Said, match: re.Match[str], place: Place) -> bool:
    """Whether the words say a time where they stand."""
    if not all(one is None or _in_calendar(one) for one in (said.first, said.last)):
        return False
    if place.folded[said.end - 1].isdigit() and _RUNS_ON.match(place.folded, said.end):
        return False
    groups = match.groupdict()
    if groups.get("adera") and not place.capital(match.start("adera")):
        return False
    if groups.get("month") and not _month(said, match, place):
        return False
    if said.step and said.step.anchor == "published" and not _news(said, groups, place):
        return False
    if said.step and said.step.way == "counted" and place.before(said.start, "event"):
        return False
    if said.first.unit == "season" and said.first.year is None and not said.step:
        return bool(place.before(match.start(), "season")) and not place.after(said.end, "noseason")
    if said.first.unit == "day" and not said.first.month and not said.step:
        return _day_alone(match, said, place)
    return _may_be_year(said, place) if said.bare else True


def _in_calendar(when: When) -> bool:
    if when.day and when.month:
        leap = when.year is None or (when.year % 4 == 0 and when.year % 100 != 0)
        leap = leap or (when.year or 0) % 400 == 0 or (when.year or 0) < 1753
        return when.day <= monthrange(2000 if leap else 2001, when.month)[1]
    return True


def _month(said: Said, match: re.Match[str], place: Place) -> bool:
    """A month's name is one with a capital where the language has it so, or beside a day."""
    start = match.start("month")
    if match["month"].isdigit():
        return True
    alone = said.first.year is None and not said.first.day and not said.step
    if alone and not place.before(match.start(), "month") and not place.after(said.end, "month"):
        return False
    if not place.language.capitals or place.capital(start):
        return True
    common = re.fullmatch(place.language.common, match["month"])
    return not common and bool(said.first.day)


def _news(said: Said, groups: dict[str, str | None], place: Place) -> bool:
    """`Last year` is the year before this text, `the last year of the war` is not."""
    if groups.get("weekday"):
        alone = not _DAY_FOLLOWS.match(place.folded, said.end)
        return alone and bool(place.before(said.start, "weekday")) and place.capital(said.start)
    return not place.before(said.start, "the")


def _day_alone(match: re.Match[str], said: Said, place: Place) -> bool:
    return bool(place.before(said.start, "the")) and bool(place.after(said.end, "short"))


def _may_be_year(said: Said, place: Place) -> bool:
    """Whether a number without month or era may be a year where it stands."""
    start, end = said.start, said.end
    if place.before(start, "other") or place.after(end, "other") or _cited(place, start, end):
        return False
    if "," in place.folded[start:end]:
        return False
    year = said.first.year or 0
    told = place.before(start, "year") or place.after(end, "year")
    if place.before(start, "about") and not told:
        return False
    if year < _FIRST:
        return bool(place.after(end, "yearword")) or _short(said, place)
    if year > _LAST or (said.last and (said.last.year or 0) > _LAST):
        return False
    if re.search(r"\d ?\Z", place.folded[max(0, start - 2) : start]) or _NUMBER.match(
        place.folded, end
    ):
        return False
    if place.after(end, "plural"):
        return bool(place.before(start, "when")) and year % 100 != 0
    return not place.after(end, "counted") or bool(place.before(start, "when"))


def _short(said: Said, place: Place) -> bool:
    bracketed = place.folded[said.start - 1 : said.start] == "(" and bool(said.last)
    follows = place.after(said.end, "short") or place.capital(said.end + 1)
    return bracketed or bool(place.before(said.start, "short") and follows)


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
    heading = (not start or place.folded[start - 1] == "\n") and _HEADING.match(place.folded, start)
    return bool(
        said.last
        or bracketed
        or heading
        or place.before(start, "year")
        or place.after(end, "year")
        or place.after(end, "yearword")
    )
