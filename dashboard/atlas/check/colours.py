"""Powers of different states that hold land on the same day can be told apart by their colours."""

import re
from collections.abc import Iterable, Iterator
from itertools import product

from atlas.check.problem import Problem, at
from atlas.colours import difference, lab
from atlas.tables import Row, Tables

# About twice what is just noticeable side by side: on a map the two lie apart.
NEAR = 5.0
FOREVER = "9999-12-31"
_HEX = re.compile(r"#[0-9a-f]{6}")

Span = tuple[str, str]  # from, until
Cell = tuple[int, ...]


def check_colours(tables: Tables) -> Iterator[Problem]:
    """No two powers of different states share a colour, or nearly, on a day both hold land."""
    held = _held(tables)
    for one, other in _near_pairs(row for row in tables["holders"] if row["holder_id"] in held):
        day = _first_common_day(held[one["holder_id"]], held[other["holder_id"]])
        if _state(one) != _state(other) and day:
            yield at("holders", other, "colour", _told(one, other, day))


def _held(tables: Tables) -> dict[str, list[Span]]:
    """When each power holds land, in control or by recognition, as spans that do not touch."""
    spans: dict[str, set[Span]] = {}
    for row in tables["holdings"]:
        for column in ("holder_id", "recognised_id"):
            if row[column]:
                spans.setdefault(row[column], set()).add((row["from"], row["until"] or FOREVER))
    return {holder_id: _merged(found) for holder_id, found in spans.items()}


def _merged(spans: Iterable[Span]) -> list[Span]:
    whole: list[Span] = []
    for start, until in sorted(spans):
        if whole and start <= whole[-1][1]:
            whole[-1] = (whole[-1][0], max(until, whole[-1][1]))
        else:
            whole.append((start, until))
    return whole


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


def _first_common_day(one: list[Span], other: list[Span]) -> str:
    """The first day that is in a span of both, or an empty text."""
    both = ((max(a[0], b[0]), min(a[1], b[1])) for a, b in product(one, other))
    return min((start for start, until in both if start < until), default="")


def _state(row: Row) -> str:
    return row["state"] or row["holder_id"]


def _told(one: Row, other: Row, day: str) -> str:
    mine, theirs, name = other["colour"], one["colour"], one["holder_id"]
    if mine == theirs:
        what = f"{mine} is also the colour of {name} (line {one.line})"
    else:
        apart = difference(mine, theirs)
        what = f"{mine} looks like {theirs} of {name} (line {one.line}; {apart:.1f} apart)"
    mend = f"paint one of the two at least {NEAR:g} away from all that hold land with it"
    return f"{what}, and {other['holder_id']} and {name} both hold land from {day}; {mend}"
