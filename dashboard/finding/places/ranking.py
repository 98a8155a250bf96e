"""Which place a name means: the best known, the nearest to the others, in the lands named."""

import math
from collections import Counter, defaultdict
from dataclasses import dataclass

from atlas.model import Point
from finding.gazetteer import Named
from finding.places.agreeing import agreeing
from finding.places.distance import kilometres
from finding.places.lookup import is_own, known

# Places nearer to one another than this, in km, are one and the same.
_SAME = 80.0
_SEAT = 500.0
_NEAR = 300.0
_COLUMNS = 36
# Of so many of one name the rest are hamlets, which no text means without saying where.
_MOST = 24
# What English puts "the" before.
_WATER = frozenset("lake loch lough lac lago laguna lagoon see golu gol great lakes".split())
_NATURAL = frozenset(["river", "mountains", "sea", "ocean", "desert"])
# So much better known than the next, a name needs no company to be understood.
_CLEAR = 1.6
# With fewer clear places than this the others are asked which of their meanings lie together.
_FEW = 3


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Places that the text surely means, by name, and how often it is in each country."""

    cells: dict[tuple[int, int], list[tuple[str, Point]]]
    countries: Counter[str]

    def bonus(self, key: str, place: Named) -> float:
        """What the rest of the text adds to a place's likelihood."""
        return 0.8 * self.share(place) + (1.0 * math.exp(-self.distance(key, place) / _NEAR))

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
    clear = {}
    for key, places in names.items():
        ranked = rank(key, places, Surroundings({}, Counter()))
        if is_own(ranked.best) or (known(ranked.best) >= 4.9 and ranked.lead >= _CLEAR):
            clear[key] = ranked.best
    if len(clear) < _FEW:
        clear |= agreeing(names)
    return surroundings_of(clear)


def surroundings_of(clear: dict[str, Named]) -> Surroundings:
    """The points and countries of places that are known."""
    near = {key: p for key, p in clear.items() if p.kind not in ("continent", "ocean")}
    points = {key: place.point for key, place in near.items() if place.point}
    countries: Counter[str] = Counter()
    for place in near.values():
        countries[place.country] += 2 if place.kind == "state" else 1
    countries.pop("", None)
    cells = defaultdict(list)
    for key, point in points.items():
        cells[_cell(point)].append((key, point))
    return Surroundings(cells, countries)


def _cell(point: Point) -> tuple[int, int]:
    """The square of ten degrees in which a point lies."""
    return int((point[0] + 180) // 10) % _COLUMNS, int(point[1] // 10)


def rank(key: str, places: tuple[Named, ...], around: Surroundings, natural: int = 0) -> Ranked:
    """The places by likelihood; one that lies where a likelier one lies is left out.

    `natural` is 1 where the text says "the" before the name, as of rivers and mountains, -1 where
    it does not, 0 where the language has no such word.
    """
    likely = sorted(places, key=known, reverse=True)[:_MOST]
    scored = [
        (known(place) + around.bonus(key, place) + _article(place, natural, key), place)
        for place in likely
    ]
    scored.sort(key=lambda one: -one[0])
    kept: list[tuple[float, Named]] = []
    for score, place in scored:
        twin = next((at for at, (_, other) in enumerate(kept) if _same(place, other)), None)
        if twin is None:
            kept.append((score, place))
        elif _is_seat(place, kept[twin][1]):
            # The town stands for its province: that is where a text means things to happen.
            kept[twin] = (kept[twin][0], place)
    lead = kept[0][0] - kept[1][0] if len(kept) > 1 else kept[0][0]
    return Ranked(tuple(kept[:6]), lead)


def _is_seat(town: Named, province: Named) -> bool:
    """Whether a town is what a province of the same name is called by."""
    large = town.people > 50_000 or town.name == province.name
    return town.kind == "town" and province.kind == "province" and large


def _article(place: Named, natural: int, key: str) -> float:
    if place.kind == "lake" and not _WATER & set(key.split()):
        return -1.2
    if place.kind in _NATURAL:
        return (2.2 if natural > 0 else 1.0) * natural
    return -1.5 if natural > 0 and place.kind in ("town", "province") else 0.0


def _same(one: Named, other: Named) -> bool:
    if one.point is None or other.point is None:
        return one.name == other.name
    apart = kilometres(one.point, other.point)
    # A town and the province called by it, whose middle may lie far off.
    seat = "town" in (one.kind, other.kind) and "province" in (one.kind, other.kind)
    return apart < _SAME or (seat and one.country == other.country and apart < _SEAT)
