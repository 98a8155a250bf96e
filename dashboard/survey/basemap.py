"""Build basemap.geojson: land around the areas, lakes, rivers and the names of the seas.

No border of any state is in it. Inside the frame the areas themselves are the land.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import shapely
from shapely.geometry import MultiLineString, Point, box
from shapely.geometry.base import BaseGeometry

from atlas.file_names import BASEMAP
from atlas.writing import write_whole
from survey.build import FRAME
from survey.files import features_text
from survey.ground import read_ground
from survey.layer import read_layer
from survey.pulls import DEGREE, STEP, Pull, pulled
from survey.tables import read_rows

WATERS = Path(__file__).with_name("waters.csv")
# West, south, east, north in degrees: how far land is drawn around the frame.
AROUND = box(5, 25, 90, 57)
# Degrees. Land outside the frame is context only; lakes and rivers are looked at closely.
LAND, LAKE, RIVER = 0.05, 0.008, 0.006
# Square degrees: smaller islands outside the frame are left out.
ISLAND = 0.05

Feature = tuple[dict[str, object], BaseGeometry]


@dataclass(frozen=True)
class Sources:
    """Natural Earth's files: three 1:10m shapefiles and the districts.

    ne_10m_land, ne_10m_lakes, ne_10m_rivers_lake_centerlines, and admin1.json.
    """

    land: Path
    lakes: Path
    rivers: Path
    districts: Path


def build_basemap(files: Sources, folder: Path) -> int:
    """Write basemap.geojson (EPSG:4326) into the atlas folder; return the number of features.

    Rivers are nudged as the borders along them are.
    """
    pulls = read_ground(files.districts, folder).pulls
    rows = read_rows(WATERS)
    features = [
        *_land(files.land),
        *_lakes(files.lakes, [row for row in rows if row["kind"] == "lake"]),
        *_rivers(files.rivers, [row for row in rows if row["kind"] == "river"], pulls),
        *(_named(row, _points(row["find"])[0]) for row in rows if row["kind"] == "sea"),
    ]
    write_whole(folder / BASEMAP, features_text(features, key="id"))
    return len(features)


def _land(path: Path) -> Iterator[Feature]:
    whole = read_layer(path, within=AROUND).geometry.union_all()
    outside = shapely.intersection(whole, AROUND).difference(FRAME).simplify(LAND)
    parts = [part for part in shapely.get_parts(outside) if part.area > ISLAND]
    yield {"kind": "land", "where": "around"}, _rounded(shapely.MultiPolygon(parts), 2)


def _lakes(path: Path, rows: list[dict[str, str]]) -> Iterator[Feature]:
    shapes = read_layer(path, within=FRAME).geometry.values
    for row in rows:
        parts = [lake for lake in shapes if any(lake.contains(p) for p in _points(row["find"]))]
        if not parts:
            raise ValueError(f"waters.csv: no lake at {row['find']} ({row['water_id']})")
        yield _named(row, _rounded(shapely.union_all(parts).simplify(LAKE), 3))


def _rivers(path: Path, rows: list[dict[str, str]], pulls: Sequence[Pull]) -> Iterator[Feature]:
    table = read_layer(path, "rivernum", within=FRAME)
    for row in rows:
        numbers = [int(number) for number in row["find"].split()]
        lines = table[table["rivernum"].isin(numbers)].geometry
        if len(lines) == 0:
            raise ValueError(f"waters.csv: no river {row['find']} ({row['water_id']})")
        merged = shapely.line_merge(shapely.intersection(lines.union_all(), FRAME))
        # Points in between, so that a nudge bends a straight reach; simplifying drops the rest.
        river = pulled(shapely.segmentize(merged, STEP / DEGREE), pulls)
        parts = MultiLineString(list(shapely.get_parts(river)))
        yield _named(row, _rounded(parts.simplify(RIVER), 3))


def _points(text: str) -> list[Point]:
    return [Point(*map(float, pair.split())) for pair in text.split(";")]


def _named(row: Mapping[str, str], geometry: BaseGeometry) -> Feature:
    keys = {"kind": "kind", "water_id": "id", "en": "en", "tr": "tr", "az": "az"}
    return {name: row[column] for column, name in keys.items()}, geometry


def _rounded(geometry: BaseGeometry, decimals: int) -> BaseGeometry:
    return shapely.normalize(shapely.set_precision(geometry, 10**-decimals))
