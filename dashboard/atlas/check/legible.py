"""Texts hold nothing but what can be read, written and shown."""

from collections.abc import Iterator, Mapping
from typing import Any

from atlas.check.plain import own_tables
from atlas.check.problem import Problem, at
from atlas.check.text import own_text
from atlas.file_names import JSON_FILES, WHOLE_TEXT
from atlas.legible import SIGN
from atlas.reading import DataError
from atlas.tables import Tables

TOLD = (
    "holds a sign that cannot be shown, such as a control sign or one that turns the text around; "
    "type the text anew"
)


def check_legible(tables: Tables) -> Iterator[Problem]:
    """Every cell of a table, and every text of a JSON file."""
    for name in own_tables(tables):
        for row in tables.own_table(name):
            for column, cell in row.cells.items():
                if SIGN in cell:
                    yield at(name, row, column, TOLD)
    for number, line in enumerate(own_text(tables).split("\n"), 1):
        if SIGN in line:
            yield Problem(WHOLE_TEXT, number, "", TOLD)
    for file in JSON_FILES:
        for column in _places(_content(tables, file)):
            yield Problem(file, 0, column, TOLD)


def _content(tables: Tables, file: str) -> Mapping[str, Any]:
    """What a file of the atlas itself holds; nothing where it is none: other rules tell of it."""
    try:
        return tables.json(file) if tables.own.has(file) else {}
    except DataError:
        return {}


def _places(value: Any, where: str = "") -> Iterator[str]:
    """The names on the way to each such text, a dot between them."""
    if isinstance(value, Mapping):
        for name, one in value.items():
            yield from _places(one, f"{where}.{name}" if where else str(name))
    elif isinstance(value, list):
        for one in value:
            yield from _places(one, where)
    if isinstance(value, str) and SIGN in value:
        yield where
