"""Whatever keeps the page from reading the atlas is told here too."""

from collections.abc import Iterator

from atlas.check.problem import Problem
from atlas.load import load
from atlas.tables import DataError, Tables


def check_loads(tables: Tables) -> Iterator[Problem]:
    """The atlas can be read as the page reads it."""
    try:
        load(tables.own)
    except DataError as error:
        yield Problem(error.file, error.row or 0, error.column, error.what)
