"""Shapes of a few squares, as GeoJSON."""

from __future__ import annotations

from typing import Any


def square(west: float, south: float = 0, size: float = 1) -> list[list[float]]:
    """A ring that runs counter-clockwise."""
    east, north = west + size, south + size
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


def feature(
    id_: Any, *rings: Any, kind: str = "Polygon", key: str = "area_id", **more: Any
) -> dict[str, Any]:
    """A feature of these rings, with an id in its properties or without one."""
    shape = {"type": kind, "coordinates": list(rings)}
    properties = {} if id_ is None else {key: id_}
    return {"type": "Feature", "properties": properties, "geometry": shape, **more}


def collection(*features: Any) -> dict[str, Any]:
    """The features together."""
    return {"type": "FeatureCollection", "features": list(features)}


def topology(*ids: str) -> dict[str, Any]:
    """Areas that all have the arc of the first square."""
    geometries = [{"type": "Polygon", "id": id_, "arcs": [[0]]} for id_ in ids]
    return {
        "type": "Topology",
        "objects": {"areas": {"type": "GeometryCollection", "geometries": geometries}},
        "arcs": [square(0)], "sides": [[0, -1]], "water": [False], "certainty": ["exact"],
    }  # fmt: skip
