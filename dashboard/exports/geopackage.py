"""GeoPackage: the records with their shapes, and all that stands behind them; EPSG:4326.

Layers: `holdings`, `areas`, `events`, `places`, `names`; tables without shapes: `powers`,
`sources`. An atlas without a record has those that its article fills.
"""

from atlas import Atlas
from exports.gpkg.file import file_of
from exports.gpkg.layers import layers_of
from exports.gpkg.metadata import notes_of
from exports.gpkg.style import styles_of
from exports.registry import Request


def write(atlas: Atlas, request: Request) -> bytes:
    """The file's bytes; QGIS opens it in the atlas's colours and moves it through time."""
    layers = layers_of(atlas, request)
    return file_of(layers, styles_of(layers), notes_of(atlas, layers))
