"""Measure areas as they are drawn: square kilometres, a label point, a box."""

from collections.abc import Mapping

import shapely
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry

from atlas.sizes import square_km

COLUMNS = ["area_id", "km2", "label_lon", "label_lat", "west", "south", "east", "north"]
# A size keeps this many figures at least, so that the smallest areas are told as truly as the rest.
FIGURES = 3


def label_point(area: BaseGeometry) -> tuple[float, float]:
    """A point (lon, lat) well inside the largest part of an area."""
    largest = max(shapely.get_parts(area), key=lambda part: part.area)
    point = shapely.maximum_inscribed_circle(largest, tolerance=0.01).coords[0]
    return point[0], point[1]


def measure(areas: Mapping[str, BaseGeometry]) -> list[dict[str, str]]:
    """The rows of area_measures.csv, all of the shapes as drawn (EPSG:4326)."""
    rows = []
    for area_id, area in areas.items():
        numbers = [*label_point(area), *area.bounds]
        digits = [3, 3, 4, 4, 4, 4]
        cells = [f"{number:.{d}f}" for number, d in zip(numbers, digits, strict=True)]
        size = written_size(square_km(mapping(area)))
        rows.append(dict(zip(COLUMNS, [area_id, size, *cells], strict=True)))
    return rows


def written_size(km2: float) -> str:
    """A size in whole square kilometres, small ones with decimals: `41823`, `0.356`."""
    decimals = 0
    while decimals < FIGURES and km2 * 10**decimals < 10 ** (FIGURES - 1):
        decimals += 1
    return f"{km2:.{decimals}f}"
