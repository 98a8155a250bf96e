"""The bundle: everything the map in the browser knows, in one JSON.

Longitudes and latitudes are in degrees (EPSG:4326), areas in square kilometres, days are texts that
sort as time does (`atlas.dates`). `areas` has the order of the topology's geometries; every other
table refers to areas, holders and events by their position. A holding lasts until the next one of
its area begins.
"""

from __future__ import annotations

import json
from typing import Any

from atlas import Atlas, Holding, edtf_range, opening_day, year_of
from atlas.evidence import opened_holding
from atlas.file_names import BASEMAP, TOPOLOGY
from atlas.reading import DataError, json_in
from atlas.story import stops_of
from cartography.bundle_events import day_rows, event_rows, move_columns
from cartography.bundle_layers import layer_rows
from cartography.bundle_names import (
    area_row,
    edition_row,
    group_names,
    holder_rows,
    place_rows,
    view_rows,
)
from cartography.packing import packed_features, packed_topology
from cartography.reach import home_of
from cartography.wire import sent
from words import LANGUAGES
from words.dates import edtf_text
from words.map_terms import map_words, months
from words.years import eras

VERSION = 1
Table = dict[str, Any]
# The shapes of an atlas without areas.
NO_SHAPES: Table = {"arcs": [], "sides": [], "objects": {"areas": {"geometries": []}}}


def bundle_bytes(atlas: Atlas) -> bytes:
    """The bundle as it is sent, in compact UTF-8 JSON; equal atlases give equal bytes.

    ValueError where a number is none: no browser would read it.
    """
    bundle = sent(build_bundle(atlas))
    text = json.dumps(bundle, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8")


def build_bundle(atlas: Atlas) -> Table:
    """The bundle. Shapes are read from the atlas's files; DataError if one is missing."""
    topology = json_in(atlas.files, TOPOLOGY) if atlas.has_record else NO_SHAPES
    area_ids = _area_ids(atlas, topology)
    home = home_of(atlas)
    return {
        "version": VERSION,
        "title": atlas.article.title,
        "languages": _languages(atlas),
        "edition": edition_row(atlas),
        "first": atlas.first,
        "last": atlas.last,
        "opening": str(year_of(opening_day(atlas))),
        "story": {stop.id: stop.day for stop in stops_of(atlas)},
        "scope": "main" if atlas.manifest.record == "own" else "article",
        "home": home,
        "topology": packed_topology(topology),
        "areas": [area_row(atlas.areas[area_id]) for area_id in area_ids],
        "holders": holder_rows(atlas),
        "groups": group_names(atlas),
        "views": view_rows(atlas, home),
        **_holdings(atlas, area_ids),
        "events": event_rows(atlas),
        "event_days": day_rows(atlas),
        "moves": move_columns(atlas, area_ids),
        "places": place_rows(atlas, atlas.manifest.unsure or None),
        "basemap": packed_features(json_in(atlas.files, BASEMAP)),
        "layers": layer_rows(atlas),
        "words": map_words(),
        "months": months(),
        "eras": {lang: eras(lang) for lang in LANGUAGES},
    }


def _area_ids(atlas: Atlas, topology: Table) -> list[str]:
    """The areas in the topology's order. DataError where they are not those of the tables."""
    found = [geometry["id"] for geometry in topology["objects"]["areas"]["geometries"]]
    for id_ in sorted(atlas.areas.keys() ^ {*found}):
        what = f"{id_} is there and not in areas.csv, or not; run `python dashboard build-areas`"
        raise DataError(TOPOLOGY, None, "id", what)
    return found


def _languages(atlas: Atlas) -> list[str]:
    """Those in which the names on the land come, the first where there is no other."""
    return list(atlas.manifest.languages if atlas.manifest.record == "own" else LANGUAGES)


def _holdings(atlas: Atlas, area_ids: list[str]) -> Table:
    """Holdings as columns, sorted by area and start, with the tables the columns point into."""
    rows = [one for area_id in area_ids for one in atlas.by_area[area_id]]
    holder_at = {holder_id: at for at, holder_id in enumerate(atlas.holders)} | {"": -1}
    event_at = {event_id: at for at, event_id in enumerate(atlas.events)} | {"": -1}
    area_at = {area_id: at for at, area_id in enumerate(area_ids)}
    days = sorted({one.start for one in rows})
    edtfs = sorted({one.edtf for one in rows if one.edtf})
    rules, recognitions, certainties = _vocabularies(rows)
    columns = {
        "area": [area_at[one.area_id] for one in rows],
        "from": _places(days, [one.start for one in rows]),
        "holder": [holder_at[one.holder_id] for one in rows],
        "overlord": [holder_at[one.overlord_id] for one in rows],
        "rule": _places(rules, [one.rule for one in rows]),
        "recognised": [holder_at[one.recognised_id] for one in rows],
        "recognition": _places(recognitions, [one.recognition for one in rows]),
        "certainty": _places(certainties, [one.certainty for one in rows]),
        "edtf": _places(edtfs, [one.edtf for one in rows], none=-1),
        "event": [event_at[one.event_id] for one in rows],
        "opened": [int(opened_holding(atlas, one)) for one in rows],
    }
    return {
        "holdings": columns,
        "days": days,
        "rules": rules,
        "recognitions": recognitions,
        "certainties": certainties,
        "edtfs": [_edtf_row(edtf) for edtf in edtfs],
    }


def _vocabularies(rows: list[Holding]) -> tuple[list[str], ...]:
    found = ({one.rule for one in rows}, {one.recognition for one in rows},
             {one.certainty for one in rows})  # fmt: skip
    return tuple(sorted(values) for values in found)


def _places(table: list[str], values: list[str], none: int | None = None) -> list[int]:
    """Each value's position in the table; an empty one is `none` where that is given."""
    at = {value: index for index, value in enumerate(table)}
    if none is not None:
        at[""] = none
    return [at[value] for value in values]


def _edtf_row(edtf: str) -> Table:
    low, high = edtf_range(edtf)
    return {
        "edtf": edtf,
        "low": low,
        "high": high,
        "text": {lang: edtf_text(edtf, lang) for lang in LANGUAGES},
    }
