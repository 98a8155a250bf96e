"""The land of a made-up atlas: a grid whose inner sides are bent lines two areas share."""

from __future__ import annotations

import json
import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

WEST, SOUTH, EAST, NORTH = 16.0, 30.0, 60.0, 50.0
BENDS = 14  # points along one side of an area: what real borders have


@dataclass(frozen=True)
class Grid:
    """Columns and rows of areas; every inner side is one arc that two areas share."""

    columns: int
    rows: int

    @classmethod
    def of(cls, areas: int) -> Grid:
        """A grid wider than high, of as nearly as many areas as may be."""
        wide = max(1, round(math.sqrt(areas * 1.6)))
        shapes = [(one, max(1, round(areas / one))) for one in range(max(1, wide - 3), wide + 4)]
        return cls(*min(shapes, key=lambda shape: abs(shape[0] * shape[1] - areas)))

    @property
    def count(self) -> int:
        return self.columns * self.rows

    def beside(self, at: int, step: tuple[int, int]) -> int:
        """The area some columns and rows away."""
        return at + step[0] + step[1] * self.columns

    def has(self, at: int, step: tuple[int, int]) -> bool:
        """Whether there is an area some columns and rows away."""
        column, row = at % self.columns + step[0], at // self.columns + step[1]
        return 0 <= column < self.columns and 0 <= row < self.rows

    def part(self, at: int, finer: Grid) -> int:
        """The area of this grid in which one of a finer grid lies."""
        column, row = at % finer.columns, at // finer.columns
        across = column * self.columns // finer.columns
        return row * self.rows // finer.rows * self.columns + across

    def corner(self, column: int, row: int) -> tuple[float, float]:
        """Longitude and latitude of a corner; rows count from the south."""
        across = (EAST - WEST) / self.columns
        return WEST + column * across, SOUTH + row * (NORTH - SOUTH) / self.rows

    def side(self, a: tuple[int, int], b: tuple[int, int]) -> list[list[float]]:
        """The bent line from corner to corner, the same from either side."""
        (x0, y0), (x1, y1) = self.corner(*a), self.corner(*b)
        chance = random.Random(f"{a}{b}")
        reach = 0.12 * max(abs(x1 - x0), abs(y1 - y0))
        points = []
        for step in range(BENDS + 1):
            part = step / BENDS
            bend = reach * (chance.random() - 0.5) if 0 < step < BENDS else 0
            dx, dy = (0, bend) if y0 == y1 else (bend, 0)
            points.append(
                [round(x0 + (x1 - x0) * part + dx, 4), round(y0 + (y1 - y0) * part + dy, 4)]
            )
        return points


def write_shapes(folder: Path, grid: Grid, ids: list[str]) -> list[dict]:
    """Shared sides once as arcs, and every area as the ring of its four; return these shapes."""
    arcs: list[list[list[float]]] = []
    sides: list[list[int]] = []
    at: dict[tuple, int] = {}
    for here, there, beside in _lines(grid):
        at[here, there] = len(arcs)
        arcs.append(grid.side(here, there))
        sides.append([_index(grid, *one) for one in beside])
    geometries, features = [], []
    for index, id_ in enumerate(ids):
        ring = _ring(at, index % grid.columns, index // grid.columns)
        geometries.append({"type": "Polygon", "id": id_, "arcs": [ring]})
        points = [p for one in ring for p in (arcs[one] if one >= 0 else arcs[~one][::-1])[:-1]]
        shape = {"type": "Polygon", "coordinates": [[*points, points[0]]]}
        features.append({"type": "Feature", "id": id_, "properties": {"area_id": id_},
                         "geometry": shape})  # fmt: skip
    topology = {"type": "Topology", "objects": {"areas": {"type": "GeometryCollection",
                "geometries": geometries}}, "arcs": arcs, "sides": sides,
                "water": [-1 in pair for pair in sides],
                "certainty": ["exact"] * len(sides)}  # fmt: skip
    collection = {"type": "FeatureCollection", "features": features}
    for name, value in (("areas.topojson", topology), ("areas.geojson", collection)):
        text = json.dumps(value, separators=(",", ":"))
        (folder / name).write_text(text + "\n", encoding="utf-8")
    return [feature["geometry"] for feature in features]


def _lines(grid: Grid) -> Iterator[tuple]:
    """Every side as (corner, next corner, (area on its left, area on its right))."""
    for row in range(grid.rows + 1):
        for column in range(grid.columns + 1):
            here = (column, row)
            if column < grid.columns:
                yield here, (column + 1, row), (here, (column, row - 1))
            if row < grid.rows:
                yield here, (column, row + 1), ((column - 1, row), here)


def _index(grid: Grid, column: int, row: int) -> int:
    inside = 0 <= column < grid.columns and 0 <= row < grid.rows
    return row * grid.columns + column if inside else -1


def _ring(at: dict[tuple, int], column: int, row: int) -> list[int]:
    """South, east, north backwards, west backwards."""
    a, b = (column, row), (column + 1, row)
    c, d = (column + 1, row + 1), (column, row + 1)
    return [at[a, b], at[b, c], ~at[d, c], ~at[a, d]]
