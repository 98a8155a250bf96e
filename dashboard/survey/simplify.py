"""Take points away from the borders of a coverage without opening or crossing a seam."""

from collections.abc import Callable, Mapping

import shapely
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from survey.grid import on_grid

# West, south, east, north in degrees: the South Caucasus, which the article is about.
FINE_BOX = box(40.5, 38.3, 50.6, 43.7)
# Degrees; borders lose corners whose triangle is smaller than the square of this.
FINE = 0.004
COARSE = 0.016
# West, south, east, north: from Bohemia to the Caspian. What lies beyond is the rim of the map.
WIDE_BOX = box(15, 33, 55, 48.5)
RIM = 0.045
ROUNDS = ((FINE_BOX, COARSE), (WIDE_BOX, RIM))

Shapes = Mapping[str, BaseGeometry]


def simplify(
    areas: Shapes, frame: BaseGeometry, mend: Callable[[Shapes], Shapes] = dict
) -> dict[str, BaseGeometry]:
    """The areas with fewer points: finely inside FINE_BOX, coarsely elsewhere, most at the rim.

    The sea takes part as one more piece, so coasts are simplified like borders and cannot
    cross them. `mend` may give points back. Coordinates come back on the grid of `grid.py`,
    whose ValueError names an area too small for it.
    """
    sea = shapely.difference(frame, shapely.coverage_union_all(list(areas.values())))
    names = [*areas, ""]
    shapes = _coverage([*areas.values(), sea], FINE)
    for inner, tolerance in ROUNDS:
        out = [i for i, name in enumerate(names) if not name or not _within(inner, shapes[i])]
        for index, shape in zip(out, _coverage([shapes[i] for i in out], tolerance), strict=True):
            shapes[index] = shape
    thin = mend({name: shape for name, shape in zip(names, shapes, strict=True) if name})
    return on_grid(thin)


def _within(inner: BaseGeometry, area: BaseGeometry) -> bool:
    return inner.contains(area.representative_point())


def _coverage(shapes: list[BaseGeometry], tolerance: float) -> list[BaseGeometry]:
    # The outer boundary (the frame, and in later rounds the land drawn more finely) stays.
    return list(shapely.coverage_simplify(shapes, tolerance, simplify_boundary=False))
