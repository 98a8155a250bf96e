"""Rings the way round that RFC 7946 asks for: exteriors counter-clockwise, holes clockwise."""

from itertools import pairwise
from typing import Any

Ring = list[list[float]]


def wound(geometry: dict[str, Any]) -> dict[str, Any]:
    """The same geometry with every ring of its polygons the right way round."""
    if geometry["type"] == "Polygon":
        return geometry | {"coordinates": _polygon(geometry["coordinates"])}
    if geometry["type"] == "MultiPolygon":
        return geometry | {"coordinates": [_polygon(one) for one in geometry["coordinates"]]}
    return geometry


def counter_clockwise(ring: Ring) -> bool:
    """Whether a closed ring runs counter-clockwise."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring)) > 0


def _polygon(rings: list[Ring]) -> list[Ring]:
    return [
        ring if counter_clockwise(ring) == (place == 0) else ring[::-1]
        for place, ring in enumerate(rings)
    ]
