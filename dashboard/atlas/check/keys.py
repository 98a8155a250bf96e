"""The keys of the schemas: an id stands once in its table; one that leads elsewhere is there."""

from collections.abc import Iterator, Mapping
from typing import Any

from atlas.check.descriptor import Resource
from atlas.check.problem import Problem, at
from atlas.tables import DataError, Row, Table, Tables


def check_keys(tables: Tables, resource: Resource, files: Mapping[str, str]) -> Iterator[Problem]:
    """Every row of a table against the keys of its schema; `files` are by their names."""
    name, schema = resource["path"].removesuffix(".csv"), resource["schema"]
    yield from _primary(name, tables[name], listed(schema.get("primaryKey", [])))
    for key in schema.get("foreignKeys", []):
        other = files.get(key["reference"].get("resource") or resource["name"])
        if other:
            yield from _foreign(tables, name, other.removesuffix(".csv"), key)


def _primary(name: str, table: Table, columns: list[str]) -> Iterator[Problem]:
    if not columns or not {*columns} <= {*table.columns}:
        return
    seen: dict[tuple[str, ...], Row] = {}
    for row in table:
        found, column = tuple(row[one] for one in columns), ", ".join(columns)
        if not any(found):
            yield at(name, row, column, "is empty; give the row an id")
        elif (first := seen.setdefault(found, row)) is not row:
            where = f"line {first.line}{' of the record' if first.lent else ''}"
            yield at(name, row, column, f"is the same as in {where}; correct one")


def _foreign(tables: Tables, name: str, other: str, key: Mapping[str, Any]) -> Iterator[Problem]:
    columns, theirs = listed(key["fields"]), listed(key["reference"]["fields"])
    try:
        there = tables[other]
    except DataError:
        return  # told where that table is tested
    if not ({*columns} <= {*tables[name].columns} and {*theirs} <= {*there.columns}):
        return  # so are missing columns
    known = {tuple(row[column] for column in theirs) for row in there}
    for row in tables[name]:
        found = tuple(row[column] for column in columns)
        if any(found) and found not in known:
            what = f"'{', '.join(found)}' is not in {other}.csv; correct it or add it there"
            yield at(name, row, ", ".join(columns), what)


def listed(names: str | list[str]) -> list[str]:
    """One name or several, as a list."""
    return [names] if isinstance(names, str) else names
