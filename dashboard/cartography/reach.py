"""Where the map opens, and how far it can be moved: of any atlas, anywhere on the earth.

What the manifest does not say follows from the areas and the places.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from atlas import Atlas
from atlas.model import Box, Point

EARTH: Box = (-180.0, -60.0, 180.0, 84.0)
LARGEST: Box = (-180.0, -85.0, 180.0, 85.0)  # what the map's projection can show
LEAST = 1.0  # degrees round a single place
PADDING = 0.06  # of the box of all places
STRAY = 4.0  # times as far from the middle as most places: a place that the story only mentions
FEW = 4  # of so many places one may be astray
NEAR = 15.0  # degrees within which no place is astray
ROUND = 3.0  # degrees of sea or other land round a small land
WIDE = 1536  # px of a frame that the land about the atlas fills at the least zoom
TILE = 256  # px of the whole world at zoom 0


@dataclass(frozen=True, slots=True)
class Reach:
    """Centre and zoom until the engine knows better, how far the map can be moved, least zoom."""

    centre: Point
    zoom: float
    bounds: Box
    least: float


def reach_of(atlas: Atlas) -> Reach:
    """What the map is given before it has the bundle.

    No place of the article counts: other places must not give another map.
    """
    bounds = atlas.manifest.bounds or _bounds(_land(atlas))
    least = atlas.manifest.min_zoom
    least = _least(bounds) if least is None else least
    west, south, east, north = bounds
    centre = (round((west + east) / 2, 1), round(_middle(south, north), 1))
    return Reach(centre, least + 1, bounds, least)


def home_of(atlas: Atlas, unsure: Collection[str] | None = None) -> Box:
    """The box the map opens on: what the manifest says, else round the places.

    Places that are `unsure` (else: that the manifest says are) count only where all are.
    """
    if atlas.manifest.box:
        return atlas.manifest.box
    doubted = (atlas.manifest.unsure or ()) if unsure is None else unsure
    all_of = {place.id: place.point for place in atlas.places.values() if place.point}
    sure = [point for id_, point in all_of.items() if id_ not in doubted]
    points = sure or list(all_of.values())
    land = _land(atlas)
    if land is None:
        return padded(around(near(points))) if points else EARTH
    inside = [point for point in points if _holds(land, point)]
    return around(inside) if len(inside) > 1 else land


def near(points: Sequence[Point]) -> list[Point]:
    """The points without a few far from all others: an atlas of Chile need not show The Hague.

    Far is more than `STRAY` times as far from the middle as the median is. Where more than one in
    `FEW` is far, that is where the story goes.
    """
    middle = median(x for x, _ in points), median(y for _, y in points)
    far = [_distance(point, middle) for point in points]
    most = max(STRAY * median(far), NEAR)
    close = [point for point, one in zip(points, far, strict=True) if one <= most]
    return close if FEW * (len(points) - len(close)) <= len(points) else list(points)


def around(points: Iterable[Point]) -> Box:
    """The box round some points."""
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def padded(box: Box) -> Box:
    """A box with some room round it, on the earth."""
    west, south, east, north = box
    across, up = (max(PADDING * (b - a), LEAST / 2) for a, b in ((west, east), (south, north)))
    return _on_earth((west - across, south - up, east + across, north + up), LARGEST)


def _land(atlas: Atlas) -> Box | None:
    """The box round all areas; None without one."""
    boxes = [area.box for area in atlas.areas.values() if area.box]
    if not boxes:
        return None
    return (min(b[0] for b in boxes), min(b[1] for b in boxes),
            max(b[2] for b in boxes), max(b[3] for b in boxes))  # fmt: skip


def _holds(box: Box, point: Point) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


def _distance(one: Point, other: Point) -> float:
    """In degrees of latitude, near enough."""
    shrunk = math.cos(math.radians((one[1] + other[1]) / 2))
    return math.hypot((one[0] - other[0]) * shrunk, one[1] - other[1])


def _bounds(land: Box | None) -> Box:
    """The whole earth where nobody holds land; else the land and half as much on each side."""
    if land is None:
        return EARTH
    west, south, east, north = land
    across, up = (max((b - a) / 2, ROUND) for a, b in ((west, east), (south, north)))
    return _on_earth((west - across, south - up, east + across, north + up), LARGEST)


def _on_earth(box: Box, earth: Box) -> Box:
    return (max(box[0], earth[0]), max(box[1], earth[1]),
            min(box[2], earth[2]), min(box[3], earth[3]))  # fmt: skip


def _middle(south: float, north: float) -> float:
    """The latitude as far from both on the map, which swells towards the poles."""
    heights = [math.asinh(math.tan(math.radians(one))) for one in (south, north)]
    return math.degrees(math.atan(math.sinh(sum(heights) / 2)))


def _least(bounds: Box) -> float:
    """The whole zoom at which a wide frame shows no more than the bounds."""
    wide = math.log2(WIDE * 360 / (TILE * (bounds[2] - bounds[0])))
    return float(min(max(math.floor(wide), 2), 8))
