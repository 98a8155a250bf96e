"""A layer or table of a GeoPackage, before it is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import shapely
from shapely.geometry.base import BaseGeometry

from exports.columns import NUMBERS, are_days

Value = str | float | None
Kind = Literal["TEXT", "DATE", "DOUBLE"]
Rows = Sequence[Mapping[str, Value]]
Shapes = Sequence[BaseGeometry | None]
POLYGONS, POINTS = "MULTIPOLYGON", "POINT"
NOT_DATES = "ISO 8601 text, since a DATE cannot hold years before 1."


@dataclass(frozen=True, slots=True)
class Field:
    """A column: its name, its SQL type, and what it means."""

    name: str
    kind: Kind
    said: str


@dataclass(frozen=True, slots=True)
class Layer:
    """Rows with a shape each, or a plain table where `geometry` is empty.

    `said` is what the layer tells of itself; `licence` the short name of what holds for it.
    """

    name: str
    title: str
    said: str
    licence: str
    fields: tuple[Field, ...]
    rows: Rows
    geometry: str = ""
    shapes: Shapes = ()

    def holds_days(self, name: str) -> bool:
        """Whether a column is one of days that programs can count with."""
        return any(field.name == name and field.kind == "DATE" for field in self.fields)


def fields_of(meanings: Mapping[str, str], rows: Rows, days: Sequence[str]) -> tuple[Field, ...]:
    """The columns of rows, in the order of their meanings; `days` are those that hold days."""
    return tuple(_field(name, said, rows, name in days) for name, said in meanings.items())


def _field(name: str, said: str, rows: Rows, of_days: bool) -> Field:
    if name in NUMBERS:
        return Field(name, "DOUBLE", said)
    if not of_days:
        return Field(name, "TEXT", said)
    held = are_days([row[name] for row in rows])
    return Field(name, "DATE", said) if held else Field(name, "TEXT", f"{said} {NOT_DATES}")


def polygons(shape: BaseGeometry | None) -> BaseGeometry | None:
    """The shape as one of several polygons: programs part a layer of two kinds in two."""
    return shapely.MultiPolygon([shape]) if isinstance(shape, shapely.Polygon) else shape
