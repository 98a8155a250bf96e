"""The world's index with a reader's own gazetteer before it."""

from finding.gazetteer import Gazetteer, Named
from finding.listed.opening import Listed


class Layered:
    """Names asked for in a reader's files first.

    A name of a table of the reader's own means what the table says. A country's file of GeoNames
    has thousands of hamlets that share a name with a city elsewhere: its places stand beside the
    world's, before them where all else is equal.
    """

    def __init__(self, world: Gazetteer, own: Listed) -> None:
        """Put one before the other."""
        self._world, self._own = world, own

    def look(self, folded: str) -> tuple[Named, ...]:
        """The places under a folded name."""
        own = self._own.get(folded, ())
        told = tuple(place for place in own if place.id.startswith("list:"))
        if told:
            return told
        known = {place.id for place in own}
        world = self._world.look(folded)
        towns = {place.id: place for place in world}
        return (
            *(towns.get(place.id, place) for place in own),
            *(place for place in world if place.id not in known),
        )
