"""Which place a name means: the best known, the nearest to the others, in the lands named."""

from collections import Counter
from dataclasses import dataclass

from finding.gazetteer import Named
from finding.places.agreeing import agreeing
from finding.places.distance import kilometres
from finding.places.lookup import is_own, known
from finding.places.surroundings import NEAR, Surroundings, surroundings_of
from finding.places.tables.language import words as words_of

# Places nearer to one another than this, in km, are one and the same; a town and the province
# called by it, whose middle may lie far off, this.
_SAME, _SEAT = 80.0, 500.0
# A region is called by no hamlet.
_HAMLET = 5_000
# Of so many of one name the rest are hamlets, meant only beside other places of the text.
_MOST, _SHOWN = 24, 6
# What English puts "the" before; and words without which a name is seldom a lake's.
_NATURAL = frozenset(["river", "mountains", "sea", "ocean", "desert"])
_WATER = words_of("lake lakes loch lough lac lago laguna lagoon see gölü göl great")
# So much better known than the next, a name needs no company to be understood.
_CLEAR, _KNOWN = 1.6, 4.9
# One that only its company puts before another so much better known has to lead by more.
_BETTER, _OUTDONE = 1.0, 0.8
# With fewer clear places than this the others are asked which of their meanings lie together.
_FEW = 3


@dataclass(frozen=True, slots=True)
class Ranked:
    """The places a name may mean, the likeliest first, and by how much it leads."""

    places: tuple[tuple[float, Named], ...]
    lead: float

    @property
    def best(self) -> Named:
        """The likeliest place."""
        return self.places[0][1]


def surroundings(names: dict[str, tuple[Named, ...]], peoples: Counter[str]) -> Surroundings:
    """The places that are clear by themselves."""
    clear = {}
    for key, places in names.items():
        ranked = rank(key, places, Surroundings({}, Counter()))
        if is_own(ranked.best) or (known(ranked.best) >= _KNOWN and ranked.lead >= _CLEAR):
            clear[key] = ranked.best
    if len(clear) < _FEW:
        clear |= agreeing(names)
    return surroundings_of(clear, peoples)


def rank(key: str, places: tuple[Named, ...], around: Surroundings, natural: int = 0) -> Ranked:
    """The places by likelihood; one that lies where a likelier one lies is left out.

    `natural` is 1 where the text says "the" before the name, as of rivers and mountains, -1 where
    it does not, 0 where the language has no such word.
    """
    ordered = sorted(places, key=known, reverse=True)
    likely = ordered[:_MOST] + [p for p in ordered[_MOST:] if around.distance(key, p) < NEAR]
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
    best = kept[0][1]
    outdone = any(known(place) > known(best) + _BETTER for _, place in kept[1:])
    return Ranked(tuple(kept[:_SHOWN]), lead - _OUTDONE * outdone)


def _is_seat(town: Named, province: Named) -> bool:
    """Whether a town is what a province of the same name is called by."""
    large = town.people > 50_000 or town.name == province.name
    if town.kind != "town" or province.kind == "area":
        return town.kind == "town"
    return large and province.kind in ("province", "region") and town.people > _HAMLET


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
    seat = "town" in (one.kind, other.kind) and "province" in (one.kind, other.kind)
    return apart < _SAME or (seat and one.country == other.country and apart < _SEAT)
