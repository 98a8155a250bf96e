"""The hand-kept tables a survey reads: which districts an area is made of, and the cut lines."""

from dataclasses import dataclass
from pathlib import Path

from shapely.geometry import Point, shape
from shapely.geometry.base import BaseGeometry

from atlas.file_names import CUTS
from atlas.tables import read_json, read_table


@dataclass(frozen=True)
class Member:
    """One district, or one piece of it, of an area; `inside` is a point (lon, lat) of the piece."""

    area_id: str
    adm1_code: str
    inside: Point | None


@dataclass(frozen=True)
class Cut:
    """A line (EPSG:4326) along which a border ran or runs through one or more districts."""

    cut_id: str
    adm1_codes: tuple[str, ...]
    certainty: str
    line: BaseGeometry


def read_rows(path: Path) -> list[dict[str, str]]:
    """The rows of a table as dictionaries, in file order. DataError names file and row."""
    return [row.cells for row in read_table(path)]


def read_members(folder: Path) -> list[Member]:
    """The rows of area_districts.csv, in file order."""
    return [
        Member(
            row["area_id"],
            row["adm1_code"],
            Point(float(row["inside_lon"]), float(row["inside_lat"]))
            if row["inside_lon"]
            else None,
        )
        for row in read_rows(folder / "area_districts.csv")
    ]


def read_cuts(folder: Path) -> list[Cut]:
    """The lines of cuts.geojson, in file order; no file means no cuts."""
    path = folder / CUTS
    if not path.exists():
        return []
    return [
        Cut(
            feature["properties"]["cut_id"],
            tuple(feature["properties"]["adm1_code"].split(";")),
            feature["properties"]["certainty"],
            shape(feature["geometry"]),
        )
        for feature in read_json(path)["features"]
    ]
