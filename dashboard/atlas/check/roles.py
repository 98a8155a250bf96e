"""The layers: a state has one role at a time."""

from collections.abc import Iterator

from atlas.check.overlapping import overlapping
from atlas.check.problem import Problem, at
from atlas.records import grouped
from atlas.tables import Tables


def check_roles(tables: Tables) -> Iterator[Problem]:
    """No state of a layer has two roles on one day."""
    for name in dict.fromkeys(one.memberships for one in tables.manifest.layers):
        table = name.removesuffix(".csv")
        for rows in grouped(tables[table], "state_id").values():
            for before, row in overlapping(rows):
                what = f"overlaps the {before['role']} of line {before.line}"
                yield at(table, row, "from", f"{what}; end one of them earlier")
