"""Powers of different states that hold land on the same day can be told apart by their colours."""

import re
from collections.abc import Iterable, Iterator
from itertools import product

from atlas.check.held import first_common_day, held, states
from atlas.check.problem import Problem, at
from atlas.colours import difference, lab
from atlas.tables import Row, Tables

# About twice what is just noticeable side by side: on a map the two lie apart.
NEAR = 5.0
_HEX = re.compile(r"#[0-9a-f]{6}")

Cell = tuple[int, ...]


def check_colours(tables: Tables) -> Iterator[Problem]:
    """No two powers of different states share a colour, or nearly, on a day both hold land."""
    when, state_of = held(tables), states(tables)
    for one, other in _near_pairs(row for row in tables["holders"] if row["holder_id"] in when):
        day = first_common_day(when[one["holder_id"]], when[other["holder_id"]])
        if state_of[one["holder_id"]] != state_of[other["holder_id"]] and day:
            yield at("holders", other, "colour", _told(one, other, day))


def _near_pairs(rows: Iterable[Row]) -> Iterator[tuple[Row, Row]]:
    """Pairs nearer than NEAR, in file order; only colours in cells that touch are compared."""
    cells: dict[Cell, list[Row]] = {}
    for row in rows:
        if not _HEX.fullmatch(row["colour"]):
            continue  # the schema says so
        cell = tuple(int(part // NEAR) for part in lab(row["colour"]))
        for step in product((-1, 0, 1), repeat=3):
            for before in cells.get(tuple(a + b for a, b in zip(cell, step, strict=True)), ()):
                if difference(before["colour"], row["colour"]) < NEAR:
                    yield before, row
        cells.setdefault(cell, []).append(row)


def _told(one: Row, other: Row, day: str) -> str:
    mine, theirs, name = other["colour"], one["colour"], one["holder_id"]
    if mine == theirs:
        what = f"{mine} is also the colour of {name} (line {one.line})"
    else:
        apart = difference(mine, theirs)
        what = f"{mine} looks like {theirs} of {name} (line {one.line}; {apart:.1f} apart)"
    mend = f"paint one of the two at least {NEAR:g} away from all that hold land with it"
    return f"{what}, and {other['holder_id']} and {name} both hold land from {day}; {mend}"
