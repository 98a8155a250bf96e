"""Places that no list has: told by the words beside them, or by standing in a list of places."""

from collections.abc import Iterable, Iterator

from finding import reasons
from finding.model import Document, Finding
from finding.places.persons import Persons
from finding.places.runs import runs
from finding.places.tables.language import Language
from finding.places.tokens import Token
from finding.places.unlisted import Stretch, by_words, end_of, name_of

_LINKS = (", ", " and ", ", and ", " ve ", " və ")
_IN = " in "


def unknown_places(document: Document, words: list[Token], lang: Language, people: Persons,
                   taken: Iterable[tuple[int, int]]) -> Iterator[Finding]:  # fmt: skip
    """Names without a point, outside the stretches of text that are `taken`."""
    covered, starts, ends = set(), set(), set()
    for start, end in taken:
        covered |= set(range(start, end))
        starts.add(start)
        ends.add(end)
    for run in runs(words):
        name = name_of(run, lang, people)
        if not name or any(word.number in people.numbers for word in name):
            continue
        found = by_words(name, words, lang) or _listed(name, document.text, lang, starts, ends)
        if found and covered.isdisjoint(range(found.start, found.end)):
            starts.add(found.start)
            ends.add(found.end)
            exact = document.text[found.start : found.end]
            yield Finding(found.start, found.end, exact, "place", "", False, found.why)


def _listed(name: list[Token], text: str, lang: Language, starts: set[int],
            ends: set[int]) -> Stretch | None:  # fmt: skip
    """A name in a list of places, or in a land: `Malmö, Helsingborg, X and Y`, `X in Sicily`."""
    start, end = name[0].start, end_of(name[-1], lang)
    before = any(
        text.startswith(link, start - len(link)) and start - len(link) in ends for link in _LINKS
    )
    after = any(text.startswith(link, end) and end + len(link) in starts for link in (*_LINKS, _IN))
    return Stretch(start, end, reasons.PLACE_UNKNOWN) if before or after else None
