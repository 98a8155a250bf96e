"""Rows with a first and a last day of which only one may hold at a time."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from atlas.tables import Row


def overlapping(rows: Iterable[Row]) -> Iterator[tuple[Row, Row]]:
    """Each row that begins before the one before it has ended: that one, and the row."""
    for before, row in pairwise(sorted(rows, key=lambda row: row["from"])):
        if not before["until"] or row["from"] < before["until"]:
            yield before, row
