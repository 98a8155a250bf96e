"""Square kilometres of a ring or a polygon in degrees (EPSG:4326), by arithmetic alone.

The Lambert cylindrical equal-area projection of the WGS 84 ellipsoid (as EPSG:6933, whose true
parallel does not matter for areas): true sizes everywhere, edges straight between the points.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import atanh, radians, sin, sqrt
from typing import Any

RADIUS_KM = 6378.137  # WGS 84, at the equator
SQUARED = 0.00669437999014  # WGS 84, the first eccentricity squared
ECCENTRICITY = sqrt(SQUARED)

Ring = Sequence[Sequence[float]]


def ring_km2(ring: Ring) -> float:
    """The square kilometres a closed ring goes round, below zero when it runs clockwise."""
    flat = [(radians(point[0]), _height(point[1])) for point in ring]
    twice = sum(x * north - east * y for (x, y), (east, north) in pairwise(flat))
    return RADIUS_KM**2 / 2 * twice / 2


def square_km(geometry: Mapping[str, Any]) -> float:
    """The square kilometres of a GeoJSON geometry: outer rings less their holes."""
    return sum(
        abs(ring_km2(outer)) - sum(abs(ring_km2(hole)) for hole in holes)
        for outer, *holes in polygons(geometry)
    )


def polygons(geometry: Mapping[str, Any]) -> Iterable[Sequence[Ring]]:
    """The polygons of a GeoJSON geometry, each its outer ring and its holes."""
    if geometry["type"] == "Polygon":
        return [geometry["coordinates"]]
    return geometry["coordinates"] if geometry["type"] == "MultiPolygon" else []


def _height(lat: float) -> float:
    """The authalic q of a latitude: its height on the projection, less a constant factor."""
    s = sin(radians(lat))
    return (1 - SQUARED) * (s / (1 - SQUARED * s * s) + atanh(ECCENTRICITY * s) / ECCENTRICITY)
