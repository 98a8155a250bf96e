"""What a single border segment is: coast or edge of the map, and how sure its place is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from shapely import STRtree
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from survey.tables import Cut
from survey.topology import Edge

# Degrees: simplifying only drops points, so the ends of a segment stay on the cut, but for
# the rounding of coordinates.
NEAR = 2e-4


@dataclass(frozen=True)
class Fit:
    """Whose an area is today, and whether its outline is more than a rough fit (areas.csv)."""

    country: str
    measured: bool


def water_test(frame: BaseGeometry, grid: int) -> Callable[[Edge], bool]:
    """A test whether a segment with no area on one side is a coast, not the edge of the map."""
    west, south, east, north = (round(side * grid) for side in frame.bounds)

    def is_water(edge: Edge) -> bool:
        (x1, y1), (x2, y2) = edge
        along = (x1 == x2 and x1 in (west, east)) or (y1 == y2 and y1 in (south, north))
        return not along

    return is_water


def certainty_test(
    cuts: Sequence[Cut], fits: Sequence[Fit], grid: int
) -> Callable[[Edge, int, int], str]:
    """A test: `exact`, `approximate` or `disputed` for a segment between two areas.

    A segment on a cut has the cut's certainty. Elsewhere areas meet along modern borders:
    exact between two states of today, and where neither area is only approximate.
    """
    tree = STRtree([cut.line for cut in cuts])

    def certainty(edge: Edge, one: int, other: int) -> str:
        start, end = (Point(x / grid, y / grid) for x, y in edge)
        near: set[int] = set(tree.query(start, predicate="dwithin", distance=NEAR).tolist())
        near &= set(tree.query(end, predicate="dwithin", distance=NEAR).tolist())
        if near:
            return cuts[min(near)].certainty
        a, b = fits[one], fits[other]
        return "exact" if a.country != b.country or (a.measured and b.measured) else "approximate"

    return certainty
