"""What a command that was cut off has left in the folder."""

from collections.abc import Iterator

from atlas.check.problem import Problem
from atlas.files import Folder
from atlas.neighbour import left_behind
from atlas.tables import Tables

WHAT = "is left of a command that was cut off; run it again, or delete this file"


def check_left_behind(tables: Tables) -> Iterator[Problem]:
    """No file is left of a command that was cut off: others may belong together no more."""
    if isinstance(tables.own, Folder):
        for path in left_behind(tables.own.path):
            yield Problem(path.name, 0, "", WHAT)
