"""What things may be found by beside the names that the bundle has, and where each leads.

Columns stand in the order of the bundle's tables and refer to them by position; `live/find/`
reads both. The single file has its bundle; the app's page asks for `found_bytes` when somebody
begins to search, for its bundle is the map's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from atlas import Atlas, DatedName, Event, year_of
from atlas.seats import seats
from cartography.bundle_events import event_rows
from cartography.bundle_names import area_row, holder_rows, place_rows
from cartography.wire import columns_of
from words import LANGUAGES
from words.days import date_words

Table = dict[str, Any]
KHANATE = "khanate"  # named, more often than not, after its seat
NAMED = {
    "places": ("id", "names", "area"),
    "events": ("id", "date", "kind", "tier", "article", "place", "names"),
    "holders": ("id", "colour", "names", "short", "article"),
    "areas": ("id", "label", "names"),
}


def found_bytes(atlas: Atlas) -> bytes:
    """All the names and where they lead, in compact UTF-8 JSON; equal atlases, equal bytes."""
    rows = {
        "places": place_rows(atlas),
        "events": event_rows(atlas),
        "holders": holder_rows(atlas),
        "areas": [area_row(area) for area in atlas.areas.values()],
    }
    names = {table: columns_of(_only(rows[table], NAMED[table])) for table in rows}
    bundle = {"first": atlas.first, "last": atlas.last, **names}
    found = {"bundle": bundle, "findable": findable(atlas, list(atlas.areas))}
    return json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def findable(atlas: Atlas, area_ids: Sequence[str]) -> Table:
    """What the bundle lacks: other spellings, what belongs together, passages, words of dates.

    `area_ids` is the order of the bundle's areas.
    """
    return {
        "places": columns_of(_places(atlas)),
        "events": columns_of([_event(atlas, one) for one in atlas.events.values()]),
        "holders": columns_of(_holders(atlas, area_ids)),
        "passages": columns_of(_passages(atlas)),
        "dates": date_words(),
    }


def _only(rows: Iterable[Table], names: Iterable[str]) -> list[Table]:
    return [{name: row[name] for name in names if name in row} for row in rows]


def _places(atlas: Atlas) -> list[Table]:
    """`also`: the names that no reader's language shows."""
    places = zip(place_rows(atlas), atlas.places.values(), strict=True)
    return [
        {"also": sorted({name.name for name in place.names} - _shown(row["names"]))}
        for row, place in places
    ]


def _event(atlas: Atlas, event: Event) -> Table:
    """`end`: the last day of what went over into another year; `place`: one of the places."""
    ended = (
        event.end_date if event.end_date and year_of(event.end_date) > year_of(event.date) else ""
    )
    places = list(atlas.places)
    return {
        "end": ended,
        "also": sorted({*event.spellings} - {event.name, *event.names.values()}),
        "place": places.index(event.place_id) if event.place_id in places else -1,
    }


def _holders(atlas: Atlas, area_ids: Sequence[str]) -> list[Table]:
    """`also`: other names, dated; `held`: when it held land, and the area that stands for it."""
    at = {area_id: position for position, area_id in enumerate(area_ids)}
    held = seats(atlas)
    return [
        {
            "also": _dated(_shown(row["names"]), atlas.holders[row["id"]].names),
            "held": [
                [one.start, one.until, at[one.area_id]] for one in held.get(row["id"], ())
            ],
            "towns": _towns(atlas, row["id"]),
        }
        for row in holder_rows(atlas)
    ]  # fmt: skip


def _towns(atlas: Atlas, holder_id: str) -> list[int]:
    """The towns of the article that lay in a khanate, as positions of places."""
    if atlas.holders[holder_id].kind != KHANATE:
        return []
    areas = {one.area_id for one in atlas.holdings if one.holder_id == holder_id}
    towns = enumerate(atlas.places.values())
    return [at for at, one in towns if one.kind == "settlement" and one.area_id in areas]


def _passages(atlas: Atlas) -> list[Table]:
    """The article's excerpts; `about`: the places and events that each speaks of."""
    order = {"place": list(atlas.places), "event": list(atlas.events)}
    about: dict[str, set[tuple[str, int]]] = {id_: set() for id_ in atlas.excerpts}
    for mention in atlas.mentions:
        if mention.target_id in (known := order.get(mention.kind, [])):
            about[mention.excerpt_id].add((mention.kind, known.index(mention.target_id)))
    return [
        {"id": one.id, "text": one.exact, "about": sorted(about[one.id])}
        for one in atlas.excerpts.values()
    ]


def _shown(spans: Iterable[Any]) -> set[str]:
    return {said[lang] for _, _, said in spans for lang in LANGUAGES}


def _dated(shown: set[str], names: Iterable[DatedName]) -> list[list[str]]:
    return [[one.start, one.until, one.name] for one in names if one.name not in shown]
