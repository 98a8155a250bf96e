"""A still picture of who held which land on a day: small, without names, until the map is there.

The shapes are those of the map, each arc drawn by itself on a coarse grid, so that neighbours still
meet.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from xml.etree import ElementTree

from atlas import Atlas, state_at
from atlas.file_names import BASEMAP, TOPOLOGY
from atlas.model import Box
from atlas.reading import json_in
from atlas.sizes import Ring, polygons
from atlas.topology import arc_points, area_rings
from cartography.colours import colour_or_grey
from cartography.reach import home_of, padded

WIDTH = 720  # units of the picture
STEP = 3  # units that a line may leave out
LAND, BORDER = "#e4dfd2", "#4b4a45"
Pixel = tuple[int, int]
Line = list[Pixel]


def still(atlas: Atlas, day: str) -> ElementTree.Element:
    """The picture of a day, as an SVG element."""
    view = _View(padded(home_of(atlas)))
    svg = ElementTree.Element(
        "svg",
        {
            "viewBox": f"0 0 {WIDTH} {view.height}",
            "preserveAspectRatio": "xMidYMid slice",
            "aria-hidden": "true",
        },
    )
    _path(svg, {"fill": LAND}, view.rings(_land(atlas)))
    if atlas.has_record:
        _areas(svg, atlas, day, view)
    return svg


class _View:
    """From degrees to the picture, as the map projects them."""

    def __init__(self, box: Box) -> None:
        self.west, south, east, north = box
        self.scale = WIDTH / (east - self.west)
        self.top = _mercator(north)
        self.height = round((self.top - _mercator(south)) * self.scale)

    def line(self, points: Iterable[tuple[float, float]]) -> Line:
        """Points on the grid; those that hardly move on are left out, but never the ends."""
        found = [self._pixel(lon, lat) for lon, lat in points]
        kept = found[:1]
        for one in found[1:-1]:
            if max(abs(one[0] - kept[-1][0]), abs(one[1] - kept[-1][1])) >= STEP:
                kept.append(one)
        return kept + found[-1:] if len(found) > 1 else kept

    def rings(self, rings: Iterable[Ring]) -> Iterator[Line]:
        for ring in rings:
            yield self.line((lon, lat) for lon, lat, *_ in ring)

    def sees(self, line: Line) -> bool:
        """Whether any of it may be in the picture."""
        xs, ys = zip(*line, strict=True)
        return bool(max(xs) >= 0 <= max(ys) and min(xs) <= WIDTH and min(ys) <= self.height)

    def _pixel(self, lon: float, lat: float) -> Pixel:
        return (
            round((lon - self.west) * self.scale),
            round((self.top - _mercator(lat)) * self.scale),
        )


def _areas(svg: ElementTree.Element, atlas: Atlas, day: str, view: _View) -> None:
    """Each power's land in its colour, and a line wherever two powers meet."""
    topology, held = json_in(atlas.files, TOPOLOGY), state_at(atlas, day)
    arcs = [view.line(points) for points in arc_points(topology)]
    rings: defaultdict[str, list[Line]] = defaultdict(list)
    beside: defaultdict[int, set[str]] = defaultdict(set)
    for geometry in topology["objects"]["areas"]["geometries"]:
        holder = atlas.holders[held[geometry["id"]].holder_id]
        for ring in area_rings(geometry):
            rings[colour_or_grey(holder.colour)].append(_joined(ring, arcs))
            for arc in ring:
                beside[max(arc, ~arc)].add(holder.id)
    for colour, lines in rings.items():
        _path(svg, {"fill": colour, "stroke": colour}, filter(view.sees, lines))
    borders = [arcs[arc] for arc, holders in beside.items() if len(holders) > 1]
    look = {"fill": "none", "stroke": BORDER, "stroke-width": "0.8"}
    _path(svg, look, filter(view.sees, borders), end="")


def _joined(ring: list[int], arcs: list[Line]) -> Line:
    lines = [arcs[arc] if arc >= 0 else arcs[~arc][::-1] for arc in ring]
    return [*lines[0], *(point for line in lines[1:] for point in line[1:])]


def _land(atlas: Atlas) -> Iterator[Ring]:
    for feature in json_in(atlas.files, BASEMAP)["features"]:
        if feature["properties"].get("kind") == "land":
            yield from (ring for polygon in polygons(feature["geometry"]) for ring in polygon)


def _path(
    svg: ElementTree.Element, look: dict[str, str], lines: Iterable[Line], end: str = "z"
) -> None:
    drawn = "".join(_drawn(line) + end for line in lines if len(line) > 1)
    ElementTree.SubElement(svg, "path", look | {"d": drawn})


def _drawn(line: Line) -> str:
    """A line in steps from point to point: half as long as in places."""
    (x, y), *rest = line
    text = f"M{x} {y}l"
    for one, other in zip(line, rest, strict=False):
        text += f"{other[0] - one[0]} {other[1] - one[1]} "
    return text.strip()


def _mercator(lat: float) -> float:
    """In degrees of longitude, northwards."""
    return math.degrees(math.log(math.tan(math.pi / 4 + math.radians(lat) / 2)))
