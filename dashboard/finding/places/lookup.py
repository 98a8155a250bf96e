"""Names looked up: the atlas's own first, then the gazetteer's."""

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from atlas.folding import fold
from finding.gazetteer import Named, Names
from finding.model import Candidate
from finding.places.variants import variants

# How well a kind of place is known, on the scale of towns: the logarithm of their people.
_KNOWN = {"state": 8.0, "continent": 8.0, "ocean": 8.0, "sea": 7.3, "land": 7.2}
_KNOWN |= {"former state": 7.2, "gulf": 6.8, "strait": 6.6, "mountains": 6.4, "island": 6.3}
_KNOWN |= {"peninsula": 6.4, "desert": 6.4, "region": 6.3, "plain": 6.0, "canal": 6.4}
_KNOWN |= {"site": 5.2, "area": 4.4}
_OWN, _RIVER, _NOWHERE, _DESCRIBED = 8.5, 6.1, 5.6, 4.6
# What is taken away for a name that is one of many spellings.
_SPELLING = 1.2
# What only a country's file of GeoNames has, be it an island, is little known.
_LISTED = 3.0


class Lookup:
    """What a folded name may be."""

    def __init__(self, gazetteer: Names, own: Iterable[Candidate], lang: str) -> None:
        """Take the atlas's names beside the world's; `lang` is that of the text."""
        # Remembered as long as this text is read, and never more of them than this.
        self._look = lru_cache(maxsize=8192)(gazetteer.look)
        self._lang = lang
        self._own = defaultdict(list)
        for one in own:
            self._own[fold(one.name)].append(_as_named(one))

    def __call__(self, folded: str) -> tuple[Named, ...]:
        """The places of that name; those of the atlas hide the world's.

        An area is called by its town or land, which the world knows better: it hides nothing.
        """
        own = self._own.get(folded, [])
        if any(place.kind != "area" for place in own):
            return tuple(own)
        found = [self._here(place) for place in self._look(folded) or self._otherwise(folded)]
        here = [place for place in found if place.own or not place.tongue]
        return (*(here or found), *own)

    def _otherwise(self, folded: str) -> tuple[Named, ...]:
        """The places of a name that nobody has, written in another way."""
        return next((found for other in variants(folded) if (found := self._look(other))), ())

    def _here(self, place: Named) -> Named:
        """The place with its name judged by the text's language: `Tunis` is a state in one only."""
        foreign = place.tongue and place.tongue != self._lang
        return replace(place, own=False) if foreign else place


def is_own(place: Named) -> bool:
    """Whether the atlas has it, or a list of the reader's own."""
    return place.id.startswith(("atlas:", "list:"))


def known(place: Named) -> float:
    """How likely a text names it, knowing nothing else: about 1 for a hamlet, 8 for a state."""
    size = _size(place)
    return size - _strange(place, size)


def _size(place: Named) -> float:
    if is_own(place) and place.kind != "area":
        return _OWN
    if place.kind == "town":
        return math.log10(place.people + 10)
    if place.id.startswith("geonames:"):
        return _LISTED
    if place.kind == "province":
        return 6.6 - 0.32 * place.rank
    if place.id.startswith("land:") and place.kind == "river":
        return _RIVER
    least = _NOWHERE if place.point is None else 5.6 - 0.2 * place.rank
    described = _DESCRIBED if place.id.startswith("wn:") else _KNOWN.get(place.kind, least)
    return min(described, least) if place.point is None else described


def _strange(place: Named, size: float) -> float:
    """What another spelling takes away: less from a great city, which has names in all tongues."""
    if place.own:
        return 0.0
    if place.tongue:
        return 2 * _SPELLING
    return _SPELLING if size < 6.0 else _SPELLING / 2


def fame(place: Named) -> float:
    """How well known the place is, under whatever name."""
    return _size(place)


def _as_named(one: Candidate) -> Named:
    return Named(one.id, one.name, one.kind, one.country, "", one.point, one.people, 0, True)
