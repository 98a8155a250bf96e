"""What a file of shapes has to have, so that whoever reads it finds it."""

from collections.abc import Mapping
from typing import Any

GEOMETRIES = ("Polygon", "MultiPolygon", "LineString", "MultiLineString", "Point", "MultiPoint")
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
            return (
                f"feature {number} needs properties and a geometry of one of {_listed()}; mend it"
            )
    return ""


def _is_feature(feature: Any) -> bool:
    if not isinstance(feature, dict) or not isinstance(feature.get("properties"), dict):
        return False
    geometry = feature.get("geometry")
    if not isinstance(geometry, dict):
        return False
    return geometry.get("type") in GEOMETRIES and isinstance(geometry.get("coordinates"), list)


def _listed() -> str:
    return ", ".join(GEOMETRIES)
