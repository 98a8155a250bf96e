"""The way between two points."""

import math

from atlas.model import Point


def kilometres(one: Point, other: Point) -> float:
    """The way between two points on the globe."""
    lon1, lat1, lon2, lat2 = map(math.radians, (*one, *other))
    inner = (
        math.sin((lat2 - lat1) / 2) ** 2
        + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    )
    return 2 * 6371.0 * math.asin(math.sqrt(inner))
