"""What a file of shapes has to have, so that whoever reads it finds it."""

from collections.abc import Mapping
from typing import Any

# How many lists lie around a point in the coordinates of a geometry.
DEPTHS = {"Point": 0, "MultiPoint": 1, "LineString": 1, "MultiLineString": 2, "Polygon": 2}
DEPTHS |= {"MultiPolygon": 3}
COLLECTION = '"type": "FeatureCollection" with "features", as RFC 7946 has it'


def trouble(name: str, content: Mapping[str, Any]) -> str:
    """What is wrong with the content of a GeoJSON or TopoJSON file; "" for nothing."""
    if name.endswith(".topojson"):
        areas = (content.get("objects") or {}).get("areas") or {}
        fits = "geometries" in areas and "arcs" in content
        return "" if fits else "is no topology of the areas; run `python dashboard build-areas`"
    features = content.get("features")
    if not isinstance(features, list):
        return f"is no GeoJSON collection; write {COLLECTION}"
    for number, feature in enumerate(features, 1):
        if not _is_feature(feature):
            return f"feature {number} needs properties and a geometry of numbers: {_listed()}"
    return ""


def _is_feature(feature: Any) -> bool:
    if not isinstance(feature, dict) or not isinstance(feature.get("properties"), dict):
        return False
    geometry = feature.get("geometry")
    if not isinstance(geometry, dict):
        return False
    depth = DEPTHS.get(str(geometry.get("type")), -1)
    return depth >= 0 and _fits(geometry.get("coordinates"), depth)


def _fits(part: Any, depth: int) -> bool:
    """Whether coordinates are lists in lists as deep as they should be, with numbers inside."""
    if not isinstance(part, list) or not part:
        return False
    if depth:
        return all(_fits(one, depth - 1) for one in part)
    return len(part) > 1 and type(part[0]) in (int, float) and type(part[1]) in (int, float)


def _listed() -> str:
    return ", ".join(DEPTHS)
