"""Which place a name means: the best known, the nearest to the others, in the lands named."""

import math
from collections import Counter
from dataclasses import dataclass

from atlas.model import Point
from finding.gazetteer import Named
from finding.places.lookup import is_own, known

# Places nearer to one another than this, in km, are one and the same.
_SAME = 80.0
_NEAR = 300.0
# So much better known than the next, a name needs no company to be understood.
_CLEAR = 1.6


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Places that the text surely means, by name, and how often it is in each country."""

    points: dict[str, Point]
    countries: Counter[str]

    def bonus(self, key: str, place: Named) -> float:
        """What the rest of the text adds to a place's likelihood."""
        most = max(self.countries.values(), default=0)
        share = self.countries[place.country] / most if most and place.country else 0.0
        return 1.2 * share + (1.5 * math.exp(-self.distance(key, place) / _NEAR))

    def distance(self, key: str, place: Named) -> float:
        """The way to the nearest sure place of another name, in km."""
        if place.point is None:
            return math.inf
        others = (point for name, point in self.points.items() if name != key)
        return min((kilometres(place.point, other) for other in others), default=math.inf)


@dataclass(frozen=True, slots=True)
class Ranked:
    """The places a name may mean, the likeliest first, and by how much it leads."""

    places: tuple[tuple[float, Named], ...]
    lead: float

    @property
    def best(self) -> Named:
        """The likeliest place."""
        return self.places[0][1]


def surroundings(names: dict[str, tuple[Named, ...]]) -> Surroundings:
    """The places that are clear by themselves."""
    points: dict[str, Point] = {}
    countries: Counter[str] = Counter()
    for key, places in names.items():
        ranked = rank(key, places, Surroundings({}, Counter()))
        if not is_own(ranked.best) and (known(ranked.best) < 5.3 or ranked.lead < _CLEAR):
            continue
        if ranked.best.kind in ("continent", "ocean", "former state"):
            continue
        if ranked.best.point:
            points[key] = ranked.best.point
        countries[ranked.best.country] += 2 if ranked.best.kind == "state" else 1
    countries.pop("", None)
    return Surroundings(points, countries)


def rank(key: str, places: tuple[Named, ...], around: Surroundings) -> Ranked:
    """The places by likelihood; one that lies where a likelier one lies is left out."""
    scored = sorted(
        ((known(place) + around.bonus(key, place), place) for place in places),
        key=lambda one: -one[0],
    )
    kept: list[tuple[float, Named]] = []
    for score, place in scored:
        if not any(_same(place, other) for _, other in kept):
            kept.append((score, place))
    lead = kept[0][0] - kept[1][0] if len(kept) > 1 else kept[0][0]
    return Ranked(tuple(kept[:6]), lead)


def kilometres(one: Point, other: Point) -> float:
    """The way between two points on the globe."""
    lon1, lat1, lon2, lat2 = map(math.radians, (*one, *other))
    inner = (
        math.sin((lat2 - lat1) / 2) ** 2
        + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    )
    return 2 * 6371.0 * math.asin(math.sqrt(inner))


def _same(one: Named, other: Named) -> bool:
    if one.point is None or other.point is None:
        return one.name == other.name
    return kilometres(one.point, other.point) < _SAME
