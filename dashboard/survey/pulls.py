"""Pull the map a little: a smooth bend of the plane that moves every line near a point alike.

Whatever shares a point goes on sharing it, and as a pull is never steeper than the plane can
bear, nothing crosses: a coverage stays a coverage.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, cos, radians

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree
from shapely.geometry import LineString, MultiPolygon, Point, Polygon
from shapely.geometry.base import BaseGeometry

Points = NDArray[np.float64]
# Kilometres in a degree of latitude.
DEGREE = 111.2
# How many times its length a pull reaches; below 1.54 the plane would fold.
REACH = 3.5
# Kilometres: no pull reaches less far, so that no border gets a thorn.
LEAST_REACH = 2.0
# Kilometres: longer stretches of a border near a pull get points in between.
STEP = 1.0


@dataclass(frozen=True)
class Pull:
    """The point (lon, lat) goes `east` and `north` kilometres; less around it, nothing far off."""

    lon: float
    lat: float
    east: float
    north: float

    @property
    def reach(self) -> float:
        """How far from the point anything moves, in kilometres."""
        return float(max(LEAST_REACH, REACH * np.hypot(self.east, self.north)))

    @property
    def scale(self) -> Points:
        """Kilometres in a degree of longitude and of latitude at the point."""
        return scale_at(self.lat)

    def moved(self, points: Points) -> Points:
        """The points (lon, lat) after the pull."""
        away = (points - (self.lon, self.lat)) * self.scale / self.reach
        near = np.clip(1 - (away**2).sum(axis=1), 0, None) ** 2
        after: Points = points + near[:, None] * ((self.east, self.north) / self.scale)
        return after

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east and north of what moves."""
        wide, high = self.reach / self.scale
        return self.lon - wide, self.lat - high, self.lon + wide, self.lat + high


def scale_at(lat: float) -> Points:
    """Kilometres in a degree of longitude and of latitude."""
    return np.array([DEGREE * cos(radians(lat)), DEGREE])


def pulled(shape: BaseGeometry, pulls: Iterable[Pull]) -> BaseGeometry:
    """The shape (EPSG:4326) after all pulls, in their order."""
    for pull in pulls:
        west, south, east, north = shape.bounds
        left, low, right, high = pull.bounds
        if west <= right and left <= east and south <= high and low <= north:
            shape = shapely.transform(shape, pull.moved)
    return shape


def with_points(shape: BaseGeometry, centres: Points, within: float) -> BaseGeometry:
    """The shape with a point every STEP kilometres `within` so many kilometres of a centre.

    Neighbours get the very same points on a common border, whichever way round it runs.
    """
    parts = [_part(part, centres, within) for part in shapely.get_parts(shape)]
    return parts[0] if len(parts) == 1 else MultiPolygon(parts)


def _part(part: Polygon, centres: Points, within: float) -> Polygon:
    outer, *holes = (_ring(ring, centres, within) for ring in (part.exterior, *part.interiors))
    return Polygon(outer, holes)


def _ring(ring: BaseGeometry, centres: Points, within: float) -> Points:
    points = shapely.get_coordinates(ring)
    near = _near(points, centres, within)
    whole = [points[:1]]
    for number, pair in enumerate(pairwise(points)):
        whole += [*(_between(*pair) if number in near else ()), pair[1][None]]
    return np.concatenate(whole)


def _near(points: Points, centres: Points, within: float) -> set[int]:
    """The numbers of the stretches of a line that come near a centre."""
    tree = STRtree([LineString(pair) for pair in pairwise(points)])
    found = tree.query(list(map(Point, centres)), predicate="dwithin", distance=within / DEGREE)
    return set(found[1].tolist())


def _between(start: Points, end: Points) -> list[Points]:
    """Points that part a stretch evenly, counted from the same end whichever way it runs."""
    low, high = sorted((start, end), key=tuple)
    number = ceil(float(np.hypot(*((high - low) * scale_at(float(low[1]))))) / STEP)
    inner = [(low + (high - low) * (step / number))[None] for step in range(1, number)]
    return inner if low is start else inner[::-1]
