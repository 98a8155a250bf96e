"""Which event of a record a dated sentence speaks of: the same time, and a name they share."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from atlas.article import Ids
from atlas.dates import edtf_range, year_of
from atlas.folding import fold
from atlas.model import Atlas, Event
from finding.draft.gathering import Gathered, Sentence, Told

SHORTEST = 4  # letters of a word that can tell an event from others
COMMON = 6  # events; a word in the names of more tells nothing


@dataclass(frozen=True, slots=True)
class Recorded:
    """The events of a record by year, each with the words that tell it from others.

    `land` is the areas that a place of the record spans, and each area itself, by id.
    """

    by_year: Mapping[int, tuple[Event, ...]]
    words: Mapping[str, frozenset[str]]
    land: Mapping[str, Ids]


def recorded(record: Atlas) -> Recorded:
    """The events of a record, ready to be looked up."""
    said = {event.id: frozenset(_words(event, record)) for event in record.events.values()}
    often = Counter(word for words in said.values() for word in words)
    by_year: dict[int, list[Event]] = defaultdict(list)
    for event in record.events.values():
        for year in {year_of(event.date), year_of(event.end_date or event.date)}:
            by_year[year].append(event)
    return Recorded(
        {year: tuple(events) for year, events in by_year.items()},
        {id_: frozenset(w for w in words if often[w] <= COMMON) for id_, words in said.items()},
        {id_: (id_,) for id_ in record.areas}
        | {id_: place.extent for id_, place in record.places.items() if place.extent},
    )


def proposed_events(whole: Gathered, known: Recorded | None) -> dict[int, str]:
    """The event of the record that each date stands for, by the date's start.

    What a person said goes before what is found.
    """
    text, sentences = whole.draft.document.text, {s.id: s for s in whole.sentences}
    home = {mark.start: s.id for s in whole.sentences for mark in s.marks}
    found: dict[int, str] = {}
    for told in whole.told:
        said = told.mark.event
        if said and (known is None or said not in known.words):
            said = None  # of another record
        if said is None and known:
            said = _match(told, sentences[home[told.mark.start]], text, known)
        if said:
            found[told.mark.start] = said
    return found


def _match(told: Told, sentence: Sentence, text: str, known: Recorded) -> str:
    """The event of that time which shares most words with the sentence; "" for none or a tie."""
    here = set(fold(text[sentence.start : sentence.end]).split())
    times = [event for year in _years(told) for event in known.by_year.get(year, ())]
    scores = {one.id: len(here & known.words[one.id]) for one in times if _at_time(one, told)}
    best = max(scores.values(), default=0)
    first = [id_ for id_, score in scores.items() if score == best]
    return first[0] if best and len(first) == 1 else ""


def _years(told: Told) -> Iterable[int]:
    first, last = year_of(told.first), year_of(told.last)
    return range(first, last + 1) if last - first <= 1 else ()


def _at_time(event: Event, told: Told) -> bool:
    """Whether the time told meets a day of the event, as far as either is known."""
    days = [event.date, event.end_date or event.date, *(step.date for step in event.days)]
    first, last = edtf_range(event.edtf) if event.edtf else (min(days), max(days))
    if told.first == told.last:  # an exact day
        return told.first in days or (bool(event.edtf) and first <= told.first <= last)
    return first <= told.last and told.first <= last


def _words(event: Event, record: Atlas) -> Iterator[str]:
    place = record.places.get(event.place_id)
    names = [event.name, *event.spellings, *event.names.values(), event.place_name]
    names += [place.name, *(name.name for name in place.names)] if place else []
    for name in names:
        yield from (
            word for word in fold(name).split() if len(word) >= SHORTEST and not word.isdigit()
        )
