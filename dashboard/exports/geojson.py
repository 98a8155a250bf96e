"""GeoJSON (RFC 7946): one feature for every area and day; EPSG:4326."""

import json

from atlas import Atlas
from atlas.file_names import SHAPES
from atlas.tables import json_in
from exports.about import about_land
from exports.registry import Request
from exports.rows import records
from exports.sides import Columns
from exports.winding import wound


def write(atlas: Atlas, request: Request) -> bytes:
    """A FeatureCollection that says its terms; every feature has an `id` of its own."""
    shapes = geometries(atlas)
    features = (_feature(record, request, shapes) for record in records(atlas, request))
    head = json.dumps(
        {"type": "FeatureCollection"} | about_land(atlas, request), ensure_ascii=False
    )
    return (head[:-1] + ', "features": [\n' + ",\n".join(features) + "\n]}\n").encode()


def _feature(record: Columns, request: Request, shapes: dict[str, str]) -> str:
    # Shapes are spliced in as text: an area's coordinates are read and written only once.
    properties = json.dumps(record, ensure_ascii=False, allow_nan=False)
    shape = shapes.get(str(record["area_id"]), "null")
    id_ = json.dumps(_identity(record, request))
    return f'{{"type":"Feature","id":{id_},"properties":{properties},"geometry":{shape}}}'


def _identity(record: Columns, request: Request) -> str:
    """The area's id; with several rows of an area, also the day that tells them apart."""
    if request.every:
        return f"{record['area_id']}@{record['valid_from']}"
    several = len(request.days) > 1
    return f"{record['area_id']}@{record['as_of']}" if several else str(record["area_id"])


def geometries(atlas: Atlas) -> dict[str, str]:
    """The geometry of every area as JSON text, by area id."""
    content = json_in(atlas.files, SHAPES)
    return {
        feature["properties"]["area_id"]: _text(wound(feature["geometry"]))
        for feature in content["features"]
    }


def _text(geometry: dict[str, object]) -> str:
    return json.dumps(geometry, separators=(",", ":"), allow_nan=False)
