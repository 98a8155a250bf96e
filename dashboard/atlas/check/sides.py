"""Named parts of the map: four sides that hold something between them, or none."""

from collections.abc import Iterator

from atlas.check.problem import Problem, at
from atlas.numbers import number_or_none
from atlas.tables import Tables

SIDES = ("west", "south", "east", "north")


def check_sides(tables: Tables) -> Iterator[Problem]:
    """Every view has all its sides or none, west before east and south before north."""
    for row in tables["views"]:
        empty = [side for side in SIDES if not row[side]]
        if 0 < len(empty) < len(SIDES):
            yield at("views", row, empty[0], "is empty; give all four sides, or none")
        for low, high in (("west", "east"), ("south", "north")):
            a, b = number_or_none(row[low]), number_or_none(row[high])
            if a is not None and b is not None and a >= b:
                what = f"{row[high]} is not {high} of {low} {row[low]}; correct one of them"
                yield at("views", row, high, what)
