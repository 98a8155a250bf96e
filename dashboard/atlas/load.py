"""Read the files of an atlas into memory."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType

from atlas import article_rows, rows
from atlas.edition import edition
from atlas.file_names import ARTICLE, MANIFEST
from atlas.files import Files
from atlas.model import Atlas, Membership, Place
from atlas.naming import named_events
from atlas.placed import placed
from atlas.record import record_of
from atlas.records import by_id, doubled, each, in_order, named, unresolved
from atlas.span import span_of
from atlas.tables import DataError, Tables
from atlas.undated import undated
from atlas.vocabulary import unspoken

SIGNS = (MANIFEST, ARTICLE, "holdings.csv")  # what tells an atlas from any folder
NO_ATLAS = f"is no folder of an atlas: none of {', '.join(SIGNS)} is in it; name another"
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
    record = record_of(tables)
    events = MappingProxyType(named_events(tables, record.events))
    for problem in unresolved(tables):
        raise problem
    first, last = span_of(tables, record.holdings, events.values())
    return Atlas(
        files=tables.files,
        manifest=tables.manifest,
        first=first,
        last=last,
        sources=record.sources,
        holders=record.holders,
        areas=record.areas,
        holdings=record.holdings,
        by_area=record.by_area,
        starts=record.starts,
        begun=record.begun,
        events=events,
        attestations=record.attestations,
        places=_places(tables),
        article=article_rows.article(tables),
        excerpts=by_id(in_order(tables["excerpts"], "start"), "excerpt_id", article_rows.excerpt),
        mentions=tuple(each(in_order(tables["mentions"], "start"), article_rows.mention)),
        persons=by_id(
            tables["persons"], "person_id", partial(article_rows.person, said=tables.said)
        ),
        claims=by_id(tables["claims"], "claim_id", partial(article_rows.claim, said=tables.said)),
        memberships=_memberships(tables),
        edition=edition(tables),
        groups=record.groups,
        translations=tables.translations,
        article_states=MappingProxyType(
            {row["holder_id"]: row["state"] for row in tables["article_holders"]}
        ),
        map_views=tuple(each(tables["views"], partial(rows.map_view, said=tables.said))),
    )


def _require(tables: Tables) -> None:
    """DataError for the first thing without which nothing can be said."""
    if not any(map(tables.own.has, SIGNS)):
        raise DataError(tables.own.name, None, "", NO_ATLAS)
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
    for problem in (*undated(tables), *doubled(tables), *unspoken(tables)):
        raise problem


def _places(tables: Tables) -> Mapping[str, Place]:
    places = named(tables, "places", "names", "place_id", rows.place)
    return placed(places) if tables.manifest.record == "shipped" else places


def _memberships(tables: Tables) -> tuple[Membership, ...]:
    """The memberships of every layer, in the order of the layers."""
    found: list[Membership] = []
    for layer in tables.manifest.layers:
        table = tables[layer.memberships.removesuffix(".csv")]
        found += each(table, partial(rows.membership, layer=layer.id, said=tables.said))
    return tuple(found)
