"""How records of the atlas become the rows of a layer, and what the layer says of itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isfinite

import shapely

from atlas import Atlas
from atlas.terms import Terms, terms_said
from exports.about import SPANS
from exports.credits import all_in_words
from exports.described import meanings
from exports.gpkg.layer import Layer, Rows, Shapes, Value, fields_of

COLUMNS = {
    "areas": ("area_id", "label", "tier", "country", "fit", "fit_note"),
    "events": (
        *("event_id", "date", "date_edtf", "end_date", "date_os", "kind", "name", "tier"),
        *("parties", "parties_text", "place_name", "place_id", "moved", "recorded", "note"),
    ),
    "places": (
        *("place_id", "name", "kind", "area_id", "mentioned", "why", "geonames", "wikidata"),
        *("founded_edtf", "founded_note", "note"),
    ),
    "names": ("place_id", "lang", "name", "from", "until", "date_edtf", "kind", "note"),
    "holders": (
        *("holder_id", "name", "family", "kind", "state", "group", "colour", "wikidata", "note"),
    ),
    "sources": (
        *("source_id", "title", "author", "publisher", "year", "url", "kind", "consulted"),
        *("side", "note"),
    ),
}
RENAMED = {"from": "valid_from", "until": "valid_until"}  # words of SQL
SOURCE = {"source": "The sources it stands on, in words."}


def layer_of(  # noqa: PLR0913 - keywords, one per thing a layer says
    name: str,
    title: str,
    terms: Sequence[Terms],
    meant: Mapping[str, str],
    rows: Rows,
    *,
    days: Sequence[str] = (),
    geometry: str = "",
    shapes: Shapes = (),
    spans: bool = False,
) -> Layer:
    """A layer that says what it is, on what terms, and where it has `spans`, how they count."""
    said = " ".join([f"{title}.", terms_said(terms), *([SPANS] if spans else [])])
    licence = "; ".join(dict.fromkeys(one.licence for one in terms))
    fields = fields_of(meant, rows, days)
    return Layer(name, title, said, licence, fields, rows, geometry, shapes)


def row_of(table: str, record: object, known: Mapping[str, Value]) -> dict[str, Value]:
    """A record's columns; those that are not given are its own fields, lists parted by `;`."""
    row: dict[str, Value] = {}
    for column in COLUMNS[table]:
        value = known[column] if column in known else getattr(record, column, None)
        row[RENAMED.get(column, column)] = "; ".join(value) if isinstance(value, tuple) else value
    return {column: None if value == "" else value for column, value in row.items()}


def meant(table: str) -> dict[str, str]:
    """What the columns of a layer mean, in their order."""
    said = meanings(table)
    return {RENAMED.get(column, column): said[column] for column in COLUMNS[table]}


def source_of(atlas: Atlas, ids: tuple[str, ...]) -> dict[str, Value]:
    """The column of sources in words."""
    return {"source": all_in_words(atlas, ids) or None}


def point_of(point: tuple[float, float] | None) -> shapely.Point | None:
    """The point as a shape; a place whose point nobody knows, or that is no number, has none."""
    return shapely.Point(point) if point and all(map(isfinite, point)) else None
