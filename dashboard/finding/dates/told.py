"""What a text has told so far: times that leave something out are reckoned from it."""

import re
from dataclasses import dataclass, replace

from finding import reasons
from finding.dates.numeric import MONTHS
from finding.dates.place import Place
from finding.dates.said import PERIODS, Said, When
from finding.dates.values import has_its_day, years

RECENT = 3  # so many times before the last one are kept
_ISO = re.compile(r"(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?")


@dataclass(frozen=True, slots=True)
class Told:
    """The last time told and where; the day of publication, where known."""

    when: When | None = None
    last: When | None = None  # a century or decade too
    recent: tuple[Said, ...] = ()
    end: int = 0
    published: When | None = None
    century: int | None = None
    sure: bool = False


def after(one: Said, told: Told, place: Place) -> Told:
    """What is told after this time too."""
    last = one.last or one.first
    if one.doubt != reasons.DATE_CENTURY_GUESSED and (last.year is not None or last.ordinal):
        told = replace(told, century=years(last)[0] // 100)
    # The years of a life or reign, in brackets, are told by the way.
    if told.last and (one.last and place.folded[one.end : one.end + 1] == ")"):
        return told
    if last.unit != "week" and (last.year is not None or last.ordinal):
        told = replace(told, last=last)
    if last.year is None or last.unit in (*PERIODS, "week"):
        return told
    told = replace(told, recent=(*told.recent[-RECENT:], replace(one, first=last)))
    if told.when and told.when.month and not last.month and told.when.year == last.year:
        return told
    return replace(told, when=last)


def published_on(text: str) -> When | None:
    """The day, month or year of publication that an EDTF text says, as far as a calendar has it."""
    match = _ISO.match(text)
    if not match:
        return None
    year, month, day = (int(part or 0) for part in match.groups())
    if not 1 <= month <= MONTHS:
        return When("year", year)
    whole = When("day", year, month, day)
    return whole if day and has_its_day(whole) else When("month", year, month)
