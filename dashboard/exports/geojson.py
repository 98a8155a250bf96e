"""GeoJSON (RFC 7946): one feature for every area and day; EPSG:4326."""

import json

from atlas import Atlas
from exports.registry import Request
from exports.rows import records

LICENCE = "CC BY 4.0; shapes from Natural Earth, public domain"


def write(atlas: Atlas, request: Request) -> bytes:
    """A FeatureCollection; with several days, the features of each carry their own `date`."""
    shapes = geometries(atlas)
    # Shapes are spliced in as text: an area's coordinates are read and written only once.
    features = (
        f'{{"type":"Feature","properties":{json.dumps(record, ensure_ascii=False)},'
        f'"geometry":{shapes.get(str(record["area_id"]), "null")}}}'
        for record in records(atlas, request)
    )
    head = json.dumps({"type": "FeatureCollection", "licence": LICENCE, "view": request.view})
    return (head[:-1] + ', "features": [\n' + ",\n".join(features) + "\n]}\n").encode()


def geometries(atlas: Atlas) -> dict[str, str]:
    """The geometry of every area as JSON text, by area id."""
    content = json.loads((atlas.folder / "areas.geojson").read_text(encoding="utf-8"))
    return {
        feature["properties"]["area_id"]: json.dumps(feature["geometry"], separators=(",", ":"))
        for feature in content["features"]
    }
