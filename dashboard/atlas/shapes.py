"""What a file of shapes has to have, so that whoever reads it finds it."""

from collections.abc import Mapping
from typing import Any

from atlas.topology import Wrong, wrong_topology

# How many lists lie around a point in the coordinates of a geometry.
DEPTHS = {"Point": 0, "MultiPoint": 1, "LineString": 1, "MultiLineString": 2, "Polygon": 2}
DEPTHS |= {"MultiPolygon": 3}
COLLECTION = '"type": "FeatureCollection" with "features", as RFC 7946 has it'
NO_RING = "has a ring that is none: three points or more, and the first again at last"
# A little more than the earth has: shapes are rounded, and cut at the 180th meridian.
LON, LAT = 180.001, 90.001


def trouble(name: str, content: Mapping[str, Any]) -> Wrong | None:
    """What is wrong with the content of a GeoJSON or TopoJSON file, and where; None for nothing."""
    if name.endswith(".topojson"):
        return wrong_topology(content)
    features = content.get("features")
    if not isinstance(features, list):
        return "", f"is no GeoJSON collection; write {COLLECTION}"
    for number, feature in enumerate(features, 1):
        if what := amiss(feature):
            return "geometry", f"feature {number} {what}"
    return None


def amiss(feature: Any) -> str:
    """What is wrong with a feature; "" for nothing."""
    depth = _depth(feature)
    if depth is None or not _fits(feature["geometry"].get("coordinates"), depth):
        return f"needs properties and a geometry of numbers: {', '.join(DEPTHS)}"
    coordinates = feature["geometry"]["coordinates"]
    if far := _far(coordinates, depth):
        return f"reaches {far[0]}, {far[1]}, which is no place on the earth; correct it"
    rings = {"Polygon": [coordinates], "MultiPolygon": coordinates}.get(feature["geometry"]["type"])
    if rings and not all(_closed(ring) for polygon in rings for ring in polygon):
        return f"{NO_RING}; correct it"
    return ""


def _depth(feature: Any) -> int | None:
    """How deep its points lie; None where it has none."""
    if not isinstance(feature, dict) or not isinstance(feature.get("properties"), dict):
        return None
    geometry = feature.get("geometry")
    return DEPTHS.get(str(geometry.get("type"))) if isinstance(geometry, dict) else None


def _fits(part: Any, depth: int) -> bool:
    """Whether coordinates are lists in lists as deep as they should be, with numbers inside."""
    if not isinstance(part, list) or not part:
        return False
    if depth:
        return all(_fits(one, depth - 1) for one in part)
    return len(part) > 1 and type(part[0]) in (int, float) and type(part[1]) in (int, float)


def _far(part: Any, depth: int) -> Any:
    """The first point off the earth, if any."""
    if depth:
        return next((far for one in part if (far := _far(one, depth - 1))), None)
    return None if -LON <= part[0] <= LON and -LAT <= part[1] <= LAT else part


def _closed(ring: list[Any]) -> bool:
    return len(ring) > 3 and ring[0][:2] == ring[-1][:2]
