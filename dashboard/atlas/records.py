"""From the rows of a table to records, by id."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TypeVar

from atlas.numbers import whole_or_none
from atlas.tables import DataError, Row, Table, Tables

T = TypeVar("T")
# What the words of a mention name, by its kind: the table and its column of ids.
TARGETS = {
    "place": ("places", "place_id"),
    "event": ("events", "event_id"),
    "holder": ("holders", "holder_id"),
    "person": ("persons", "person_id"),
    "date": ("events", "event_id"),
}
# Table, column of ids, and the table and column they must be found in.
LEADING = (
    ("events", "place_id", "places", "place_id"),
    ("events", "parties", "holders", "holder_id"),
    ("places", "area_id", "areas", "area_id"),
    ("places", "extent_areas", "areas", "area_id"),
    ("mentions", "excerpt_id", "excerpts", "excerpt_id"),
    ("claims", "places", "places", "place_id"),
    ("claims", "events", "events", "event_id"),
)


def each(table: Table, make: Callable[[Row], T]) -> Iterable[T]:
    """The record of each row. DataError where a cell that should be a number is none."""
    for row in table:
        try:
            yield make(row)
        except DataError:
            raise  # it names its place already
        except ValueError as error:
            raise DataError(table.file, row.line, "", f"{error}; correct the number") from error


def by_id(table: Table, column: str, make: Callable[[Row], T]) -> Mapping[str, T]:
    """The records of a table by their id. DataError where an id is empty or used twice."""
    found: dict[str, T] = {}
    for row, record in zip(table, each(table, make), strict=True):
        if not row[column] or row[column] in found:
            what = "is used twice" if row[column] else "is empty"
            raise DataError(table.file, row.line, column, f"'{row[column]}' {what}; give a new id")
        found[row[column]] = record
    return MappingProxyType(found)


def doubled(tables: Tables) -> Iterator[DataError]:
    """Every row of one's own whose id is one of the record that is read with it."""
    for name, column in (("sources", "source_id"), ("events", "event_id")):
        lent = {row[column] for row in tables[name] if row.lent}
        for row in tables[name]:
            if not row.lent and row[column] in lent:
                what = f"'{row[column]}' is an id of the record, too; give this row another one"
                yield DataError(f"{name}.csv", row.line, column, what)


def unresolved(tables: Tables) -> Iterator[DataError]:
    """Every id in a row of one's own that leads nowhere, and without which nothing can be shown."""
    for name, column, other, key in LEADING:
        for row in tables[name]:
            yield from _nowhere(tables, name, row, column, (other, key))
    for row in tables["mentions"]:
        if row["kind"] in TARGETS:
            yield from _nowhere(tables, "mentions", row, "target_id", TARGETS[row["kind"]])


def _nowhere(
    tables: Tables, name: str, row: Row, column: str, where: tuple[str, str]
) -> Iterator[DataError]:
    other, key = where
    known = tables.ids(other, key)
    for id_ in row.list(column):
        if id_ not in known and not row.lent:
            what = f"'{id_}' is not in {other}.csv; correct it or add it there"
            yield DataError(f"{name}.csv", row.line, column, what)


def in_order(table: Table, column: str) -> Table:
    """The table with its rows in the order of a column of numbers."""

    def key(row: Row) -> int:
        return whole_or_none(row[column]) or 0

    return Table(table.file, table.columns, tuple(sorted(table.rows, key=key)))


def grouped(table: Table, column: str) -> Mapping[str, list[Row]]:
    """The rows of a table by what stands in a column."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in table:
        groups[row[column]].append(row)
    return groups


def named(
    tables: Tables, name: str, names: str, column: str, make: Callable[[Row, Iterable[Row]], T]
) -> Mapping[str, T]:
    """The records of a table, each made of its row and of its rows in the table of its names."""
    own = grouped(tables[names], column)
    return by_id(tables[name], column, lambda row: make(row, own.get(row[column], ())))


def names_by_language(tables: Tables, name: str, column: str) -> Mapping[str, Mapping[str, str]]:
    """The names by language of every id of a table."""
    return MappingProxyType({row[column]: tables.said(row, "name") for row in tables[name]})
