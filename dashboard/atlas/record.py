"""The record: who held what, by which event, and on whose word."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from atlas import rows
from atlas.attestation import Attestations, attestations
from atlas.evidence import evidenced_events, evidenced_holding
from atlas.files import Folder
from atlas.layering import RECORD_TABLES
from atlas.model import Area, Event, Holder, Holding, Source
from atlas.records import by_id, grouped, named, names_by_language
from atlas.shipped import DATA
from atlas.tables import DataError, Row, Table, Tables

Spans = Mapping[str, tuple[Holding, ...]]


@dataclass(frozen=True, slots=True)
class Record:
    """What `Atlas` says of land, powers and events; the fields are called alike."""

    sources: Mapping[str, Source]
    holders: Mapping[str, Holder]
    areas: Mapping[str, Area]
    holdings: tuple[Holding, ...]
    by_area: Spans
    starts: Mapping[str, tuple[str, ...]]
    begun: tuple[tuple[str, int], ...]
    events: Mapping[str, Event]
    attestations: Attestations
    groups: Mapping[str, Mapping[str, str]]


def record_of(tables: Tables) -> Record:
    """The record in the tables of an atlas, or the lent one with the atlas's own events.

    All atlases of a process that read the shipped record share one, as long as its files stay.
    """
    if tables.manifest.record == "shipped":
        return _with_own(_shipped(_stamp()), tables)
    own = tables.own
    if isinstance(own, Folder) and own.path.resolve() == DATA:
        return _shipped(_stamp())
    return _made(tables)


def _made(tables: Tables) -> Record:
    holders, areas, found = _holders(tables), _areas(tables), attestations(tables["attestations"])
    events = MappingProxyType(evidenced_events(found, _events(tables["events"], tables)))
    by_area = {
        area_id: tuple(evidenced_holding(found, one) for one in spans)
        for area_id, spans in _holdings(tables, areas, holders, events).items()
    }
    holdings = tuple(holding for spans in by_area.values() for holding in spans)
    return Record(
        sources=by_id(tables["sources"], "source_id", rows.source),
        holders=holders,
        areas=areas,
        holdings=holdings,
        by_area=MappingProxyType(by_area),
        starts=MappingProxyType({id_: tuple(h.start for h in by_area[id_]) for id_ in by_area}),
        begun=_begun(holdings),
        events=events,
        attestations=found,
        groups=names_by_language(tables["groups"], "group_id"),
    )


@lru_cache(maxsize=1)  # read anew when its files were written anew
def _shipped(stamp: tuple[int, ...]) -> Record:
    return _made(Tables(DATA))


def _stamp() -> tuple[int, ...]:
    """When the files of the shipped record were last written."""
    files = (DATA / f"{name}.csv" for name in RECORD_TABLES)
    return tuple(file.stat().st_mtime_ns for file in files if file.exists())


def lent_events() -> frozenset[str]:
    """The ids of the events that the shipped record lends."""
    return frozenset(_shipped(_stamp()).events)


def _with_own(record: Record, tables: Tables) -> Record:
    sources = by_id(tables.own_table("sources"), "source_id", rows.source)
    events = _events(tables.own_table("events"), tables)
    known = tables["places"].ids("place_id")
    lent = (_at_a_place_of(known, event) for event in record.events.values())
    both = (*lent, *events.values())
    ordered = sorted(both, key=lambda event: (event.date, event.id))
    return replace(
        record,
        sources=MappingProxyType({**record.sources, **sources}),
        events=MappingProxyType({event.id: event for event in ordered}),
    )


def _at_a_place_of(known: frozenset[str], event: Event) -> Event:
    """A lent event: the places of the record's own article are not lent, but its place's name is."""
    away = event.place_id and event.place_id not in known
    return replace(event, place_id="") if away else event


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


def _events(table: Table, tables: Tables) -> Mapping[str, Event]:
    names = grouped(tables["event_names"], "event_id")
    days = grouped(tables["event_dates"], "event_id")
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
