"""Places that no list has: told by the words beside them, or by standing in a list of places."""

from collections.abc import Iterable, Iterator

from finding import reasons
from finding.model import Document, Finding
from finding.places.endings import forms
from finding.places.kinds import is_one_of
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
    named = [name for run in runs(words) if (name := _free_name(run, lang, people))]
    again = _told_once(named, words, lang, people)
    covered, starts, ends = set(), set(), set()
    for start, end in taken:
        covered |= set(range(start, end))
        starts.add(start)
        ends.add(end)
    for name in named:
        found = (
            by_words(name, words, lang)
            or _listed(name, document.text, lang, starts, ends)
            or _again(name, lang, again)
        )
        if found and covered.isdisjoint(range(found.start, found.end)):
            starts.add(found.start)
            ends.add(found.end)
            exact = document.text[found.start : found.end]
            yield Finding(found.start, found.end, exact, "place", "", False, found.why)


def _free_name(run: list[Token], lang: Language, people: Persons) -> list[Token]:
    """The name in a run of capital words, if no person has a part in it."""
    name = name_of(run, lang, people)
    body = lang.endings and any(is_one_of(word, lang.bodies, lang) for word in name)
    return [] if body or any(word.number in people.numbers for word in name) else name


def _told_once(named: list[list[Token]], words: list[Token], lang: Language,
               people: Persons) -> set[str]:  # fmt: skip
    """The names that words somewhere in the text say are places."""
    told = set()
    for name in named:
        found = by_words(name, words, lang)
        if found and found.why is reasons.PLACE_UNKNOWN:
            told |= {key for key, _ in _keys(name, lang, guessed=False)}
    return told - people.lasts


def _again(name: list[Token], lang: Language, told: set[str]) -> Stretch | None:
    """A name told to be a place elsewhere."""
    ends = (name[-1].start + length for key, length in _keys(name, lang) if key in told)
    end = next(ends, None)
    return Stretch(name[0].start, end, reasons.PLACE_UNKNOWN) if end else None


def _keys(name: list[Token], lang: Language, guessed: bool = True) -> Iterator[tuple[str, int]]:
    """The name under each form of its last word, and how long that word is then."""
    head = "".join(f"{word.folded} " for word in name[:-1])
    for form in forms(name[-1], lang.endings):
        if guessed or not form.guessed:
            yield head + form.folded, form.length


def _listed(name: list[Token], text: str, lang: Language, starts: set[int],
            ends: set[int]) -> Stretch | None:  # fmt: skip
    """A name in a list of places, or in a land: `Malmö, Helsingborg, X and Y`, `X in Sicily`."""
    start, end = name[0].start, end_of(name[-1], lang)
    before = any(
        text.startswith(link, start - len(link)) and start - len(link) in ends for link in _LINKS
    )
    after = any(text.startswith(link, end) and end + len(link) in starts for link in (*_LINKS, _IN))
    return Stretch(start, end, reasons.PLACE_UNKNOWN) if before or after else None
