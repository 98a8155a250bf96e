"""GeoPackage: the records with their shapes as one layer, EPSG:4326."""

import io
from typing import Any

import geopandas
import shapely

from atlas import Atlas
from exports.geojson import geometries
from exports.registry import Request
from exports.rows import records

LAYER = "holdings"


def write(atlas: Atlas, request: Request) -> bytes:
    """The layer `holdings`; QGIS and other desktop programs open it as it is."""
    shapes = {id_: shapely.from_geojson(text) for id_, text in geometries(atlas).items()}
    rows = list(records(atlas, request))
    drawn: list[Any] = [shapes.get(str(row["area_id"])) for row in rows]  # or None: no shape
    frame = geopandas.GeoDataFrame(rows, geometry=drawn, crs="EPSG:4326")
    file = io.BytesIO()
    frame.to_file(file, driver="GPKG", layer=LAYER)
    return file.getvalue()
