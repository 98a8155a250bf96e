"""Whatever keeps the page from reading the atlas is told here too."""

from collections.abc import Collection, Iterator

from atlas.check.problem import Problem, of_error
from atlas.load import load
from atlas.tables import DataError, Tables


def check_loads(tables: Tables, told: Collection[Problem]) -> Iterator[Problem]:
    """The atlas can be read as the page reads it; what is told of the same row says it already."""
    try:
        load(tables.own)
    except DataError as error:
        found = of_error(error)
        if not any((one.file, one.row) == (found.file, found.row) for one in told):
            yield found
