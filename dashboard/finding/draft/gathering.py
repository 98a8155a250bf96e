"""What the marks of a draft come to: its places, its told events, the sentences they stand in."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import count

from atlas.dates import edtf_range
from atlas.folding import fold
from finding.draft.clauses import clause_of, name_of
from finding.draft.marking import marks, words_of
from finding.draft.model import Draft, Mark
from finding.draft.sentences import Span, paragraphs, sentences, shared_out
from finding.model import Candidate

REACH = 600  # characters before and behind a date in which its clause lies


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
    """A date of the text: its mark, what a person calls it, else its clause; the place nearest."""

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
        starts = [mark.start for mark in sentence.marks]
        for mark in filter(_is_told, sentence.marks):
            first, last = edtf_range(mark.edtf)
            reach = max(sentence.start, mark.start - REACH), min(sentence.end, mark.end + REACH)
            here = sentence.marks[bisect_left(starts, reach[0]) : bisect_left(starts, reach[1])]
            dates = [(one.start, one.end) for one in filter(_is_told, here)]
            clause = clause_of(text, reach, (mark.start, mark.end), dates)
            name = _told_as(text, sentence, mark)
            name = name or name_of(text, clause, (mark.start, mark.end))
            place = _nearest(here, clause, mark, ids)
            yield Told(f"told-{next(number)}", mark, name, first, last, place)


def _is_told(mark: Mark) -> bool:
    return mark.kind == "date" and bool(mark.edtf)


def _told_as(text: str, sentence: Sentence, date: Mark) -> str:
    """What a person calls it, if those are words of its sentence: they stand in quotation marks."""
    if not date.name:
        return ""
    whole = words_of(text[sentence.start : sentence.end])
    return date.name if date.name in whole else ""


def _nearest(here: Iterable[Mark], clause: Span, date: Mark, ids: Mapping[int, str]) -> str:
    """The id of the place named nearest to the date in its clause, one on the map first.

    What another clause tells need not have been there.
    """
    places = [mark for mark in here if mark.kind == "place" and clause[0] <= mark.start < clause[1]]
    near = sorted(places, key=lambda mark: (mark.point is None, _apart(mark, date)))
    return ids[near[0].start] if near else ""


def _apart(one: Mark, other: Mark) -> int:
    return max(one.start - other.end, other.start - one.end)
