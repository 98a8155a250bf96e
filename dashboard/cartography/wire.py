"""The bundle as it is sent: nothing in it that the browser finds out by itself.

Rows of one kind stand as columns, which pack better: what is alike lies side by side. The shapes
are their arcs alone; which areas lie on the two sides of an arc and how far an area reaches follow
from the areas' rings. Arcs are steps, written as text (`vlq.py`).
`live/engine/wire.js` undoes it.
"""

from collections.abc import Sequence
from typing import Any

from cartography.vlq import vlq

Table = dict[str, Any]
COLUMNS = ("areas", "holders", "events", "edtfs")


def sent(bundle: Table) -> Table:
    """The bundle with its tables as columns and its shapes as bare arcs."""
    columns = {name: columns_of(bundle[name]) for name in COLUMNS}
    columns["areas"].pop("box", None)
    return {**bundle, **columns, "topology": _bare(bundle["topology"])}


def columns_of(rows: Sequence[Table]) -> dict[str, list[Any]]:
    """Every row's value by column, in order; None where a row has none."""
    names = dict.fromkeys(name for row in rows for name in row)
    return {name: [row.get(name) for row in rows] for name in names}


def _bare(topology: Table) -> Table:
    """Arcs, what is known of each, and of each area its polygons of rings of arcs."""
    shapes = topology["objects"]["areas"]["geometries"]
    kept = {name: topology[name] for name in topology if name not in ("type", "objects", "sides")}
    arcs = [vlq(arc) for arc in topology["arcs"]]
    return {**kept, "arcs": arcs, "areas": [_polygons(shape) for shape in shapes]}


def _polygons(shape: Table) -> list[Any]:
    if shape["type"] == "Polygon":
        return [shape["arcs"]]
    return list(shape["arcs"]) if shape["type"] == "MultiPolygon" else []
