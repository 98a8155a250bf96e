"""What the sure places of a text are near to, and which countries it is about."""

import math
from collections import Counter, defaultdict
from dataclasses import dataclass

from atlas.model import Point
from finding.gazetteer import Named
from finding.places.distance import kilometres

# Near to one another, in km; and what the country and the nearest place weigh.
NEAR = 300.0
_COUNTRY, _NEAREST = 0.8, 1.0
_COLUMNS = 36
# The middle of these is near to nothing.
_WIDE = frozenset(["state", "former state", "continent", "ocean", "sea", "land"])


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Places that the text surely means, by name, and how often it is in each country."""

    cells: dict[tuple[int, int], list[tuple[str, Point]]]
    countries: Counter[str]

    def bonus(self, key: str, place: Named) -> float:
        """What the rest of the text adds to a place's likelihood."""
        nearest = math.exp(-self.distance(key, place) / NEAR)
        return _COUNTRY * self.share(place) + _NEAREST * nearest

    def share(self, place: Named) -> float:
        """How much of the text is about the place's country: 1 for the one named most."""
        most = max(self.countries.values(), default=0)
        return self.countries[place.country] / most if most and place.country else 0.0

    def distance(self, key: str, place: Named) -> float:
        """The way to the nearest sure place of another name, in km; far off it is not measured."""
        if place.point is None:
            return math.inf
        column, line = _cell(place.point)
        others = (
            point
            for beside in (-1, 0, 1)
            for above in (-1, 0, 1)
            for name, point in self.cells.get(((column + beside) % _COLUMNS, line + above), ())
            if name != key
        )
        return min((kilometres(place.point, other) for other in others), default=math.inf)


def surroundings_of(clear: dict[str, Named], peoples: Counter[str]) -> Surroundings:
    """The points and countries of places that are known, with the countries of peoples named."""
    cells, countries = defaultdict(list), Counter(peoples)
    for key, place in clear.items():
        countries[place.country] += 2 if place.kind == "state" else 1
        if place.point and place.kind not in _WIDE:
            cells[_cell(place.point)].append((key, place.point))
    countries.pop("", None)
    return Surroundings(cells, countries)


def _cell(point: Point) -> tuple[int, int]:
    """The square of ten degrees in which a point lies."""
    return int((point[0] + 180) // 10) % _COLUMNS, int(point[1] // 10)
