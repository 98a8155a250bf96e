"""Measure areas: square kilometres on an equal-area projection, a label point, a box."""

from collections.abc import Iterable, Mapping

import geopandas
import shapely
from shapely.geometry.base import BaseGeometry

# Lambert cylindrical equal-area (EASE-Grid 2.0): true areas everywhere, on the WGS 84 ellipsoid.
EQUAL_AREA = "EPSG:6933"
COLUMNS = ["area_id", "km2", "label_lon", "label_lat", "west", "south", "east", "north"]


def square_km(faces: Iterable[BaseGeometry]) -> float:
    """Return the area in km² of polygons in EPSG:4326, measured in EPSG:6933."""
    return geopandas.GeoSeries(list(faces), crs="EPSG:4326").to_crs(EQUAL_AREA).area.sum() / 1e6


def label_point(area: BaseGeometry) -> tuple[float, float]:
    """Return a point (lon, lat) well inside the largest part of an area."""
    largest = max(shapely.get_parts(area), key=lambda part: part.area)
    point = shapely.maximum_inscribed_circle(largest, tolerance=0.01).coords[0]
    return point[0], point[1]


def measure(
    areas: Mapping[str, BaseGeometry], pieces: Mapping[str, Iterable[BaseGeometry]]
) -> list[dict[str, str]]:
    """Return the rows of area_measures.csv.

    `pieces` is the whole land before simplifying and before the clip to the frame: km² does
    not depend on either. Label point and box are of `areas`, the shapes as drawn.
    """
    rows = []
    for area_id, area in areas.items():
        lon, lat = label_point(area)
        numbers = [square_km(pieces[area_id]), lon, lat, *area.bounds]
        digits = [0 if numbers[0] >= 10 else 1, 3, 3, 4, 4, 4, 4]
        cells = [f"{number:.{d}f}" for number, d in zip(numbers, digits, strict=True)]
        rows.append(dict(zip(COLUMNS, [area_id, *cells], strict=True)))
    return rows
