"""Take points away from the borders of a coverage without opening or crossing a seam."""

from collections.abc import Callable, Mapping

import shapely
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

# West, south, east, north in degrees: the South Caucasus, which the article is about.
FINE_BOX = box(40.5, 38.3, 50.6, 43.7)
# Degrees; borders lose corners whose triangle is smaller than the square of this.
FINE = 0.004
COARSE = 0.016
# Decimals of a degree that are kept: 0.0001 degrees is at most 11 m.
DECIMALS = 4


Shapes = Mapping[str, BaseGeometry]


def simplify(
    areas: Shapes, frame: BaseGeometry, mend: Callable[[Shapes], Shapes] = dict
) -> dict[str, BaseGeometry]:
    """The areas with fewer points: finely inside FINE_BOX, coarsely elsewhere.

    The sea takes part as one more piece, so coasts are simplified like borders and cannot
    cross them. `mend` may give points back. Coordinates come back rounded to DECIMALS;
    raises ValueError if the rounded areas are no valid coverage.
    """
    sea = shapely.difference(frame, shapely.coverage_union_all(list(areas.values())))
    names = [*areas, ""]
    shapes = _coverage([*areas.values(), sea], FINE)
    coarse = [i for i, name in enumerate(names) if not name or not _is_fine(shapes[i])]
    for index, shape in zip(coarse, _coverage([shapes[i] for i in coarse], COARSE), strict=True):
        shapes[index] = shape
    thin = mend({name: shape for name, shape in zip(names, shapes, strict=True) if name})
    rounded = {name: _rounded(shape) for name, shape in thin.items()}
    if not shapely.coverage_is_valid(list(rounded.values())):
        raise ValueError("rounding broke the coverage: raise DECIMALS or lower the tolerances")
    return rounded


def _is_fine(area: BaseGeometry) -> bool:
    return FINE_BOX.contains(area.representative_point())


def _coverage(shapes: list[BaseGeometry], tolerance: float) -> list[BaseGeometry]:
    # The outer boundary (the frame, and in the second round the finely drawn land) stays.
    return list(shapely.coverage_simplify(shapes, tolerance, simplify_boundary=False))


def _rounded(area: BaseGeometry) -> BaseGeometry:
    """Round the points; drop repeated points and rings that have become too small to draw."""
    kept = []
    for part in shapely.get_parts(area):
        rings = [_ring(ring) for ring in (part.exterior, *part.interiors)]
        if rings[0] is not None:
            kept.append(shapely.Polygon(rings[0], [ring for ring in rings[1:] if ring]))
    return shapely.normalize(kept[0] if len(kept) == 1 else shapely.MultiPolygon(kept))


def _ring(ring: BaseGeometry) -> list[tuple[float, float]] | None:
    points: list[tuple[float, float]] = []
    for x, y in ring.coords:
        point = (round(x, DECIMALS), round(y, DECIMALS))
        if not points or points[-1] != point:
            points.append(point)
    return points if len(points) > 3 else None
