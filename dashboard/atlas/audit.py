"""The score of an atlas against points of one's own: who held this spot on that day.

A row of points says `date,lon,lat,expected_holder_family` and, if it likes, `why` and
`explained`. What is expected may be a family, a holder or a state; several that would all be
right are separated by `;`.
"""

from dataclasses import dataclass
from pathlib import Path

from atlas.dates import DateError
from atlas.file_names import SHAPES
from atlas.locate import AreaLocator
from atlas.model import Atlas
from atlas.numbers import degrees
from atlas.state import day_within, holding_at
from atlas.tables import DataError, Row, json_in, read_table

COLUMNS = ("date", "lon", "lat", "expected_holder_family")
# A point on a quay or an islet may lie a little off a simplified coast.
NEAR_KM = 2.0


@dataclass(frozen=True, slots=True)
class Miss:
    """A point where the atlas says otherwise; `explained` is the file's own reason, if any."""

    row: int
    date: str
    lon: float
    lat: float
    expected: str
    found: str
    area_id: str
    why: str
    explained: str


@dataclass(frozen=True, slots=True)
class Audit:
    """The outcome: how many points were asked, and where the atlas disagreed."""

    points: int
    misses: tuple[Miss, ...]

    @property
    def agreement(self) -> float:
        """The share of points that agree, between 0 and 1."""
        return 1 - len(self.misses) / self.points if self.points else 1.0

    @property
    def unexplained(self) -> tuple[Miss, ...]:
        """The misses without a reason in the column `explained`."""
        return tuple(miss for miss in self.misses if not miss.explained)


def audit(atlas: Atlas, points: Path) -> Audit:
    """Ask the atlas about every row of a CSV file of points, degrees in EPSG:4326.

    DataError when the file lacks a column or a row has no usable date or coordinates.
    """
    table = read_table(points)
    missing = [column for column in COLUMNS if column not in table.columns]
    if missing:
        raise DataError(
            points.name, 1, missing[0], f"is missing; the header is {','.join(COLUMNS)}"
        )
    ground = AreaLocator(json_in(atlas.files, SHAPES)["features"])
    misses = (_ask(atlas, ground, points.name, row) for row in table)
    return Audit(len(table.rows), tuple(miss for miss in misses if miss))


def _ask(atlas: Atlas, ground: AreaLocator, file: str, row: Row) -> Miss | None:
    try:
        day = day_within(atlas, row["date"])
        lon, lat = degrees(row["lon"], 180), degrees(row["lat"], 90)
    except DateError as error:
        raise DataError(file, row.line, "date", str(error)) from error
    except ValueError as error:
        raise DataError(file, row.line, "lon, lat", f"{error}; write degrees") from error
    area_id = ground.area_at(lon, lat, NEAR_KM)
    holder_id = holding_at(atlas, area_id, day).holder_id if area_id else ""
    wanted = row.list("expected_holder_family")
    if holder_id and set(wanted) & _labels(atlas, holder_id):
        return None
    found = f"{atlas.holders[holder_id].family} ({holder_id})" if holder_id else "no area here"
    expected = row["expected_holder_family"]
    details = row["why"], row["explained"]
    return Miss(row.line, row["date"], lon, lat, expected, found, area_id, *details)


def _labels(atlas: Atlas, holder_id: str) -> set[str]:
    holder = atlas.holders[holder_id]
    return {holder.id, holder.state, holder.family}
