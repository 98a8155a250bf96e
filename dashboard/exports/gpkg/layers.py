"""The layers of an atlas: who held which land, its areas, events, places, names and powers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isfinite

import shapely

from atlas import Atlas, area_name, event_called, iso
from cartography.colours import colour_or_grey
from exports.about import WHOSE, when
from exports.columns import DAYS, FLAT
from exports.credits import all_in_words
from exports.described import meanings
from exports.geojson import geometries
from exports.gpkg.layer import POINTS, POLYGONS, Layer, Rows, Shapes, Value, fields_of, polygons
from exports.registry import Request
from exports.rows import records
from exports.terms import SPANS, Terms, record_terms, terms_of

SOURCE = {"source": "The sources it stands on, in words."}
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


def layers_of(atlas: Atlas, request: Request) -> list[Layer]:
    """Every layer and table the atlas has something for; the map first."""
    land = [_holdings(atlas, request), _areas(atlas, request)] if atlas.has_record else []
    found = [*land, _events(atlas, request), _places(atlas), _names(atlas)]
    found += [_powers(atlas)] if atlas.holders else []
    return [*found, _sources(atlas)]


def _layer(  # noqa: PLR0913 - keywords, one per thing a layer says
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
    whose = (one.sentence for one in dict.fromkeys(terms))
    said = " ".join([f"{title}.", *(f"{one}." for one in whose), *([SPANS] if spans else [])])
    licence = "; ".join(dict.fromkeys(one.licence for one in terms))
    fields = fields_of(meant, rows, days)
    return Layer(name, title, said, licence, fields, rows, geometry, shapes)


def _holdings(atlas: Atlas, request: Request) -> Layer:
    shapes = _shapes(atlas)
    rows = list(records(atlas, request))
    return _layer(
        "holdings",
        f"Areas with {WHOSE[request.view]}, {when(atlas, request)}",
        [record_terms(atlas)],
        FLAT,
        rows,
        days=DAYS,
        geometry=POLYGONS,
        shapes=[shapes.get(str(row["area_id"])) for row in rows],
        spans=True,
    )


def _areas(atlas: Atlas, request: Request) -> Layer:
    shapes = _shapes(atlas)
    rows = [
        _row("areas", one, {"area_id": one.id, "label": area_name(atlas, one.id, request.lang)})
        | {"km2": one.km2 if isfinite(one.km2) else None, **_source(atlas, one.sources)}
        for one in atlas.areas.values()
    ]
    return _layer(
        "areas",
        "Areas: the smallest pieces of land that change hands whole",
        [record_terms(atlas)],
        _meant("areas") | {"km2": meanings("area_measures")["km2"]} | SOURCE,
        rows,
        geometry=POLYGONS,
        shapes=[shapes.get(id_) for id_ in atlas.areas],
    )


def _events(atlas: Atlas, request: Request) -> Layer:
    events = atlas.events.values()
    rows = [
        _row(
            "events",
            one,
            {
                "event_id": one.id,
                "date": iso(one.date),
                "date_edtf": one.edtf or None,
                "end_date": iso(one.end_date) or None,
                "name": event_called(atlas, one.id, request.lang),
            },
        )
        | _source(atlas, one.sources)
        for one in events
    ]
    return _layer(
        "events",
        "Events: treaties, wars and others that moved borders or that the article names",
        terms_of(atlas),
        _meant("events") | SOURCE,
        rows,
        days=("date", "end_date"),
        geometry=POINTS,
        shapes=[_point(one.point) for one in events],
    )


def _places(atlas: Atlas) -> Layer:
    places = atlas.places.values()
    rows = [
        _row("places", one, {"place_id": one.id}) | _source(atlas, one.sources) for one in places
    ]
    return _layer(
        "places",
        "Places that the article names",
        terms_of(atlas)[:1],
        _meant("places") | SOURCE,
        rows,
        geometry=POINTS,
        shapes=[_point(one.point) for one in places],
    )


def _names(atlas: Atlas) -> Layer:
    named = [(place, name) for place in atlas.places.values() for name in place.names]
    rows = [
        _row(
            "names",
            name,
            {
                "place_id": place.id,
                "from": iso(name.start) or None,
                "until": iso(name.until) or None,
                "date_edtf": name.edtf or None,
            },
        )
        | _source(atlas, name.sources or place.sources)
        for place, name in named
    ]
    return _layer(
        "names",
        "Names of the places through time, in their languages",
        terms_of(atlas)[:1],
        _meant("names") | SOURCE,
        rows,
        days=("valid_from", "valid_until"),
        geometry=POINTS,
        shapes=[_point(place.point) for place, _ in named],
        spans=True,
    )


def _powers(atlas: Atlas) -> Layer:
    rows = [
        _row("holders", one, {"holder_id": one.id, "colour": colour_or_grey(one.colour)})
        | _source(atlas, one.sources)
        for one in atlas.holders.values()
    ]
    terms = [record_terms(atlas)]
    return _layer("powers", "Powers that held land", terms, _meant("holders") | SOURCE, rows)


def _sources(atlas: Atlas) -> Layer:
    rows = [_row("sources", one, {"source_id": one.id}) for one in atlas.sources.values()]
    title = "Sources of every fact"
    return _layer("sources", title, terms_of(atlas), _meant("sources"), rows)


def _row(table: str, record: object, known: Mapping[str, Value]) -> dict[str, Value]:
    """A record's columns; those that are not given are its own fields, lists parted by `;`."""
    row: dict[str, Value] = {}
    for column in COLUMNS[table]:
        value = known[column] if column in known else getattr(record, column, None)
        row[RENAMED.get(column, column)] = "; ".join(value) if isinstance(value, tuple) else value
    return {column: None if value == "" else value for column, value in row.items()}


def _meant(table: str) -> dict[str, str]:
    """What the columns of a layer mean, in their order."""
    said = meanings(table)
    return {RENAMED.get(column, column): said[column] for column in COLUMNS[table]}


def _source(atlas: Atlas, ids: tuple[str, ...]) -> dict[str, Value]:
    return {"source": all_in_words(atlas, ids) or None}


def _shapes(atlas: Atlas) -> dict[str, shapely.Geometry | None]:
    return {id_: polygons(shapely.from_geojson(text)) for id_, text in geometries(atlas).items()}


def _point(point: tuple[float, float] | None) -> shapely.Point | None:
    return shapely.Point(point) if point else None
