"""Whether a name is an everyday word, in English or in the text itself."""

from collections.abc import Iterable

from finding.places.lookup import fame, known
from finding.places.tables.language import Language
from finding.places.tokens import Token
from finding.places.usage import Company, Use
from finding.places.wordlists import common_words

# Known so well, a place is meant wherever no sentence begins.
_FAMED, _GREAT = 5.8, 6.3


def is_doubtful(key: str, uses: list[Use], small: set[str], lang: Language) -> bool:
    """Whether the name is an everyday word that its place is not known well enough to outdo."""
    best = max(uses[0].span.places, key=known)
    opening = all(use.first and use.company is not Company.INSIDE for use in uses)
    famed = fame(best) > (_FAMED if best.own else _GREAT) and not opening
    land = best.own and best.kind != "town" and known(best) > _FAMED
    if " " in key or famed or land:
        return False
    return key in small or (key in common_words() and not lang.endings)


def small_words(words: Iterable[Token]) -> set[str]:
    """The words that the text itself writes small."""
    return {word.folded for word in words if not word.capital}
