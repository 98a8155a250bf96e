"""What areas.topojson has to have, so that the map can be drawn from it."""

from collections.abc import Iterator, Mapping
from itertools import accumulate
from typing import Any

BUILD = "run `python dashboard build-areas`"
BUILD_ARCS = "run `python dashboard build-areas --arcs-only`"
NONE = f"is no topology of the areas; {BUILD_ARCS}"
BESIDE = ("sides", "water", "certainty")  # lists with an entry for each arc
NOBODY = -1

Wrong = tuple[str, str]  # where in the file, and what
Point = tuple[float, float]


def wrong_topology(content: Mapping[str, Any]) -> Wrong | None:
    """What is wrong with a topology, and where; None for nothing."""
    objects = content.get("objects")
    areas = objects.get("areas") if isinstance(objects, dict) else None
    geometries = areas.get("geometries") if isinstance(areas, dict) else None
    if not isinstance(geometries, list) or "arcs" not in content:
        return "", NONE
    if not all(isinstance(one, dict) and _text(one.get("id")) for one in geometries):
        return "geometries", f"one has no area's id; {BUILD_ARCS}"
    return next(_wrongs(content, geometries), None)


def area_rings(geometry: Mapping[str, Any]) -> list[list[int]]:
    """The rings of an area, outer ones and holes; an arc that is run backwards is `~arc`."""
    return _rings(geometry) or []


def area_arcs(geometry: Mapping[str, Any]) -> list[int]:
    """The arcs of all rings of an area; those run backwards as those forwards."""
    return [max(arc, ~arc) for ring in area_rings(geometry) for arc in ring]


def arc_points(topology: Mapping[str, Any]) -> list[list[Point]]:
    """The points of every arc, in degrees: those of a topology with a transform are steps."""
    steps = topology.get("transform")
    if not steps:
        return [[(x, y) for x, y in arc] for arc in topology["arcs"]]
    (wide, high), (west, south) = steps["scale"], steps["translate"]
    walked = ([accumulate(part) for part in zip(*arc, strict=True)] for arc in topology["arcs"])
    return [
        [(x * wide + west, y * high + south) for x, y in zip(xs, ys, strict=True)]
        for xs, ys in walked
    ]


def _wrongs(content: Mapping[str, Any], geometries: list[dict[str, Any]]) -> Iterator[Wrong]:
    arcs = content["arcs"]
    if not _moves(content.get("transform", {"scale": [1, 1], "translate": [0, 0]})):
        yield "transform", f"needs scale and translate, two numbers each; {BUILD_ARCS}"
    if not isinstance(arcs, list) or not all(map(_line, arcs)):
        yield "arcs", f"one is no list of points, each two numbers; {BUILD_ARCS}"
        return
    for one in geometries:
        if what := _astray(_rings(one), len(arcs)):
            yield "arcs", f"{one['id']} {what}; {BUILD_ARCS}"
    for key in BESIDE:
        beside = content.get(key)
        if not isinstance(beside, list) or len(beside) != len(arcs):
            yield key, f"has not one entry for each of the {len(arcs)} arcs; {BUILD_ARCS}"
            return
    for number, sides in enumerate(content["sides"]):
        if not _between(sides, len(geometries)):
            what = f"arc {number} lies between {sides}, and there are {len(geometries)} areas"
            yield "sides", f"{what}; {BUILD_ARCS}"


def _moves(transform: Any) -> bool:
    if not isinstance(transform, dict):
        return False
    scale, translate = transform.get("scale"), transform.get("translate")
    return _point(scale) and _point(translate) and all(scale or ())


def _line(arc: Any) -> bool:
    return isinstance(arc, list) and len(arc) > 1 and all(map(_point, arc))


def _point(part: Any) -> bool:
    return isinstance(part, list) and len(part) == 2 and all(type(n) in (int, float) for n in part)


def _rings(geometry: Mapping[str, Any]) -> list[Any] | None:
    """All rings of an area as lists of arcs; None where it is no polygon."""
    arcs, kind = geometry.get("arcs"), geometry.get("type")
    if kind == "MultiPolygon" and isinstance(arcs, list) and all(isinstance(a, list) for a in arcs):
        return [ring for polygon in arcs for ring in polygon]
    return arcs if kind == "Polygon" and isinstance(arcs, list) else None


def _astray(rings: list[Any] | None, arcs: int) -> str:
    if not rings or not all(isinstance(ring, list) and ring for ring in rings):
        return "has no rings of arcs"
    odd = [arc for ring in rings for arc in ring if type(arc) is not int or not -arcs <= arc < arcs]
    return f"leads to arc {odd[0]!r}, and there are {arcs}" if odd else ""


def _between(sides: Any, areas: int) -> bool:
    plain = isinstance(sides, list) and len(sides) == 2
    return plain and all(type(side) is int and NOBODY <= side < areas for side in sides)


def _text(value: Any) -> bool:
    return isinstance(value, str) and bool(value)
