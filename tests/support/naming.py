"""Places of an index and their names in a text, made up for tests of the finder's rules."""

from collections import Counter

from atlas.folding import fold
from finding import reasons
from finding.gazetteer import Named
from finding.model import Document
from finding.places import find_places
from finding.places.spans import Span
from finding.places.surroundings import Surroundings, surroundings_of

AT = (30.0, 40.0)


def named(kind: str = "town", people: int = 0, **told) -> Named:
    """A place of the index: a hamlet of Turkey, unless more is told."""
    known = {"id": f"ne:{kind}", "name": "Ormeda", "country": "TR", "region": "", "point": AT,
             "rank": 0, "own": True}  # fmt: skip
    return Named(kind=kind, people=people, **(known | told))


def span(*places: Named, key: str = "ormeda", at: tuple[int, int] = (0, 6), tokens=(0, 0)) -> Span:
    """A name that may be these places, where it stands in the text and which tokens it is."""
    return Span(*tokens, *at, key, places, locative=False)


def around(*places: Named, peoples: tuple[str, ...] = ()) -> Surroundings:
    """What a text is about whose sure places are these."""
    return surroundings_of({f"name {n}": one for n, one in enumerate(places)}, Counter(peoples))


class SmallIndex:
    """An index of a few places, each under its own folded name."""

    def __init__(self, *places: Named) -> None:
        self.places = places

    def look(self, folded: str) -> tuple[Named, ...]:
        """The places of a name."""
        return tuple(place for place in self.places if fold(place.name) == folded)


SMALL = SmallIndex(
    named(people=300_000, name="Ormeda", id="geonames:1"),
    named(people=300_000, name="Zolpa", id="geonames:2", point=(30.5, 40.2)),
    named(people=90_000, name="Vurla", id="geonames:3", point=(31.0, 40.5)),
    named(people=2_000, name="Hutta", id="geonames:5", point=(30.2, 40.2)),
    named("river", name="Tarna", id="land:tarna"),
    named("sea", name="Qara Dəniz", id="land:sea", country=""),
    named("state", name="Dorvia", id="ne:DOR"),
    named("mountains", name="Brenta", id="ne:brenta"),
)
TOLD = {
    reasons.PLACE_ACT: "act",
    reasons.PLACE_BODY: "body",
    reasons.PLACE_LONGER: "longer",
    reasons.PLACE_SMALL: "small",
    reasons.PLACE_UNKNOWN: "unknown",
}


def told_of(text: str, lang: str) -> str:
    """The places of a text in its order, each with how it is told: sure, or why it is not."""
    found = find_places(Document(text, lang=lang), SMALL)
    return ", ".join(f"{one.exact}: {'sure' if one.sure else TOLD[one.why]}" for one in found)
