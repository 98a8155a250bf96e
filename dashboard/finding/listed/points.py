"""Degrees as a table writes them."""

from pathlib import Path

from atlas.model import Point
from finding.listed.errors import wrong

_MOST = {"lat": 90, "lon": 180}


def point_of(file: Path, row: int, lat: str, lon: str) -> Point:
    """The point that two cells are; GazetteerError names the cell that is none."""
    return _degrees(file, row, "lon", lon), _degrees(file, row, "lat", lat)


def _degrees(file: Path, row: int, column: str, text: str) -> float:
    most = _MOST[column]
    try:
        found = float(text)
    except ValueError:
        found = float("nan")
    if not -most <= found <= most:
        shown = text if len(text) < 40 else text[:39] + "…"
        what = f"'{shown}' is no degree; write a number from -{most} to {most}, such as 40.41"
        raise wrong(file, what, row, column)
    return found
