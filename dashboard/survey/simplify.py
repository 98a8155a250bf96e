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


Shapes = Mapping[str, BaseGeometry]


def simplify(
    areas: Shapes, frame: BaseGeometry, mend: Callable[[Shapes], Shapes] = dict
) -> dict[str, BaseGeometry]:
    """The areas with fewer points: finely inside FINE_BOX, coarsely elsewhere.

    The sea takes part as one more piece, so coasts are simplified like borders and cannot
    cross them. `mend` may give points back. Coordinates come back on the grid of `grid.py`,
    whose ValueError names an area too small for it.
    """
    sea = shapely.difference(frame, shapely.coverage_union_all(list(areas.values())))
    names = [*areas, ""]
    shapes = _coverage([*areas.values(), sea], FINE)
    coarse = [i for i, name in enumerate(names) if not name or not _is_fine(shapes[i])]
    for index, shape in zip(coarse, _coverage([shapes[i] for i in coarse], COARSE), strict=True):
        shapes[index] = shape
    thin = mend({name: shape for name, shape in zip(names, shapes, strict=True) if name})
    return on_grid(thin)


def _is_fine(area: BaseGeometry) -> bool:
    return FINE_BOX.contains(area.representative_point())


def _coverage(shapes: list[BaseGeometry], tolerance: float) -> list[BaseGeometry]:
    # The outer boundary (the frame, and in the second round the finely drawn land) stays.
    return list(shapely.coverage_simplify(shapes, tolerance, simplify_boundary=False))
