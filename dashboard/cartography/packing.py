"""Shapes as small as the map's finest zoom allows: whole numbers, each point as a step.

A line is `x, y, dx, dy, dx, dy, ...` in units of 1 / `scale` degree: the first point, then the way
to each next one; the lines of features are sent as text (`vlq.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from cartography.vlq import vlq

FINE = 1000  # units per degree: about 100 m
COARSE = 100  # about 1 km, for land that only frames the atlas
LEAST = {True: 4, False: 2}  # points of a ring, of a line

Shape = dict[str, Any]


def packed_features(collection: Shape, scale: int = FINE) -> list[Shape]:
    """The lines and polygons of a GeoJSON collection as `{kind, closed, scale, lines}`."""
    drawn = (one for one in collection["features"] if one["geometry"]["type"] != "Point")
    return [_packed(feature, scale) for feature in drawn]


def packed_topology(topology: Shape) -> Shape:
    """The topology with its arcs, which are steps already, as flat lists."""
    arcs = [[number for step in arc for number in step] for arc in topology["arcs"]]
    return {**topology, "arcs": arcs}


def rounded(numbers: Iterable[float] | None, decimals: int) -> list[float] | None:
    """The numbers rounded, or None for None."""
    return None if numbers is None else [round(number, decimals) for number in numbers]


def _packed(feature: Shape, scale: int) -> Shape:
    properties, geometry = feature["properties"], feature["geometry"]
    scale = COARSE if properties.get("where") == "around" else scale
    closed = "Polygon" in geometry["type"]
    lines = (_steps(line, scale) for line in _lines(geometry["coordinates"]))
    kept = [line for line in lines if len(line) >= 2 * LEAST[closed]]
    kind = {key: properties[key] for key in ("kind", "where", "state_id") if key in properties}
    return {**kind, "closed": closed, "scale": scale, "lines": [vlq(line) for line in kept]}


def _lines(part: Any) -> Iterator[list[list[float]]]:
    """Every list of points, however deep it lies."""
    if part and isinstance(part[0][0], (int, float)):
        yield part
    else:
        for below in part:
            yield from _lines(below)


def _steps(points: list[list[float]], scale: int) -> list[int]:
    """Whole-number steps from point to point; a point that falls on the one before it goes."""
    steps: list[int] = []
    x = y = 0
    for lon, lat in points:
        dx, dy = round(lon * scale) - x, round(lat * scale) - y
        if dx or dy or not steps:
            steps += [dx, dy]
            x, y = x + dx, y + dy
    return steps
