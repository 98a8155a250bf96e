"""What the marks of a draft come to: its places, its told events, the sentences they stand in."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from atlas.dates import edtf_range
from atlas.folding import fold
from finding.draft.marking import marks, words_of
from finding.draft.model import Draft, Mark
from finding.draft.sentences import Span, paragraphs, sentences, shared_out
from finding.model import Candidate

LONGEST = 80  # characters of an event's name
GAP = "…"
_GAP = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of the text: where its words stand, and what is known of it."""

    id: str
    name: str
    place: Candidate | None
    marks: tuple[Mark, ...]

    @property
    def sure(self) -> bool:
        """Whether no person need look at it any more."""
        return not any(mark.unsure for mark in self.marks)

    @property
    def spellings(self) -> tuple[str, ...]:
        """The words it is called by, as they stand in the text."""
        return tuple(dict.fromkeys(words_of(mark.exact) for mark in self.marks))


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with at least one mark, and the paragraph it stands in, counted from 1."""

    id: str
    paragraph: int
    start: int
    end: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A dated sentence: the date's mark, the sentence's words, the place nearest to the date."""

    id: str
    mark: Mark
    name: str
    first: str
    last: str
    place: str


@dataclass(frozen=True, slots=True)
class Gathered:
    """A draft as the parts of an atlas; `place_ids` are those of its marks, by start."""

    draft: Draft
    marks: tuple[Mark, ...]
    paragraphs: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    spots: tuple[Spot, ...]
    told: tuple[Told, ...]
    place_ids: Mapping[int, str]


def gathered(draft: Draft) -> Gathered:
    """The parts of an atlas that a draft's marks come to now."""
    text = draft.document.text
    parts = tuple(paragraphs(text))
    now = marks(draft)
    found = tuple(_sentences(text, parts, now))
    spots = tuple(_spots(now))
    ids = {mark.start: spot.id for spot in spots for mark in spot.marks}
    told = tuple(_told(text, found, ids))
    return Gathered(draft, now, parts, found, spots, told, ids)


def _sentences(text: str, parts: Iterable[Span], now: Iterable[Mark]) -> Iterable[Sentence]:
    for number, ((start, end), here) in enumerate(shared_out(now, parts), 1):
        whole = sentences(text, start, end, [(mark.start, mark.end) for mark in here])
        for at, ((first, last), inside) in enumerate(shared_out(here, whole), 1):
            if inside:
                yield Sentence(f"P{number}-{at}", number, first, last, inside)


def _spots(now: Iterable[Mark]) -> Iterable[Spot]:
    groups: dict[str, list[Mark]] = {}
    for mark in now:
        if mark.kind == "place":
            groups.setdefault(_key(mark), []).append(mark)
    taken: dict[str, int] = {}
    for found in groups.values():
        first = next((mark for mark in found if mark.name), found[0])
        name = words_of(first.name or first.exact)
        yield Spot(_new_id(name, taken), name, first.place, tuple(found))


def _key(mark: Mark) -> str:
    """What makes two marks one place: the same place meant, else the same words."""
    known = mark.place.id if mark.place else ""
    return known or f"{fold(mark.exact)} {mark.value}"


def _new_id(name: str, taken: dict[str, int]) -> str:
    """An id that none has yet; `taken` holds the ids, and up to which number each is counted."""
    plain = "-".join("".join(c if c.isascii() else " " for c in fold(name)).split()) or "place"
    ids = ((n, plain if n == 1 else f"{plain}-{n}") for n in count(taken.get(plain, 0) + 1))
    number, found = next((n, one) for n, one in ids if one not in taken)
    taken[found] = 1
    taken[plain] = number
    return found


def _told(text: str, found: Iterable[Sentence], ids: Mapping[int, str]) -> Iterable[Told]:
    number = count(1)
    for sentence in found:
        whole = words_of(text[sentence.start : sentence.end])
        places = [mark for mark in sentence.marks if mark.kind == "place"]
        places = [mark for mark in places if mark.point] or places
        for mark in sentence.marks:
            if mark.kind == "date" and mark.edtf:
                first, last = edtf_range(mark.edtf)
                name = whole if len(whole) <= LONGEST else _clause(text, sentence, mark)
                near = _nearest(places, mark)
                yield Told(f"told-{next(number)}", mark, name, first, last,
                           ids[near.start] if near else "")  # fmt: skip


def _nearest(places: Sequence[Mark], date: Mark) -> Mark | None:
    """The place named nearest to the date, of those in its sentence."""
    after = bisect_left(places, date.start, key=lambda mark: mark.start)
    beside = places[max(after - 1, 0) : after + 1]
    return min(beside, key=lambda mark: _apart(mark, date), default=None)


def _apart(one: Mark, other: Mark) -> int:
    return max(one.start - other.end, other.start - one.end)


def _clause(text: str, sentence: Sentence, date: Mark) -> str:
    """As many words of a long sentence round the date as a name may have."""
    start, end = sentence.start, sentence.end
    starts = [m.end() for m in _GAP.finditer(text, max(start, date.start - LONGEST), date.start)]
    ends = [m.start() for m in _GAP.finditer(text, date.end, min(end, date.end + LONGEST))]
    first, last = date.start, date.end
    for number in range(max(len(starts), len(ends))):
        earlier = starts[-1 - number] if number < len(starts) else first
        later = ends[number] if number < len(ends) else last
        first = earlier if _fits(text, earlier, last) else first
        last = later if _fits(text, first, later) else last
    before, after = GAP if first > start else "", GAP if last < end else ""
    return f"{before}{words_of(text[first:last])}{after}"[:LONGEST]


def _fits(text: str, start: int, end: int) -> bool:
    return len(words_of(text[start:end])) <= LONGEST - 2 * len(GAP)
