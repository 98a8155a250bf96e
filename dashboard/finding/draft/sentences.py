"""Paragraphs and sentences of a text, by where they begin and end."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from finding.draft.model import Mark
from finding.taken import Taken

Span = tuple[int, int]

_BLANK = re.compile(r"\n[^\S\n]*\n\s*")
_LINE = re.compile(r"\n+")
# A sentence ends behind its sign, what closes there and the number of a note, where a new one
# begins; not behind a letter or a number alone.
_END = re.compile(r"[.!?…](?:[\"'”’»)\]]|\[\d{1,3}\])*(\s+)(?=[\"'“‘«(\[]*[^\W_a-zçğıöşüə])")
_SHORT = re.compile(
    r"(?:^|[\s(])(?:\w|[A-Z]\.\w|\d{1,2}|Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Capt|Lt|Sgt|Rev|Hon|Jr|Sr|"
    r"No|vol|ed|eds|pp?|ca?|cf|vs|al|etc|Mt|Ft|approx|yy|vb|Hz|bkz)\.$",
    re.IGNORECASE,
)


def paragraphs(text: str) -> list[Span]:
    """The paragraphs: parted by blank lines or, in a text without any, by lines."""
    gap = _BLANK if _BLANK.search(text.strip()) else _LINE
    return _parts(text, 0, len(text), [match.span() for match in gap.finditer(text)])


def sentences(text: str, start: int, end: int, whole: Iterable[Span] = ()) -> list[Span]:
    """The sentences of a paragraph; none ends within a span that is to stay `whole`."""
    kept = Taken(whole)
    gaps = [
        match.span(1)
        for match in _END.finditer(text, start, end)
        if not _SHORT.search(text[max(start, match.start() - 11) : match.start() + 1])
        and not kept.meets(*match.span(1))
    ]
    return _parts(text, start, end, gaps)


def shared_out(
    marks: Iterable[Mark], spans: Iterable[Span]
) -> Iterator[tuple[Span, tuple[Mark, ...]]]:
    """Each span with the marks that lie in it; both come in the order of the text."""
    left = iter(marks)
    mark = next(left, None)
    for start, end in spans:
        here = []
        while mark and mark.start < end:
            if start <= mark.start and mark.end <= end:
                here.append(mark)
            mark = next(left, None)
        yield (start, end), tuple(here)


def _parts(text: str, start: int, end: int, gaps: list[Span]) -> list[Span]:
    """What lies between the gaps, without the space round it; nothing empty."""
    cuts = [(start, start), *gaps, (end, end)]
    found = (_stripped(text, before[1], after[0]) for before, after in pairwise(cuts))
    return [span for span in found if span[0] < span[1]]


def _stripped(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip())
