"""What an event of the text is called: the clause that tells its date, in the text's own words."""

import re
from collections.abc import Iterable

from finding.draft.marking import words_of
from finding.draft.sentences import Span

LONGEST = 80  # characters of an event's name
GAP = "…"
OPENING, CLOSING = '“«„"', '”»"'
_GAP = re.compile(r"\s+")
_STOP = re.compile(r"(?<=\w[\w”»\"])\.$")  # the sentence's; that of B.C. stays
_JOINED = r"(?:and|but|while|ve|ama|və|amma|lakin)\s+"
# Where a clause ends, the plainest sign first: what stands there belongs to neither side.
_ENDS = tuple(
    re.compile(sign)
    for sign in (r"\s*[;:]\s+", rf",\s+{_JOINED}|\s+[–—]\s+", r",\s+", rf"\s+{_JOINED}")
)


def clause_of(text: str, sentence: Span, date: Span, dates: Iterable[Span]) -> Span:
    """The clause of a sentence in which one of its dates stands; no other date is in it.

    A sentence that has one date and is short is one clause. Else it is parted at its plainest
    signs, until the name is short enough and no other date is in it.
    """
    start, end = sentence
    others = [one for one in dates if one != date]
    for sign in _ENDS:
        if _short(text, start, end) and not _inside(others, start, end):
            break
        start, end = _part(text, (start, end), date, sign)
    return start, end


def name_of(text: str, clause: Span, date: Span) -> str:
    """The clause's words; of a long one as many round the date as a name may have."""
    start, end = clause
    if _short(text, start, end):
        return _STOP.sub("", _bare(_STOP.sub("", words_of(text[start:end]))))
    first, last = date
    starts = [m.end() for m in _GAP.finditer(text, max(start, first - LONGEST), first)]
    ends = [m.start() for m in _GAP.finditer(text, last, min(end, last + LONGEST))]
    for earlier in (start, *starts):
        if _fits(text, earlier, last):
            first = earlier
            break
    for later in (*ends, end):
        last = later if _fits(text, first, later) else last
    before, after = GAP if first > start else "", GAP if last < end else ""
    return f"{before}{words_of(text[first:last])}{after}"[:LONGEST]


def _bare(name: str) -> str:
    """Words without the quotation marks around them, or one of which the other is not there."""
    within = set(name[1:-1])
    first = name[0] in OPENING and within.isdisjoint(CLOSING)
    last = name[-1] in CLOSING and within.isdisjoint(OPENING)
    return name[first : len(name) - last]


def _part(text: str, whole: Span, date: Span, sign: re.Pattern[str]) -> Span:
    """The part of a clause round a date, up to the nearest signs on both sides of it."""
    start, end = whole
    before = [match.end() for match in sign.finditer(text, start, date[0])]
    after = sign.search(text, date[1], end)
    return (before[-1] if before else start), (after.start() if after else end)


def _inside(others: Iterable[Span], start: int, end: int) -> bool:
    return any(start <= one[0] < end for one in others)


def _short(text: str, start: int, end: int) -> bool:
    return len(words_of(text[start:end])) <= LONGEST


def _fits(text: str, start: int, end: int) -> bool:
    return len(words_of(text[start:end])) <= LONGEST - 2 * len(GAP)
