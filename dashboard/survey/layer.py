"""Natural Earth's shapefiles, as a survey reads them."""

from pathlib import Path

import geopandas
from pyogrio.errors import DataSourceError
from shapely.geometry.base import BaseGeometry


def read_layer(
    path: Path, *columns: str, within: BaseGeometry | None = None
) -> geopandas.GeoDataFrame:
    """The shapes of a file, and the columns they must have. ValueError says what is wrong of it."""
    try:
        found = geopandas.read_file(path, bbox=within)
    except (DataSourceError, OSError) as error:
        raise ValueError(f"{path} cannot be read as a shapefile: {error}") from error
    missing = [name for name in columns if name not in found]
    if missing or not isinstance(found, geopandas.GeoDataFrame):
        what = ", ".join(missing) or "shapes"
        raise ValueError(f"{path} has no {what}; give the file that the command names")
    return found
