"""The layers of an atlas: those of its land, and its events, places, names and sources."""

from __future__ import annotations

from atlas import Atlas, event_called, iso
from atlas.terms import terms_of
from exports.gpkg.land import land_layers, powers
from exports.gpkg.layer import POINTS, Layer
from exports.gpkg.making import SOURCE, layer_of, meant, point_of, row_of, source_of
from exports.registry import Request


def layers_of(atlas: Atlas, request: Request) -> list[Layer]:
    """Every layer and table the atlas has something for; the map first."""
    points = [_events(atlas, request), _places(atlas), _names(atlas)]
    return [*land_layers(atlas, request), *points, *powers(atlas), _sources(atlas)]


def _events(atlas: Atlas, request: Request) -> Layer:
    events = atlas.events.values()
    rows = [
        row_of(
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
        | source_of(atlas, one.sources)
        for one in events
    ]
    return layer_of(
        "events",
        "Events: treaties, wars and others that moved borders or that the article names",
        terms_of(atlas),
        meant("events") | SOURCE,
        rows,
        days=("date", "end_date"),
        geometry=POINTS,
        shapes=[point_of(one.point) for one in events],
    )


def _places(atlas: Atlas) -> Layer:
    places = atlas.places.values()
    rows = [
        row_of("places", one, {"place_id": one.id}) | source_of(atlas, one.sources)
        for one in places
    ]
    return layer_of(
        "places",
        "Places that the article names",
        terms_of(atlas)[:1],
        meant("places") | SOURCE,
        rows,
        geometry=POINTS,
        shapes=[point_of(one.point) for one in places],
    )


def _names(atlas: Atlas) -> Layer:
    named = [(place, name) for place in atlas.places.values() for name in place.names]
    rows = [
        row_of(
            "names",
            name,
            {
                "place_id": place.id,
                "from": iso(name.start) or None,
                "until": iso(name.until) or None,
                "date_edtf": name.edtf or None,
            },
        )
        | source_of(atlas, name.sources or place.sources)
        for place, name in named
    ]
    return layer_of(
        "names",
        "Names of the places through time, in their languages",
        terms_of(atlas)[:1],
        meant("names") | SOURCE,
        rows,
        days=("valid_from", "valid_until"),
        geometry=POINTS,
        shapes=[point_of(place.point) for place, _ in named],
        spans=True,
    )


def _sources(atlas: Atlas) -> Layer:
    rows = [row_of("sources", one, {"source_id": one.id}) for one in atlas.sources.values()]
    return layer_of("sources", "Sources of every fact", terms_of(atlas), meant("sources"), rows)
