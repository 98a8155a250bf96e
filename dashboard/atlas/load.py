"""Read the files of an atlas into memory."""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType

from atlas import article_rows, rows
from atlas.attestation import attestations
from atlas.edition import edition
from atlas.evidence import evidenced_events, evidenced_holding
from atlas.files import Files
from atlas.model import Area, Atlas, Event, Holder, Holding, Membership, Place
from atlas.naming import named_events
from atlas.placed import placed
from atlas.records import (
    by_id,
    doubled,
    each,
    grouped,
    in_order,
    named,
    names_by_language,
    unresolved,
)
from atlas.span import span_of
from atlas.tables import DataError, Row, Table, Tables

# What a record has; each table with its columns.
RECORD = {
    "holders": ("holder_id", "name", "family", "colour"),
    "areas": ("area_id", "label"),
    "holdings": ("area_id", "from", "until", "holder_id"),
}
REQUIRED = {"sources": ("source_id", "title"), "events": ("event_id", "date", "name")}


def load(where: Path | str | Files) -> Atlas:
    """The atlas in a folder or in memory, read once; nothing is cached and no file is changed.

    Only what the functions of this package rely on is tested here; `python dashboard check` tests
    everything. Raises DataError, which names file, row and column, when a required table or column
    is missing, an id does not resolve, or an area has no holding.
    """
    tables = Tables(where)
    _require(tables)
    holders = _holders(tables)
    areas, found = _areas(tables), attestations(tables["attestations"])
    events = MappingProxyType(evidenced_events(found, named_events(tables, _events(tables))))
    by_area = {
        area_id: tuple(evidenced_holding(found, one) for one in spans)
        for area_id, spans in _holdings(tables, areas, holders, events).items()
    }
    holdings = tuple(holding for spans in by_area.values() for holding in spans)
    first, last = span_of(tables, holdings, events.values())
    return Atlas(
        files=tables.files,
        manifest=tables.manifest,
        first=first,
        last=last,
        sources=by_id(tables["sources"], "source_id", rows.source),
        holders=holders,
        areas=areas,
        holdings=holdings,
        by_area=MappingProxyType(by_area),
        starts=MappingProxyType({id_: tuple(h.start for h in by_area[id_]) for id_ in by_area}),
        begun=_begun(holdings),
        events=events,
        attestations=found,
        places=_places(tables),
        article=article_rows.article(tables),
        excerpts=by_id(in_order(tables["excerpts"], "start"), "excerpt_id", article_rows.excerpt),
        mentions=tuple(each(in_order(tables["mentions"], "start"), article_rows.mention)),
        persons=by_id(tables["persons"], "person_id", article_rows.person),
        claims=by_id(tables["claims"], "claim_id", article_rows.claim),
        memberships=_memberships(tables),
        edition=edition(tables),
        groups=names_by_language(tables["groups"], "group_id"),
        article_states=MappingProxyType(
            {row["holder_id"]: row["state"] for row in tables["article_holders"]}
        ),
        map_views=tuple(each(tables["views"], rows.map_view)),
    )


def _require(tables: Tables) -> None:
    """DataError for the first thing without which nothing can be said."""
    for problem in tables.manifest_problems:
        raise problem
    wanted = RECORD | REQUIRED if tables.manifest.record == "own" else REQUIRED
    for name, columns in wanted.items():
        table = tables[name]
        if name in RECORD and not table.columns:
            raise DataError(table.file, None, "", f"is missing from {tables.own.name}; add it")
        for column in columns:
            if table.columns and column not in table.columns:
                raise DataError(table.file, 1, column, "is missing from the header line; add it")
        if name in RECORD and not table.rows:
            raise DataError(table.file, None, "", "has no rows; add at least one")
    for problem in (*doubled(tables), *unresolved(tables)):
        raise problem


def _places(tables: Tables) -> Mapping[str, Place]:
    places = named(tables, "places", "names", "place_id", rows.place)
    return placed(tables, places) if tables.manifest.record == "shipped" else places


def _memberships(tables: Tables) -> tuple[Membership, ...]:
    """The memberships of every layer, in the order of the layers."""
    found: list[Membership] = []
    for layer in tables.manifest.layers:
        table = tables[layer.memberships.removesuffix(".csv")]
        found += each(table, lambda row, id_=layer.id: rows.membership(row, id_))
    return tuple(found)


def _holders(tables: Tables) -> Mapping[str, Holder]:
    short = names_by_language(tables["short_names"], "holder_id")

    def make(row: Row, names: Iterable[Row]) -> Holder:
        return rows.holder(row, names, short.get(row["holder_id"], {}))

    return named(tables, "holders", "holder_names", "holder_id", make)


def _areas(tables: Tables) -> Mapping[str, Area]:
    names = grouped(tables["area_names"], "area_id")
    districts = grouped(tables["area_districts"], "area_id")
    measures = {row["area_id"]: row for row in tables["area_measures"]}

    def make(row: Row) -> Area:
        id_ = row["area_id"]
        return rows.area(row, names.get(id_, ()), districts.get(id_, ()), measures.get(id_))

    return by_id(tables["areas"], "area_id", make)


def _events(tables: Tables) -> Mapping[str, Event]:
    names = grouped(tables["event_names"], "event_id")
    days = grouped(tables["event_dates"], "event_id")
    table = tables["events"]
    ordered = tuple(sorted(table.rows, key=lambda row: (row["date"], row["event_id"])))

    def make(row: Row) -> Event:
        return rows.event(row, names.get(row["event_id"], ()), days.get(row["event_id"], ()))

    return by_id(Table(table.file, table.columns, ordered), "event_id", make)


def _holdings(
    tables: Tables,
    areas: Mapping[str, Area],
    holders: Mapping[str, Holder],
    events: Mapping[str, Event],
) -> dict[str, tuple[Holding, ...]]:
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


def _begun(holdings: tuple[Holding, ...]) -> tuple[tuple[str, int], ...]:
    return tuple(
        sorted(
            (later.start, index)
            for index, (earlier, later) in enumerate(pairwise(holdings), start=1)
            if earlier.area_id == later.area_id
        )
    )
