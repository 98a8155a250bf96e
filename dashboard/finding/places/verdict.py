"""Whether a name may stand unseen, and why: the evidence of all its places in the text."""

from collections.abc import Iterable
from dataclasses import dataclass

from finding import reasons
from finding.gazetteer import Named
from finding.places.company import Company
from finding.places.lookup import fame, is_own, known
from finding.places.ranking import Ranked, Surroundings
from finding.places.spans import Span
from finding.places.tables.language import Language
from finding.places.tokens import Token
from finding.places.wordlists import common_words, given_names

_LEAD = 0.8
_NEAR = 300.0
_SURE = 2
_FAMED = 5.5
_SURNAMES = ("ov", "ev", "ova", "yev", "sky", "skiy", "enko", "zade", "oglu", "yan", "dze", "shvili")
_NAMED = frozenset(["US", "CA", "AU", "NZ"])


@dataclass(frozen=True, slots=True)
class Use:
    """One place in the text where the name stands, and what its neighbours make of it."""

    span: Span
    company: Company
    first: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to tell of a name: nothing, a sure place, or one to look at."""

    told: bool
    sure: bool
    why: str


def judge(ranked: Ranked, uses: list[Use], around: Surroundings, inside: bool, doubtful: bool) -> (
        Verdict):  # fmt: skip
    """The verdict on a name from all its uses; `inside`: the text says in which land it lies."""
    best = ranked.best
    if best.point is None:
        return Verdict(True, False, reasons.PLACE_UNKNOWN)
    if best.kind == "site" or best.id.startswith("wn:"):
        return Verdict(True, False, reasons.PLACE_ROUGH)
    if best.kind == "former state":
        return Verdict(True, False, reasons.PLACE_GONE)
    if is_own(best) and best.kind != "area" and not doubtful:
        return Verdict(True, True, reasons.PLACE_OWN)
    points = _evidence(ranked, uses, around, inside, doubtful)
    if points < (0 if doubtful or _is_given(uses[0].span.key) else -1):
        return Verdict(False, False, reasons.PLACE_WORD)
    if ranked.lead < _LEAD and not inside:
        return Verdict(True, False, reasons.PLACE_SEVERAL)
    if points < _SURE + (_is_surname(best) and not inside):
        return Verdict(True, False, reasons.PLACE_WORD if doubtful else reasons.PLACE_SMALL)
    return Verdict(True, True, _reason(ranked, around, inside, uses))


def _evidence(ranked: Ranked, uses: list[Use], around: Surroundings, inside: bool,
              doubtful: bool) -> int:  # fmt: skip
    best, size = ranked.best, fame(ranked.best)
    key = uses[0].span.key
    points = 3 * inside + any(use.company is Company.INSIDE for use in uses)
    points += (len(uses) > 1) + (size >= _FAMED) + (size >= 6.0)
    near = around.distance(key, best) < _NEAR
    points += near + (near and size >= 4.5)
    points += len(key.split()) > 1
    placed = any(use.company is Company.INSIDE for use in uses)
    points += around.share(best) > 0.4
    points += best.kind in ("state", "continent", "ocean", "sea")
    points -= 3 * doubtful + _is_opening(uses, placed, size) + (len(key) < 4)
    points += len(ranked.places) == 1 and (size >= 4.7 or len(key) > 5)
    points -= (not best.own and ranked.lead < 1.5) + (size < 3.4) + 2 * (size < 5.3 and _is_given(key)) + 2 * (size < 4.0 and _is_full_name(key))
    return points


def _doubt(uses: list[Use], doubtful: bool) -> int:
    """What being an everyday word takes away: little where a capital is no accident."""
    if not doubtful:
        return 0
    inner = [use for use in uses if not use.first]
    if any(use.company is Company.INSIDE for use in inner):
        return 1
    return 2 if inner else 3


def _is_opening(uses: list[Use], placed: bool, size: float) -> bool:
    """Whether the name only ever opens sentences, where any word may have a capital."""
    return not placed and size < _FAMED and all(use.first for use in uses)


def _is_surname(place: Named) -> bool:
    """Whether it is a small town in a land where towns are called by people."""
    return place.kind == "town" and place.country in _NAMED and fame(place) < 5.0


def _is_given(key: str) -> bool:
    """Whether it is, begins like or ends like the name of a person."""
    return key in given_names() or key.endswith(_SURNAMES)


def _is_full_name(key: str) -> bool:
    """Whether it reads like the given name and the name of a person: Lev Tolstoy."""
    first, *rest = key.split()
    return bool(rest) and first in given_names()


def is_doubtful(key: str, uses: list[Use], small: set[str], lang: Language) -> bool:
    """Whether the name is an everyday word, in English or in this text."""
    best = max(uses[0].span.places, key=known)
    alone = all(use.first and use.company is not Company.INSIDE for use in uses)
    if " " in key or (fame(best) > (5.8 if best.own else 6.3) and not alone):
        return False
    if best.own and best.kind != "town" and known(best) > 5.8:
        return False
    return key in small or (key in common_words() and not lang.endings)


def small_words(words: Iterable[Token]) -> set[str]:
    """The words that the text itself writes small."""
    return {word.folded for word in words if not word.capital}


def _reason(ranked: Ranked, around: Surroundings, inside: bool, uses: list[Use]) -> str:
    if inside:
        return reasons.PLACE_INSIDE
    best: Named = ranked.best
    if best.kind != "town":
        return reasons.PLACE_LAND
    if len(ranked.places) == 1:
        return reasons.PLACE_ONLY
    near = around.distance(uses[0].span.key, best) < _NEAR
    return reasons.PLACE_NEAR if near else reasons.PLACE_LARGEST
