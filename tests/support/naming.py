"""Places of an index and their names in a text, made up for tests of the finder's rules."""

from collections import Counter

from finding.gazetteer import Named
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
