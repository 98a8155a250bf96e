"""On no day do powers stand above one another in a ring."""

from collections.abc import Iterator

from atlas.check.problem import Problem, at
from atlas.dates import holds, iso
from atlas.tables import Row, Tables


def check_rings_of_power(tables: Tables) -> Iterator[Problem]:
    """No power is, by way of others, above itself."""
    below = [row for row in tables["holdings"] if row["overlord_id"] and not row.lent]
    ring = _in_rings(below)
    for day in sorted({row["from"] for row in ring}):
        then = _in_rings([row for row in ring if holds(row["from"], row["until"], day)])
        if then:
            names = ", ".join(sorted({row["holder_id"] for row in then}))
            what = f"powers are above one another from {iso(day)}: {names}; correct one of them"
            yield at("holdings", then[0], "overlord_id", what)
            return


def _in_rings(rows: list[Row]) -> list[Row]:
    """The rows whose holder is above somebody, and whose overlord is below somebody, in the end."""
    while True:
        under = {row["holder_id"] for row in rows}
        above = {row["overlord_id"] for row in rows}
        kept = [row for row in rows if row["holder_id"] in above and row["overlord_id"] in under]
        kept = [row for row in kept if row["holder_id"] != row["overlord_id"]]
        if len(kept) == len(rows):
            return rows
        rows = kept
