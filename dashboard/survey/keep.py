"""Give simplified borders back the points without which a town changes sides."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property
from itertools import pairwise

import numpy as np
import shapely
from shapely.geometry import LineString, MultiPolygon, Point, Polygon
from shapely.geometry.base import BaseGeometry

from survey.border_towns import Town
from survey.pulls import scale_at

Spot = tuple[float, float]
Edge = tuple[Spot, Spot]
# Kilometres a town keeps to a border that passed it at more than that.
CLEAR = 0.3
# Of the way to a nearer border this much stays at least.
STAYS = 0.8
# Degrees around a town in which points may come back.
NEAR = 0.1


def keep_sides(
    simple: Mapping[str, BaseGeometry],
    fine: Mapping[str, BaseGeometry],
    states: Mapping[str, Collection[str]],
    towns: Sequence[Town],
) -> dict[str, BaseGeometry]:
    """The simplified areas with those points of the fine ones that towns need.

    The points of `simple` are points of `fine`, by area. No area of another state holds a
    town afterwards, or comes closer to it than CLEAR, unless it did in `fine`; and no town is
    left in water.
    """
    shapes = {name: shapely.orient_polygons(area) for name, area in simple.items()}
    names, tree = list(fine), shapely.STRtree(list(fine.values()))
    for town in towns:
        near = tree.query(town.point, predicate="dwithin", distance=NEAR).tolist()
        around = [names[number] for number in sorted(near)]
        local = {name: shapes[name] for name in around}
        for name in around:
            test = _test(town, fine[name], town.state in states[name])
            _give_back(town.point, name, local, _Dropped(fine[name]), test)
        shapes.update(local)
    return shapes


def _test(town: Town, fine: BaseGeometry, own: bool) -> Callable[[BaseGeometry], bool]:
    """What the simplified area must be to the town: still round it, or still clear of it."""
    if own:
        return lambda simple: simple.covers(town.point) or not fine.covers(town.point)
    clear = min(CLEAR, STAYS * _km(town.point, fine))
    return lambda simple: _km(town.point, simple) >= clear


def _give_back(
    town: Point,
    name: str,
    shapes: dict[str, BaseGeometry],
    dropped: "_Dropped",
    good: Callable[[BaseGeometry], bool],
) -> None:
    """Give the border of one area points back, nearest to the town first, until it is good."""
    while not good(shapes[name]):
        found = dropped.nearest(town, shapes[name])
        if found is None:
            return
        edge, point = found
        shapes.update({other: _with(shape, edge, point) for other, shape in shapes.items()})


def _km(town: Point, shape: BaseGeometry) -> float:
    scale = scale_at(town.y)
    flat = shapely.transform([town, shape], lambda points: points * scale)
    return float(shapely.distance(*flat))


class _Dropped:
    """The points of an area that simplifying took away, by the edge that replaced them."""

    def __init__(self, fine: BaseGeometry) -> None:
        self.fine = fine

    @cached_property
    def rings(self) -> list[list[Spot]]:
        """The rings of the area, each point once."""
        return [ring[:-1] for ring in _rings(shapely.orient_polygons(self.fine))]

    @cached_property
    def where(self) -> Mapping[Spot, Mapping[int, int]]:
        """The rings a point is in, and where in each."""
        where: defaultdict[Spot, dict[int, int]] = defaultdict(dict)
        for number, ring in enumerate(self.rings):
            for at, point in enumerate(ring):
                where[point][number] = at
        return where

    def nearest(self, town: Point, simple: BaseGeometry) -> tuple[Edge, Spot] | None:
        """The edge nearest to the town that stands for other points, and its farthest one."""
        edges = [edge for ring in _rings(simple) for edge in pairwise(ring)]
        far = shapely.distance(shapely.linestrings(edges), town)
        for number in np.argsort(far, kind="stable"):
            if far[number] > NEAR:
                break
            edge = edges[number]
            if points := self._between(edge):
                return edge, max(points, key=lambda p: Point(p).distance(LineString(edge)))
        return None

    def _between(self, edge: Edge) -> list[Spot]:
        starts, ends = (self.where[point] for point in edge)
        number = min(starts.keys() & ends.keys())
        ring, start = self.rings[number], starts[number]
        steps = (ends[number] - start) % len(ring)
        return [ring[(start + step) % len(ring)] for step in range(1, steps)]


def _rings(shape: BaseGeometry) -> list[list[Spot]]:
    parts = shapely.get_parts(shape)
    return [list(ring.coords) for part in parts for ring in (part.exterior, *part.interiors)]


def _with(shape: BaseGeometry, edge: Edge, point: Spot) -> BaseGeometry:
    """The shape with the point in the edge, whichever way round it has it."""
    if shape.distance(Point(edge[0])) > 0:
        return shape
    split = [_split(part, edge, point) for part in shapely.get_parts(shape)]
    return split[0] if len(split) == 1 else MultiPolygon(split)


def _split(part: Polygon, edge: Edge, point: Spot) -> Polygon:
    rings = _rings(part)
    for ring in rings:
        for at, pair in enumerate(pairwise(ring), start=1):
            if pair in (edge, edge[::-1]):
                ring.insert(at, point)
                break
    return Polygon(rings[0], rings[1:])
