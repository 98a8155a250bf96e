"""The towns that hold the borders of today in their place, and which of them lie wrong."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from atlas.tables import read_table
from survey.pulls import scale_at

TABLE = "border_towns.csv"
# Kilometres between a town and the border, unless a town of the other side is near.
MARGIN = 0.4
# Of the way to the nearest town of the other side; the rest is for that town and the river.
SHARE = 0.4


@dataclass(frozen=True)
class Town:
    """A town near a border of today; `state` is Natural Earth's code of the land it lies in."""

    line: int
    name: str
    point: Point
    state: str


def read_towns(folder: Path) -> list[Town]:
    """The rows of border_towns.csv; no file means no nudges."""
    path = folder / TABLE
    if not path.exists():
        return []
    return [
        Town(row.line, row["town"], Point(float(row["lon"]), float(row["lat"])), row["state"])
        for row in read_table(path)
    ]


def margins(towns: Sequence[Town]) -> list[float]:
    """Kilometres each town wants to the border: less where one of another state is near."""
    places = np.array([town.point.coords[0] for town in towns])
    states = np.array([town.state for town in towns])
    wanted = []
    for place, state in zip(places, states, strict=True):
        others = (places[states != state] - place) * scale_at(float(place[1]))
        nearest = np.hypot(*others.T).min(initial=np.inf)
        wanted.append(float(min(MARGIN, SHARE * nearest)))
    return wanted


def tell_wrong(
    shapes: Mapping[str, BaseGeometry], states: Mapping[str, Collection[str]], towns: Sequence[Town]
) -> None:
    """Raise ValueError, with file and row, for towns that are not inside a shape of their state."""
    if not towns:
        return
    names, tree = list(shapes), shapely.STRtree(list(shapes.values()))
    homes: list[list[str]] = [[] for _ in towns]
    for town, number in tree.query([t.point for t in towns], predicate="within").T.tolist():
        homes[town].append(names[number])
    wrong = [
        f"{TABLE}:{town.line} {town.name} lies {_in(home)}, not in {town.state}"
        for town, home in zip(towns, homes, strict=True)
        if not any(town.state in states[name] for name in home)
    ]
    if wrong:
        raise ValueError("; ".join(wrong) + ": mend its place, or add a town that holds the border")


def _in(home: Sequence[str]) -> str:
    return f"in {home[0]}" if home else "on a border or in water"
