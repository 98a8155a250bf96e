"""GeoPackage: the records with their shapes as one layer, EPSG:4326."""

import io

import numpy as np
import shapely
from pyogrio.raw import write as write_layer

from atlas import Atlas
from exports.credits import LICENCE, SPANS
from exports.geojson import geometries
from exports.registry import Request
from exports.rows import DAYS, records
from exports.sides import Columns

LAYER = "holdings"
FIRST = "0001-01-01"  # the first day of a DATE column; one that begins earlier holds ISO texts


def write(atlas: Atlas, request: Request) -> bytes:
    """The layer `holdings`; QGIS and other desktop programs open it as it is."""
    shapes = {id_: shapely.from_geojson(text) for id_, text in geometries(atlas).items()}
    rows = list(records(atlas, request))
    names = list(rows[0]) if rows else []
    file = io.BytesIO()
    # Not by a data frame: pandas has no type for a day, and its times become DATETIME.
    write_layer(
        file,
        geometry=shapely.to_wkb([shapes.get(str(row["area_id"])) for row in rows]),
        field_data=[_column(rows, name) for name in names],
        fields=names,
        field_mask=[np.array([row[name] is None for row in rows]) for name in names],
        layer=LAYER,
        driver="GPKG",
        geometry_type="Unknown",
        crs="EPSG:4326",
        layer_options={"DESCRIPTION": f"{LICENCE}. {SPANS}"},
    )
    return file.getvalue()


def _column(rows: list[Columns], name: str) -> np.ndarray:
    values = [row[name] for row in rows]
    if name in DAYS and all(value is None or str(value) >= FIRST for value in values):
        return np.array([value or "NaT" for value in values], dtype="datetime64[D]")
    if name == "km2":
        return np.array([0.0 if value is None else value for value in values], dtype=float)
    return np.array(values, dtype=object)
