"""The layers of the record: who held which land, its areas, and the powers."""

from __future__ import annotations

from math import isfinite

import shapely
from shapely.geometry.base import BaseGeometry

from atlas import Atlas, area_name
from atlas.terms import record_terms
from cartography.colours import colour_or_grey
from exports.about import WHOSE, when
from exports.columns import DAYS, FLAT
from exports.described import meanings
from exports.geojson import geometries
from exports.gpkg.layer import POLYGONS, Layer, polygons
from exports.gpkg.making import SOURCE, layer_of, meant, row_of, source_of
from exports.registry import Request
from exports.rows import records

Shapes = dict[str, BaseGeometry | None]


def land_layers(atlas: Atlas, request: Request) -> list[Layer]:
    """The map of the days asked for, and the areas alone; nothing without a record."""
    if not atlas.has_record:
        return []
    texts = geometries(atlas)
    shapes = {id_: polygons(shapely.from_geojson(text)) for id_, text in texts.items()}
    return [_holdings(atlas, request, shapes), _areas(atlas, request, shapes)]


def powers(atlas: Atlas) -> list[Layer]:
    """The table of the powers; nothing where there are none."""
    rows = [
        row_of("holders", one, {"holder_id": one.id, "colour": colour_or_grey(one.colour)})
        | source_of(atlas, one.sources)
        for one in atlas.holders.values()
    ]
    terms = [record_terms(atlas)]
    title = "Powers that held land"
    return [layer_of("powers", title, terms, meant("holders") | SOURCE, rows)] if rows else []


def _holdings(atlas: Atlas, request: Request, shapes: Shapes) -> Layer:
    rows = list(records(atlas, request))
    return layer_of(
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


def _areas(atlas: Atlas, request: Request, shapes: Shapes) -> Layer:
    rows = [
        row_of("areas", one, {"area_id": one.id, "label": area_name(atlas, one.id, request.lang)})
        | {"km2": one.km2 if isfinite(one.km2) else None, **source_of(atlas, one.sources)}
        for one in atlas.areas.values()
    ]
    return layer_of(
        "areas",
        "Areas: the smallest pieces of land that change hands whole",
        [record_terms(atlas)],
        meant("areas") | {"km2": meanings("area_measures")["km2"]} | SOURCE,
        rows,
        geometry=POLYGONS,
        shapes=[shapes.get(id_) for id_ in atlas.areas],
    )
