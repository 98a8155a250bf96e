"""GeoParquet 1.1: the records with their shapes as one table of columns; longitude, latitude.

pandas, R, DuckDB and QGIS read it. The terms and the way spans count stand in the file's metadata,
what a column means in the metadata of the column.
"""

import json
from collections.abc import Sequence
from datetime import date

import pyarrow as pa
import pyarrow.parquet as pq
import shapely
from shapely.geometry.base import BaseGeometry

from atlas import Atlas
from exports.about import about_land
from exports.columns import DAYS, FLAT, NUMBERS, are_days
from exports.geojson import geometries
from exports.registry import Request
from exports.rows import records
from exports.sides import Columns

GEOMETRY = "geometry"


def write(atlas: Atlas, request: Request) -> bytes:
    """The file's bytes; a day column with a day before year 1 is text, as ISO 8601 writes it."""
    rows = list(records(atlas, request))
    texts = geometries(atlas)
    shapes = {id_: shapely.from_geojson(text) for id_, text in texts.items()}
    drawn = [shapes.get(str(row["area_id"])) for row in rows]
    fields = [_field(name, said, rows) for name, said in FLAT.items()]
    columns = [_column(field, rows) for field in fields]
    fields.append(pa.field(GEOMETRY, pa.binary()))
    columns.append(pa.array(shapely.to_wkb(drawn).tolist(), pa.binary()))
    about = {**about_land(atlas, request), "geo": json.dumps(_geo(drawn))}
    table = pa.table(columns, schema=pa.schema(fields, metadata=about))
    sink = pa.BufferOutputStream()
    pq.write_table(table, sink, compression="zstd")
    content: bytes = sink.getvalue().to_pybytes()
    return content


def _field(name: str, said: str, rows: Sequence[Columns]) -> pa.Field:
    kind = pa.string()
    if name in NUMBERS:
        kind = pa.float64()
    elif name in DAYS and are_days([row[name] for row in rows]):
        kind = pa.date32()
    return pa.field(name, kind, metadata={"description": said})


def _column(field: pa.Field, rows: Sequence[Columns]) -> pa.Array:
    values = [row[field.name] for row in rows]
    if pa.types.is_date(field.type):
        days = [None if value is None else date.fromisoformat(str(value)) for value in values]
        return pa.array(days, field.type)
    return pa.array(values, field.type)


def _geo(shapes: Sequence[BaseGeometry | None]) -> dict[str, object]:
    """What GeoParquet asks to be said; without `crs` it is longitude and latitude on WGS 84."""
    there = [one for one in shapes if one is not None]
    column: dict[str, object] = {
        "encoding": "WKB",
        "geometry_types": sorted({one.geom_type for one in there}),
        "orientation": "counterclockwise",
    }
    if there:
        column["bbox"] = [float(edge) for edge in shapely.total_bounds(there)]
    return {"version": "1.1.0", "primary_column": GEOMETRY, "columns": {GEOMETRY: column}}
