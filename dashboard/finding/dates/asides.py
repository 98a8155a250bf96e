"""What is told by the way: in brackets, or in a clause that says something of a thing named."""

import re
from collections.abc import Sequence

from finding.dates.place import Place
from finding.dates.said import Said

_BACK, _AHEAD = 240, 80  # so many letters a sentence is followed, back and ahead
# After an initial ("H. Hume") no sentence ends.
_END = re.compile(r"\n\n|(?<![ .(]\w)[.!?][\"')\]»”]* +(?=\w)")
_OPENED, _CLOSED = re.compile(r"\([^()\n]*\Z"), re.compile(r"[^()\n]*\)")
_CLAUSE = re.compile(r"[^,;:()]*")
NEVER = "(?!)"


def sentence_start(place: Place, start: int) -> int:
    """Where the sentence begins that `start` stands in, as far as that is near."""
    floor = max(0, start - _BACK)
    ends = [one.end() for one in _END.finditer(place.folded, floor, start + 1)]
    begins = (at for at in reversed(ends) if at <= start and _may_begin(place, at))
    return next(begins, floor)


def _may_begin(place: Place, at: int) -> bool:
    return place.capital(at) or place.text[at].isdigit()


def sentence_end(place: Place, end: int) -> int:
    """Where the sentence ends that `end` stands in, as far as that is near."""
    match = _END.search(place.folded, end, end + _BACK)
    return match.start() if match else end + _BACK


def main_line(recent: Sequence[Said], one: Said, place: Place) -> tuple[Said, bool]:
    """The last time told in the main line before this one; whether it is the last told at all.

    A time is told by the way where brackets or its clause say so, and, but for brackets, where it
    looks back from the time before it: a clause that goes on ("who in 1830 left") tells on.
    """
    newest = recent[-1]
    if not _told_by_the_way(newest, None, place) or _in_the_same_aside(newest, one, place):
        return newest, True
    for older, other in zip(recent[-2::-1], recent[::-1], strict=False):
        if not _told_by_the_way(other, older, place):
            return other, other is newest
    first = recent[0]
    looks_back = len(recent) > 1 and _told_by_the_way(first, None, place)
    return (newest, False) if looks_back or len(recent) == 1 else (first, False)


def _told_by_the_way(one: Said, older: Said | None, place: Place) -> bool:
    if _bracketed(one, place):
        return True
    if older and (one.first.year or 0) >= (older.first.year or 0):
        return False
    fragments = place.language.fragments
    before = place.folded[sentence_start(place, one.start) : one.start]
    after = place.folded[one.end : one.end + _AHEAD]
    return bool(
        re.search(rf"(?:{fragments.get('asidelead', NEVER)})\Z", before)
        or re.match(fragments.get("asidetrail", NEVER), after)
    )


def _bracketed(one: Said, place: Place) -> bool:
    floor = max(0, one.start - _AHEAD)
    return bool(
        _OPENED.search(place.folded, floor, one.start)
        and _CLOSED.match(place.folded, one.end, one.end + _AHEAD)
    )


def _in_the_same_aside(told: Said, one: Said, place: Place) -> bool:
    between = place.folded[told.end : one.start]
    if _bracketed(told, place):
        return ")" not in between
    return bool(_CLAUSE.fullmatch(between)) and sentence_start(place, one.start) <= told.start
