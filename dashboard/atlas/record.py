"""The record: who held what, by which event, and on whose word."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType

from atlas import rows
from atlas.attestation import Attestations, attestations
from atlas.evidence import evidenced_events, evidenced_holding
from atlas.files import Folder
from atlas.layering import RECORD_TABLES
from atlas.model import Area, Atlas, Event, Holder, Holding, Source
from atlas.record_tables import areas_of, begun_in, events_of, holders_of, holdings_of
from atlas.records import by_id, names_by_language
from atlas.shipped import DATA
from atlas.tables import Tables

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
    holders, areas, found = (
        holders_of(tables),
        areas_of(tables),
        attestations(tables["attestations"]),
    )
    events = MappingProxyType(evidenced_events(found, events_of(tables["events"], tables)))
    by_area = {
        area_id: tuple(evidenced_holding(found, one) for one in spans)
        for area_id, spans in holdings_of(tables, areas, holders, events).items()
    }
    holdings = tuple(holding for spans in by_area.values() for holding in spans)
    return Record(
        sources=by_id(tables["sources"], "source_id", rows.source),
        holders=holders,
        areas=areas,
        holdings=holdings,
        by_area=MappingProxyType(by_area),
        starts=MappingProxyType({id_: tuple(h.start for h in by_area[id_]) for id_ in by_area}),
        begun=begun_in(holdings),
        events=events,
        attestations=found,
        groups=names_by_language(tables, "groups", "group_id"),
    )


@lru_cache(maxsize=1)  # read anew when its files were written anew
def _shipped(_: tuple[int, ...]) -> Record:
    return _made(Tables(DATA))


def _stamp() -> tuple[int, ...]:
    """When the files of the shipped record were last written."""
    files = (DATA / f"{name}.csv" for name in RECORD_TABLES)
    return tuple(file.stat().st_mtime_ns for file in files if file.exists())


def lent_events() -> frozenset[str]:
    """The ids of the events that the shipped record lends."""
    return frozenset(_shipped(_stamp()).events)


def events_of_record(atlas: Atlas) -> tuple[Event, ...]:
    """The events of the record alone: not those that an article beside it brings."""
    every = tuple(atlas.events.values())
    if atlas.manifest.record != "shipped":
        return every
    lent = lent_events()
    return tuple(event for event in every if event.id in lent)


def _with_own(record: Record, tables: Tables) -> Record:
    sources = by_id(tables.own_table("sources"), "source_id", rows.source)
    events = events_of(tables.own_table("events"), tables)
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
    """A lent event: its place is one of another article, and only named here."""
    away = event.place_id and event.place_id not in known
    return replace(event, place_id="") if away else event
