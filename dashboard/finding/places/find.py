"""The places that a text names, each with its reason: sure, or to be looked at."""

from collections import defaultdict
from collections.abc import Iterable

from finding import reasons
from finding.gazetteer import Gazetteer, Named
from finding.model import Candidate, Document, Finding
from finding.places.company import Company, company
from finding.places.distance import kilometres
from finding.places.lookup import Lookup
from finding.places.persons import Persons, persons
from finding.places.ranking import Ranked, rank, surroundings, surroundings_of
from finding.places.spans import Span, spans
from finding.places.tables.choose import tables
from finding.places.tables.en import ENGLISH
from finding.places.tables.language import Language
from finding.places.tokens import Token, tokens
from finding.places.unknown import unknown_places
from finding.places.verdict import Use, Verdict, is_doubtful, judge, small_words

# What a use is told as, whatever the name means elsewhere in the text.
_APART = {
    Company.ACT: reasons.PLACE_ACT,
    Company.BODY: reasons.PLACE_BODY,
    Company.LONGER: reasons.PLACE_LONGER,
}
# What the text may say a place lies in; and how far from a land's middle its places may be, in km.
_LANDS = frozenset(["state", "province", "land", "island", "region", "peninsula", "former state"])
_AROUND = 250.0


def find_places(
    document: Document,
    gazetteer: Gazetteer,
    own: Iterable[Candidate] = (),
    dates: Iterable[Finding] = (),
) -> tuple[Finding, ...]:
    """The places named in the text, in its order, never over one another or over a date.

    A name means the same throughout a text. `own` are names that an atlas knows: they come first.
    """
    lang = tables(document.lang, document.text)
    words = tokens(document.text)
    look = Lookup(gazetteer, own, lang.code)
    small = small_words(words)
    found = spans(words, look, lang, lambda word: _ordinary(word, lang, small))
    people = persons(words, found, lang)
    uses = _uses(found, words, lang, people)
    told = [*_told(document, words, uses, lang, small)]
    taken = [(one.start, one.end) for one in (*told, *dates)]
    told += unknown_places(document, words, lang, people, taken)
    told = [one for one in told if not any(_over(one, date) for date in dates)]
    return tuple(sorted(told, key=lambda one: one.start))


def _ordinary(word: Token, lang: Language, small: set[str]) -> bool:
    """Whether the word is none of a name where it stands."""
    same = lang.endings or word.text.isascii()
    return (same and word.folded in lang.small) or (word.first and word.folded in small)


def _uses(found: list[Span], words: list[Token], lang: Language,
          people: Persons) -> dict[str, list[Use]]:  # fmt: skip
    taken = frozenset(n for span in found for n in range(span.first, span.last + 1))
    uses = defaultdict(list)
    for span in found:
        how = company(span, words, lang, people, taken)
        if how is Company.PLAIN and span.first == span.last and span.key in people.lasts:
            how = Company.PERSON
        uses[span.key].append(Use(span, how, words[span.first].first))
    return uses


def _told(document: Document, words: list[Token], uses: dict[str, list[Use]], lang: Language,
          small: set[str]) -> Iterable[Finding]:  # fmt: skip
    none = (Company.PERSON, Company.OTHER)
    plain = {key: [u for u in some if u.company not in none] for key, some in uses.items()}
    names = {key: some[0].span.places for key, some in plain.items() if some}
    inside = _inside(document.text, [u.span for some in plain.values() for u in some])
    names = {key: inside.get(key) or places for key, places in names.items()}
    doubtful = {key for key in names if is_doubtful(key, plain[key], small, lang)}
    steady = {k: v for k, v in names.items() if k not in doubtful and _steady(plain[k])}
    around = surroundings(steady)
    for _ in range(2):
        verdicts = {}
        for key, places in names.items():
            ranked = rank(key, places, around, _article(plain[key], words, lang))
            verdict = judge(ranked, plain[key], around, key in inside, key in doubtful)
            verdicts[key] = ranked, verdict
        # What the first look made sure helps with the rest.
        sure = {k: r.best for k, (r, v) in verdicts.items() if v.sure and k in steady}
        around = surroundings_of(sure)
    for key, (ranked, verdict) in verdicts.items():
        for use in plain[key]:
            if verdict.told:
                yield _finding(document.text, use, ranked, verdict)


def _article(uses: list[Use], words: list[Token], lang: Language) -> int:
    """1 where most uses have "the" before them, -1 where none has; 0 where that tells nothing."""
    if lang is not ENGLISH:
        return 0
    said = [u.span.first > 0 and words[u.span.first - 1].folded == "the" for u in uses]
    return 1 if sum(said) * 2 > len(said) else -1


def _steady(uses: list[Use]) -> bool:
    """Whether the name stands alone somewhere, not only in the name of something else."""
    return any(use.company in (Company.PLAIN, Company.INSIDE) for use in uses)


def _inside(text: str, found: list[Span]) -> dict[str, tuple[Named, ...]]:
    """Name -> its places in the land that the text puts after it: `Toledo, Ohio`, `X in Sicily`."""
    inside = {}
    ordered = sorted(found, key=lambda span: span.start)
    for span, land in zip(ordered, ordered[1:], strict=False):
        between = text[span.end : land.start]
        if between in (", ", " (", ",\n", " in ", " in\n"):
            near = _AROUND if " in" in between else 0.0
            lands = [p for p in land.places if p.kind in _LANDS and p.own]
            fits = tuple(p for p in span.places if any(_lies_in(p, one, near) for one in lands))
            if fits and len(fits) < len(span.places):
                inside[span.key] = fits
    return inside


def _lies_in(place: Named, land: Named, near: float) -> bool:
    if place.kind != "town":
        return False
    if land.kind == "province":
        return bool(land.region) and place.region == land.region
    if land.kind in ("state", "land"):
        return place.country == land.country
    if place.point is None or land.point is None:
        return False
    return kilometres(place.point, land.point) < near


def _finding(text: str, use: Use, ranked: Ranked, verdict: Verdict) -> Finding:
    best, span = ranked.best, use.span
    placed = best.point is not None and best.kind != "former state"
    candidates = (place.candidate(score) for score, place in ranked.places)
    return Finding(
        start=span.start,
        end=span.end,
        exact=text[span.start : span.end],
        kind="place",
        value=f"{best.point[1]:.4f} {best.point[0]:.4f}" if placed and best.point else "",
        sure=verdict.sure and use.company not in _APART,
        why=_APART.get(use.company, verdict.why),
        id=best.id,
        point=best.point if placed else None,
        candidates=tuple(one for one in candidates if one),
    )


def _over(one: Finding, other: Finding) -> bool:
    return one.start < other.end and other.start < one.end
