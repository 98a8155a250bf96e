"""Which places words like these can mean: ordinary words alone are no town."""

from collections.abc import Callable

from finding.gazetteer import Named
from finding.places.alone import stands_alone
from finding.places.endings import forms
from finding.places.tables.language import Language
from finding.places.tokens import Token

Places = tuple[Named, ...]
# What may be called by an adjective that stands alone: the Baltic, the Adriatic.
_ALONE = frozenset(["sea", "ocean", "mountains", "river", "region"])
# A great town may be called by ordinary words: The Hague.
_GREAT = 100_000


def allowed(words: list[Token], places: Places, lang: Language,
            stretch: tuple[int, int], ordinary: Callable[[Token], bool]) -> Places:  # fmt: skip
    """Of the places of a name, from the first to the last token of `stretch`, those it can mean."""
    first, last = stretch
    name = words[first : last + 1]
    if first < last:
        plain = all(map(ordinary, name)) or name[0].folded in lang.small - lang.sides
        return tuple(p for p in places if not plain or p.kind != "town" or p.people > _GREAT)
    if name[0].shouted and len(name[0].text) < 5:
        return tuple(p for p in places if p.kind != "town")
    if not _is_other(name[0], places, lang) and not ordinary(name[0]):
        return places
    alone = stands_alone(words, first, last)
    return tuple(p for p in places if p.kind in _ALONE and p.own) if alone else ()


def _is_other(word: Token, places: Places, lang: Language) -> bool:
    """Whether the word is an adjective, a people, or says what kind of place another is."""
    generic = lang.generic | frozenset(lang.before)
    if any(form.folded in generic for form in forms(word, lang.endings)):
        return True
    town = all(place.kind == "town" for place in places)
    plural = town and not lang.endings
    return bool({word.bare, word.bare.removesuffix("s") if plural else word.bare} & lang.adjectives)
