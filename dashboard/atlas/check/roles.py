"""The layers: a state has one role at a time."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from atlas.check.problem import Problem, at
from atlas.tables import Row, Tables


def check_roles(tables: Tables) -> Iterator[Problem]:
    """No state of a layer has two roles on one day."""
    for name in dict.fromkeys(one.memberships for one in tables.manifest.layers):
        table = name.removesuffix(".csv")
        states: dict[str, list[Row]] = defaultdict(list)
        for row in tables[table]:
            states[row["state_id"]].append(row)
        for rows in states.values():
            ordered = sorted(rows, key=lambda row: (row["from"], row.line))
            for before, row in pairwise(ordered):
                if not before["until"] or row["from"] < before["until"]:
                    what = f"overlaps the {before['role']} of line {before.line}"
                    yield at(table, row, "from", f"{what}; end one of them earlier")
