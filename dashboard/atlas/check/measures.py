"""The sizes in area_measures.csv are those of the shapes the map draws."""

from collections.abc import Iterator

from atlas.check.problem import Problem, at
from atlas.file_names import SHAPES
from atlas.numbers import number_or_none
from atlas.sizes import square_km
from atlas.tables import Tables
from atlas.topology import BUILD_ARCS

NEAR = 0.01  # of the size: far above rounding, far below what a reader would see


def check_sizes(tables: Tables) -> Iterator[Problem]:
    """Every area has the square kilometres of its shape as drawn, within one per cent."""
    if not tables.has(SHAPES):
        return
    shapes = {
        str(feature["properties"].get("area_id")): feature["geometry"]
        for feature in tables.json(SHAPES)["features"]
    }
    for row in tables["area_measures"]:
        if row["area_id"] in shapes:
            drawn = square_km(shapes[row["area_id"]])
            if not _near(row["km2"], drawn):
                what = f"is {row['km2']}, but the shape as drawn has {drawn:.6g} km²; {BUILD_ARCS}"
                yield at("area_measures", row, "km2", what)


def _near(written: str, drawn: float) -> bool:
    size = number_or_none(written)
    return size is None or abs(size - drawn) <= NEAR * drawn  # none at all: the schema says so
