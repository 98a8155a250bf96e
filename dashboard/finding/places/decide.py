"""What every name of a text means, decided twice: what is sure at first helps with the rest."""

from collections import Counter

from finding.gazetteer import Named
from finding.places.alone import has_article, is_the_river
from finding.places.doubtful import is_doubtful
from finding.places.evidence import Case
from finding.places.inside import Inside
from finding.places.ranking import Ranked, rank, surroundings
from finding.places.surroundings import Surroundings, surroundings_of
from finding.places.tables.en import ENGLISH
from finding.places.tables.language import Language
from finding.places.tables.peoples import COUNTRIES
from finding.places.tokens import Token
from finding.places.usage import Company, Use
from finding.places.verdict import Verdict, judge

Uses = dict[str, list[Use]]
Decided = dict[str, tuple[Ranked, Verdict]]


def decide(
    uses: Uses, told: Inside, words: list[Token], lang: Language, small: set[str]
) -> Decided:
    """Name -> its places in order, and what to tell of it; `told`: where a land stands after it."""
    inside = {
        key: told[use.span.start]
        for key, some in uses.items()
        for use in some
        if use.span.start in told
    }
    names = {key: inside.get(key) or some[0].span.places for key, some in uses.items()}
    natural = {key: _natural(some, words, lang) for key, some in uses.items()}
    doubtful = {
        key
        for key, some in uses.items()
        if is_doubtful(some[0].span.key, some, small, lang) and not _is_river(some, natural[key])
    }
    steady = {key: p for key, p in names.items() if key not in doubtful and _steady(uses[key])}
    peoples = _peoples(words)

    def judged(around: Surroundings) -> Decided:
        return {
            key: _judged(rank(key, places, around, natural[key]), uses[key], around, key in inside,
                         key in doubtful)
            for key, places in names.items()
        }  # fmt: skip

    first = judged(surroundings(steady, peoples))
    sure = {key: ranked.best for key, (ranked, verdict) in first.items() if verdict.sure}
    return judged(surroundings_of(_only(sure, steady), peoples))


def _judged(ranked: Ranked, uses: list[Use], around: Surroundings, inside: bool,
            doubtful: bool) -> tuple[Ranked, Verdict]:  # fmt: skip
    return ranked, judge(Case(ranked, uses, around, inside, doubtful))


def _only(places: dict[str, Named], names: dict[str, tuple[Named, ...]]) -> dict[str, Named]:
    return {key: place for key, place in places.items() if key in names}


def _steady(uses: list[Use]) -> bool:
    """Whether the name stands alone somewhere, not only in the name of something else."""
    return any(use.company in (Company.PLAIN, Company.INSIDE) for use in uses)


def _natural(uses: list[Use], words: list[Token], lang: Language) -> int:
    """1 where most uses have "the" before them, -1 where few have; 0 where that tells nothing."""
    if lang is not ENGLISH:
        return 0
    said = sum(
        has_article(words, use.span.first)
        or is_the_river(words, use.span.first, use.span.last, lang.sides)
        for use in uses
    )
    return 1 if said * 2 > len(uses) else -1


def _is_river(uses: list[Use], natural: int) -> bool:
    """Whether the text uses the name as a river's: with "the", and one has it."""
    return natural > 0 and any(p.kind == "river" and p.own for p in uses[0].span.places)


def _peoples(words: list[Token]) -> Counter[str]:
    """The countries of the peoples that the text names, each people once."""
    return Counter(COUNTRIES[bare] for bare in {word.bare for word in words} & COUNTRIES.keys())
