"""Layers, their styles and what is said of them, as the bytes of one GeoPackage."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing

import shapely

from exports.gpkg.blob import blob
from exports.gpkg.layer import Field, Layer
from exports.gpkg.metadata import Note
from exports.gpkg.schema import (
    CORE,
    EXTENSIONS,
    FOLLOWERS,
    HEADER,
    INDEX,
    RTREE,
    SRS_ID,
    SYSTEMS,
)

# A file is no older or younger than another of the same content: equal input gives equal bytes.
WRITTEN = "1970-01-01T00:00:00.000Z"
STYLES = "layer_styles"


def file_of(
    layers: Sequence[Layer], styles: Sequence[tuple[str, str]], notes: Sequence[Note]
) -> bytes:
    """The whole file; `styles` are the name of a layer and its style in QGIS."""
    with closing(sqlite3.connect(":memory:")) as base:
        base.executescript(HEADER + CORE)
        _insert(base, "gpkg_spatial_ref_sys", SYSTEMS)
        _insert(base, "gpkg_extensions", EXTENSIONS)
        for layer in layers:
            _write(base, layer)
        _contents(base, STYLES, "attributes", STYLES, "Styles of the layers in QGIS")
        for name, style in styles:
            _style(base, next(one for one in layers if one.name == name), style)
        for number, note in enumerate(notes, start=1):
            _note(base, number, note)
        base.commit()
        return base.serialize()


def _write(base: sqlite3.Connection, layer: Layer) -> None:
    described = [(layer.name, one.name, None, None, one.said, None, None) for one in layer.fields]
    columns = ["fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"]
    columns += [f"geom {layer.geometry}"] if layer.geometry else []
    columns += [_declared(field) for field in layer.fields]
    base.execute(f"CREATE TABLE {_quoted(layer.name)} ({', '.join(columns)})")
    kind = "features" if layer.geometry else "attributes"
    _contents(base, layer.name, kind, layer.title, layer.said, _bounds(layer))
    if layer.geometry:
        row = (layer.name, "geom", layer.geometry, SRS_ID, 0, 0)
        _insert(base, "gpkg_geometry_columns", [row])
    _insert(base, "gpkg_data_columns", described)
    shapes = [(blob(one),) for one in layer.shapes] if layer.geometry else [()] * len(layer.rows)
    names = [field.name for field in layer.fields]
    found = (
        (number, *shape, *(row[name] for name in names))
        for number, (row, shape) in enumerate(zip(layer.rows, shapes, strict=True), start=1)
    )
    _insert(base, layer.name, found)
    if layer.geometry:
        _index(base, layer)


def _declared(field: Field) -> str:
    return f"{_quoted(field.name)} {field.kind}"


def _index(base: sqlite3.Connection, layer: Layer) -> None:
    """The index of where things are, by which a program draws what is on its screen alone."""
    base.execute(INDEX.format(t=layer.name))
    boxes = (
        (number, box[0], box[2], box[1], box[3])
        for number, shape in enumerate(layer.shapes, start=1)
        if shape is not None and not shape.is_empty
        for box in (shape.bounds,)
    )
    _insert(base, f"rtree_{layer.name}_geom", boxes)
    _insert(base, "gpkg_extensions", [(layer.name, "geom", *RTREE)])
    for follower in FOLLOWERS:
        base.execute(follower.format(t=layer.name))


def _bounds(layer: Layer) -> tuple[float | None, ...]:
    there = [one for one in layer.shapes if one is not None]
    return tuple(map(float, shapely.total_bounds(there))) if there else (None,) * 4


def _contents(  # noqa: PLR0913, PLR0917 - the columns of one table
    base: sqlite3.Connection,
    name: str,
    kind: str,
    title: str,
    said: str,
    bounds: tuple[float | None, ...] = (None,) * 4,
) -> None:
    srs = SRS_ID if kind == "features" else None
    _insert(base, "gpkg_contents", [(name, kind, title, said, WRITTEN, *bounds, srs)])


def _style(base: sqlite3.Connection, layer: Layer, style: str) -> None:
    geometry = "geom" if layer.geometry else ""
    row = ("", "", layer.name, geometry, layer.name, style, "", True, layer.title, "", None)
    _insert(base, STYLES, [(None, *row, WRITTEN)])


def _note(base: sqlite3.Connection, number: int, note: Note) -> None:
    _insert(base, "gpkg_metadata", [(number, "dataset", note.standard, note.mime, note.text)])
    scope = "table" if note.layer else "geopackage"
    row = (scope, note.layer or None, None, None, WRITTEN, number, None)
    _insert(base, "gpkg_metadata_reference", [row])


def _insert(base: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    for row in rows:
        marks = ",".join("?" * len(row))
        base.execute(f"INSERT INTO {_quoted(table)} VALUES ({marks})", row)


def _quoted(name: str) -> str:
    return f'"{name}"'
