"""The tables of a record made into what `Atlas` has: powers, areas, events, holdings."""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from atlas import rows
from atlas.model import Area, Event, Holder, Holding
from atlas.records import by_id, grouped, named
from atlas.tables import DataError, Row, Table, Tables


def holders_of(tables: Tables) -> Mapping[str, Holder]:
    """The powers with their names of all times, and their short ones."""
    short = grouped(tables["short_names"], "holder_id")

    def make(row: Row, names: Iterable[Row]) -> Holder:
        return rows.holder(row, names, short.get(row["holder_id"], ()))

    return named(tables, "holders", "holder_names", "holder_id", make)


def areas_of(tables: Tables) -> Mapping[str, Area]:
    """The areas with their names, districts and measures."""
    names = grouped(tables["area_names"], "area_id")
    districts = grouped(tables["area_districts"], "area_id")
    measures = {row["area_id"]: row for row in tables["area_measures"]}

    def make(row: Row) -> Area:
        id_ = row["area_id"]
        try:
            return rows.area(row, names.get(id_, ()), districts.get(id_, ()), measures.get(id_))
        except ValueError as error:  # of the numbers of an area: they stand in its measures
            line = measures[id_].line
            what = f"{error}; correct the number"
            raise DataError("area_measures.csv", line, "", what) from error

    return by_id(tables["areas"], "area_id", make)


def events_of(table: Table, tables: Tables) -> Mapping[str, Event]:
    """The events of a table, by their days, with their names and further steps."""
    names = grouped(tables["event_names"], "event_id")
    days = grouped(tables["event_dates"], "event_id")
    ordered = tuple(sorted(table.rows, key=lambda row: (row["date"], row["event_id"])))

    def make(row: Row) -> Event:
        return rows.event(row, names.get(row["event_id"], ()), days.get(row["event_id"], ()))

    return by_id(Table(table.file, table.columns, ordered), "event_id", make)


def holdings_of(
    tables: Tables,
    areas: Mapping[str, Area],
    holders: Mapping[str, Holder],
    events: Mapping[str, Event],
) -> dict[str, tuple[Holding, ...]]:
    """The holdings by area, the oldest first. DataError where one leads nowhere or is missing."""
    known = {
        "area_id": ("areas.csv", areas),
        "holder_id": ("holders.csv", holders),
        "overlord_id": ("holders.csv", holders),
        "recognised_id": ("holders.csv", holders),
        "event_id": ("events.csv", events),
    }
    found: dict[str, list[Holding]] = {area_id: [] for area_id in areas}
    for row in tables["holdings"]:
        for column, (file, ids) in known.items():
            if row[column] and row[column] not in ids:
                what = f"'{row[column]}' is not in {file}; correct it or add it there"
                raise DataError("holdings.csv", row.line, column, what)
        if not row["area_id"]:
            raise DataError("holdings.csv", row.line, "area_id", "is empty; name the area")
        found[row["area_id"]].append(rows.holding(row))
    for area_id, spans in found.items():
        if not spans:
            raise DataError("holdings.csv", None, "area_id", f"no row for area '{area_id}'; add it")
        spans.sort(key=lambda holding: holding.start)
    return {area_id: tuple(spans) for area_id, spans in found.items()}


def begun_in(holdings: tuple[Holding, ...]) -> tuple[tuple[str, int], ...]:
    """The day and the position of every holding that follows another of its area, by day."""
    return tuple(
        sorted(
            (later.start, index)
            for index, (earlier, later) in enumerate(pairwise(holdings), start=1)
            if earlier.area_id == later.area_id
        )
    )
