"""Build the base map of the whole world: land, lakes and rivers for atlases without a record.

No border of any state is in it, and no reservoir: a lake that people made would be wrong in most
times.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy
import shapely
from shapely.geometry import MultiLineString, MultiPolygon, Polygon, box
from shapely.geometry.base import BaseGeometry

from atlas.file_names import BASEMAP
from atlas.writing import make_folder, write_whole
from survey.files import features_text
from survey.layer import read_layer

# Degrees. The ice in the south and the last islands in the north tell no story.
EARTH = box(-180, -57.5, 180, 83)
# Degrees of latitude from which on the land is drawn `COARSER` times more coarsely: the map's
# projection swells it, and few articles go there.
FAR, COARSER = 58.0, 4.0
# What a line may be off: of land and lakes the side of the triangle that a point may stand out by.
LAND, LAKES, RIVERS = 0.155, 0.12, 0.12
ISLAND, LAKE = 0.021, 0.35  # square degrees: smaller ones are left out
STUB = 1.0  # degrees of a river that are left out
MAIN = 2  # Natural Earth's rank of a river, down to which it is drawn
GRID = 0.01  # degrees

Feature = tuple[dict[str, object], BaseGeometry]
Points = numpy.ndarray[Any, numpy.dtype[numpy.float64]]


@dataclass(frozen=True)
class WorldSources:
    """Natural Earth's three 1:50m shapefiles.

    ne_50m_land, ne_50m_lakes and ne_50m_rivers_lake_centerlines.
    """

    land: Path
    lakes: Path
    rivers: Path


def build_world(files: WorldSources, folder: Path) -> int:
    """Write basemap.geojson (EPSG:4326) of the whole world; return the number of features."""
    features = [*_land(files.land), *_lakes(files.lakes), *_rivers(files.rivers)]
    make_folder(folder)
    write_whole(folder / BASEMAP, features_text(features, key="id"))
    return len(features)


def _land(path: Path) -> Iterator[Feature]:
    whole = shapely.intersection(read_layer(path).geometry.union_all(), EARTH)
    parts = [part for part in shapely.get_parts(whole) if _size(part) > ISLAND]
    yield _kind("land"), _drawn(MultiPolygon(parts), LAND)


def _lakes(path: Path) -> Iterator[Feature]:
    table = read_layer(path, "featurecla")
    natural = table[table["featurecla"] != "Reservoir"].geometry
    big = [part for lake in natural if _size(lake) > LAKE for part in shapely.get_parts(lake)]
    yield _kind("lake"), _drawn(MultiPolygon(big), LAKES)


def _rivers(path: Path) -> Iterator[Feature]:
    table = read_layer(path, "scalerank")
    main = table[(table["scalerank"] <= MAIN) & table.geometry.notna()].geometry
    lines = shapely.line_merge(shapely.intersection(main.union_all(), EARTH))
    long = [line for line in shapely.get_parts(lines) if line.length > STUB]
    yield _kind("river"), _drawn(MultiLineString(long), RIVERS)


def _kind(kind: str) -> dict[str, object]:
    return {"kind": kind, "where": "around"}


def _size(shape: BaseGeometry) -> float:
    """Square degrees as they are drawn: far in the north a sixteenth."""
    return float(shapely.transform(shape, _squeezed).area)


def _drawn(shape: BaseGeometry, tolerance: float) -> BaseGeometry:
    squeezed = shapely.transform(shape, _squeezed)
    if isinstance(shape, MultiPolygon):  # Visvalingam's way: a coast without spikes
        squeezed = MultiPolygon(_parts(shapely.coverage_simplify(_parts([squeezed]), tolerance)))
    else:
        squeezed = squeezed.simplify(tolerance)
    valid = shapely.make_valid(shapely.transform(squeezed, _stretched))
    exact = shapely.get_parts(shapely.get_parts(shapely.set_precision(valid, GRID)))
    if isinstance(shape, MultiPolygon):  # what shrank to a line is none
        drawn: BaseGeometry = MultiPolygon([one for one in exact if one.geom_type == "Polygon"])
    else:
        drawn = MultiLineString(list(exact))
    return shapely.normalize(drawn)


def _parts(shapes: Iterable[BaseGeometry]) -> list[Polygon]:
    parts = (part for shape in shapes for part in shapely.get_parts(shape))
    return [part for part in parts if isinstance(part, Polygon)]


def _squeezed(points: Points) -> Points:
    """Points as one tolerance suits them all: what lies far north or south nearer together."""
    return _scaled(points, 1 / COARSER, numpy.abs(points[:, 1]) > FAR)


def _stretched(points: Points) -> Points:
    """Squeezed points where they were."""
    return _scaled(points, COARSER, numpy.abs(points[:, 1]) > FAR)


def _scaled(points: Points, factor: float, far: numpy.ndarray[Any, Any]) -> Points:
    scaled = points.copy()
    scaled[far, 0] *= factor
    side = numpy.sign(points[far, 1])
    scaled[far, 1] = side * (FAR + (numpy.abs(points[far, 1]) - FAR) * factor)
    return scaled
