"""Built files as text: the same input always gives the same bytes."""

import csv
import io
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from atlas.shapes import trouble
from atlas.tables import DataError, read_json


def features_text(features: Iterable[tuple[Mapping[str, object], BaseGeometry]], key: str) -> str:
    """A GeoJSON FeatureCollection (RFC 7946), one feature a line.

    A feature that has the property `key` gets it as its `id` too. Outer rings are written
    counter-clockwise and holes clockwise, whatever the shapes come as.
    """
    lines = [compact(_feature(*one, key)) for one in features]
    return '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n"


def _feature(properties: Mapping[str, object], geometry: BaseGeometry, key: str) -> dict[str, Any]:
    named = {"id": properties[key]} if key in properties else {}
    shape = json.loads(shapely.to_geojson(shapely.orient_polygons(geometry)))
    return {"type": "Feature", **named, "properties": properties, "geometry": shape}


def read_areas(path: Path) -> dict[str, BaseGeometry]:
    """`area_id -> shape` (EPSG:4326) of areas.geojson, in file order."""
    content = read_json(path)
    if wrong := trouble(path.name, content):
        raise DataError(path.name, None, *wrong)
    features = content["features"]
    for number, one in enumerate(features, 1):
        if not isinstance(one["properties"].get("area_id"), str):
            raise DataError(path.name, None, "area_id", f"feature {number} has none; write it")
    shapes = shapely.from_geojson([json.dumps(f["geometry"]) for f in features])
    return {f["properties"]["area_id"]: s for f, s in zip(features, shapes, strict=True)}


def table_text(columns: list[str], rows: Iterable[Mapping[str, str]]) -> str:
    """A table with LF line ends and no needless quotes."""
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def compact(value: object) -> str:
    """JSON without spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
