"""What the sure places of a text are near to, and which countries it is about."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, islice

from atlas.model import Point
from finding.gazetteer import Named
from finding.places.distance import kilometres

# Near to one another, in km; and what the country and the nearest place weigh.
NEAR = 300.0
_COUNTRY, _NEAREST = 0.8, 1.0
# What it weighs to lie near so many; and to lie away from all in a country not named, once
# there are places enough to tell.
_SEVERAL, _COMPANY, _STRAY, _ENOUGH = 2.8, 3, 1.2, 4
# Further than this, in km, from every other place of the text is far.
_FAR = 2000.0
# So many of a square of ten degrees are asked: the rest lie where these do.
_ASKED = 8
_COLUMNS = 36
# The middle of these is near to nothing.
_WIDE = frozenset(["state", "former state", "continent", "ocean", "sea", "land"])


@dataclass(frozen=True)
class Surroundings:
    """Places that the text surely means, by name, and how often it is in each country."""

    cells: dict[tuple[int, int], list[tuple[str, Point]]]
    countries: Counter[str]
    clear: dict[str, Named] = field(default_factory=dict)

    def bonus(self, key: str, place: Named) -> float:
        """What the rest of the text adds to a place's likelihood, or takes from it."""
        ways = sorted(self._ways(key, place))
        nearest = math.exp(-ways[0] / NEAR) if ways else 0.0
        several = sum(way < NEAR for way in ways[:_COMPANY]) / _COMPANY
        stray = not ways and place.kind not in _WIDE and self._is_elsewhere(key, place)
        together = _NEAREST * nearest + _SEVERAL * several - _STRAY * stray
        return _COUNTRY * self.share(place) + together

    def is_far(self, key: str, place: Named) -> bool:
        """Whether it lies far from every other place, in a country that the text does not name."""
        if place.point is None or place.kind in _WIDE or not self._is_elsewhere(key, place):
            return False
        some = chain.from_iterable(islice(cell, _ASKED) for cell in self.cells.values())
        others = (point for name, point in some if name != key)
        return all(kilometres(place.point, point) > _FAR for point in others)

    def _is_elsewhere(self, key: str, place: Named) -> bool:
        """Whether no other place or people of the text is of its country, of enough to tell."""
        itself = self.clear.get(key)
        others = self.placed - (itself is not None and _is_placed(itself))
        if others < _ENOUGH:
            return False
        counted = itself is not None and itself.country == place.country
        return self.countries[place.country] - counted <= 0

    @cached_property
    def placed(self) -> int:
        """How many places there are whose point tells something."""
        return sum(map(len, self.cells.values()))

    def share(self, place: Named) -> float:
        """How much of the text is about the place's country: 1 for the one named most."""
        most = max(self.countries.values(), default=0)
        return self.countries[place.country] / most if most and place.country else 0.0

    def distance(self, key: str, place: Named) -> float:
        """The way to the nearest sure place of another name, in km; far off it is not measured."""
        return min(self._ways(key, place), default=math.inf)

    def _ways(self, key: str, place: Named) -> Iterator[float]:
        """The ways to the sure places of other names that are not far off."""
        if place.point is None:
            return
        column, line = _cell(place.point)
        for beside in (-1, 0, 1):
            for above in (-1, 0, 1):
                for name, other in self.cells.get(((column + beside) % _COLUMNS, line + above), ()):
                    if name != key:
                        yield kilometres(place.point, other)


def surroundings_of(clear: dict[str, Named], peoples: Counter[str]) -> Surroundings:
    """The points and countries of places that are known, with the countries of peoples named."""
    cells, countries = defaultdict(list), Counter(peoples)
    for key, place in clear.items():
        countries[place.country] += 2 if place.kind == "state" else 1
        if place.point and _is_placed(place):
            cells[_cell(place.point)].append((key, place.point))
    countries.pop("", None)
    return Surroundings(cells, countries, clear)


def _is_placed(place: Named) -> bool:
    return place.point is not None and place.kind not in _WIDE


def _cell(point: Point) -> tuple[int, int]:
    """The square of ten degrees in which a point lies."""
    return int((point[0] + 180) // 10) % _COLUMNS, int(point[1] // 10)
