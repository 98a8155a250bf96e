"""One thing that is wrong in an atlas, and where."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from atlas.dates import iso
from atlas.tables import DataError, Row, Tables, located

# What a cell holds, where it is told: no line of a problem is longer than a line should be.
_LONG = re.compile(r"'([^']{60})[^']{20,}'")
_SORTING_DAY = re.compile(r"-9\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """`row` is the line number in the file, 0 when the whole file is meant.

    `what` says what is wrong and what to do, in words a historian can follow.
    """

    file: str
    row: int
    column: str
    what: str

    def __str__(self) -> str:
        """One line: `file:row column: what is wrong, what to do`."""
        told = located(self.file, self.row, self.column, self.what)
        return _LONG.sub(r"'\1…'", told).replace("\r", "\\r").replace("\n", "\\n")


LENT = "lent:"
Rule = Callable[[Tables], Iterable[Problem]]


def of_error(error: DataError) -> Problem:
    """What keeps a file from being read, as a problem."""
    return Problem(error.file, error.row or 0, error.column, error.what)


def at(table: str, row: Row, column: str, what: str) -> Problem:
    """A problem in one cell of `<table>.csv`; one of a lent row is no problem of this atlas.

    Days in it are told as the table writes them.
    """
    told = _SORTING_DAY.sub(lambda day: iso(day[0]), what)
    return Problem(f"{LENT if row.lent else ''}{table}.csv", row.line, column, told)
