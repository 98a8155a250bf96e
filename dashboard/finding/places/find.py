"""The places that a text names, each with its reason: sure, or to be looked at."""

from collections.abc import Callable, Iterable
from itertools import zip_longest

from finding import reasons
from finding.gazetteer import Names
from finding.model import Candidate, Document, Finding
from finding.places.beside import beside
from finding.places.company import Scene, company
from finding.places.decide import decide
from finding.places.doubtful import small_words
from finding.places.inside import lying_inside, named_apart
from finding.places.lookup import Lookup
from finding.places.persons import Persons, persons
from finding.places.ranking import Ranked
from finding.places.reckoned import reckoned
from finding.places.spans import Span, spans
from finding.places.tables.choose import tables
from finding.places.tables.language import Language
from finding.places.tokens import Token, tokens
from finding.places.unknown import unknown_places
from finding.places.usage import Company, Use
from finding.places.verdict import Verdict
from finding.places.whole import is_another, part_after
from finding.taken import Taken

# What a use is told as, whatever the name means elsewhere in the text.
_APART = {
    Company.ACT: reasons.PLACE_ACT,
    Company.BODY: reasons.PLACE_BODY,
    Company.LONGER: reasons.PLACE_LONGER,
}


def find_places(
    document: Document,
    gazetteer: Names,
    own: Iterable[Candidate] = (),
    dates: Iterable[Finding] = (),
    progress: Callable[[float], None] = lambda _: None,
) -> tuple[Finding, ...]:
    """The places named in the text, in its order, none over a date; two may share a word.

    A name means the same throughout a text, unless that puts it into several lands. `own` are
    names that an atlas knows: they come first.
    `progress` hears how far it is, after each long step.
    """
    lang = tables(document.lang, document.text)
    words = tokens(document.text)
    look = Lookup(gazetteer, own, lang.code)
    small = small_words(words)
    found = spans(words, look, lang, lambda word: _ordinary(word, lang, small))
    progress(0.5)
    people = persons(words, found, lang)
    used = _used(found, words, lang, people)
    inside = lying_inside(document.text, (use.span for use in used))
    uses = named_apart(used, inside)
    progress(0.7)
    decided = decide(uses, inside, words, lang, small)
    progress(0.8)
    told = [
        _finding(document.text, use, *decided[key], part_after(use.span, words, lang))
        for key, some in uses.items()
        for use in some
        if decided[key][1].told
    ]
    taken = [(one.start, one.end) for one in (*told, *dates)]
    unknown = unknown_places(document, words, lang, people, taken)
    told += beside(reckoned(document.text, unknown, told), told, look, lang)
    dated = Taken((date.start, date.end) for date in dates)
    told = [one for one in told if not dated.meets(one.start, one.end)]
    return tuple(sorted(told, key=lambda one: one.start))


def _ordinary(word: Token, lang: Language, small: set[str]) -> bool:
    """Whether the word is none of a name where it stands."""
    same = lang.endings or word.text.isascii()
    return (same and word.folded in lang.small) or (word.first and word.folded in small)


def _used(found: list[Span], words: list[Token], lang: Language, people: Persons) -> list[Use]:
    """Where names stand for places, or for something called by one."""
    taken = frozenset(n for span in found for n in range(span.first, span.last + 1))
    uses = []
    for span, land in zip_longest(found, found[1:]):
        how = company(Scene(span, words, lang, people, taken))
        if how is Company.PLAIN and _is_surname(span, people) and not _lies_in(span, land, words):
            how = Company.PERSON
        if how not in (Company.PERSON, Company.OTHER):
            uses.append(Use(span, how, words[span.first].first))
    return uses


def _is_surname(span: Span, people: Persons) -> bool:
    """Whether the text has a person of that name elsewhere."""
    return span.first == span.last and span.key in people.lasts


def _lies_in(span: Span, land: Span | None, words: list[Token]) -> bool:
    """Whether a land stands after it, as after `Jackson, Mississippi`."""
    if land is None or land.first != span.last + 1 or words[land.first].gap != ", ":
        return False
    return any(place.kind in ("state", "province") and place.own for place in land.places)


def _finding(text: str, use: Use, ranked: Ranked, verdict: Verdict,
             part: tuple[int, str]) -> Finding:  # fmt: skip
    best, span = ranked.best, use.span
    end, kind = (span.end, "") if use.company in _APART else part
    another = is_another(best, kind)
    placed = best.point is not None and best.kind != "former state" and not another
    why = _APART.get(use.company, reasons.PLACE_UNKNOWN if another else verdict.why)
    candidates = (place.candidate(score) for score, place in ranked.places)
    return Finding(
        start=span.start,
        end=end,
        exact=text[span.start : end],
        kind="place",
        value=f"{best.point[1]:.4f} {best.point[0]:.4f}" if placed and best.point else "",
        sure=verdict.sure and use.company not in _APART and not another,
        why=why,
        id="" if another else best.id,
        point=best.point if placed else None,
        candidates=tuple(one for one in candidates if one),
    )
