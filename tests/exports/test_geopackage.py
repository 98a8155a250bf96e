"""GeoPackage, read by readers that did not write it: GDAL (by pyogrio) and SQLite."""

import json
import sqlite3
import struct
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import geopandas
import pyogrio
import pytest

from atlas import load
from exports.columns import DAYS, FLAT
from exports.described import shipped_resources
from exports.registry import Request, render
from exports.rows import records

ROOT = Path(__file__).resolve().parents[2]
EVERY = Request(every=True)
POINTS = {"events", "places", "names"}
TABLES = {"powers", "sources"}


@pytest.fixture(scope="module")
def path(tiny, tmp_path_factory) -> Path:
    """The tiny atlas, its whole span, as a file."""
    file = tmp_path_factory.mktemp("gpkg") / "all.gpkg"
    file.write_bytes(render(tiny, "gpkg", EVERY))
    return file


def asked(path: Path, question: str) -> list[tuple]:
    with closing(sqlite3.connect(path)) as base:
        return base.execute(question).fetchall()


def test_gdal_finds_every_layer_and_table(path):
    layers = dict(pyogrio.list_layers(path))
    assert {name for name, kind in layers.items() if kind == "MultiPolygon"} == {
        "holdings",
        "areas",
    }
    assert {name for name, kind in layers.items() if kind == "Point"} == POINTS
    assert {name for name, kind in layers.items() if kind is None} == {*TABLES, "layer_styles"}


def test_gdal_reads_the_rows_with_valid_shapes(path, tiny):
    frame = geopandas.read_file(path, layer="holdings")
    assert frame.crs == "EPSG:4326"
    assert frame.geometry.is_valid.all()
    assert set(frame.geom_type) == {"MultiPolygon"}
    assert list(frame.columns) == [*FLAT, "geometry"]
    assert len(frame) == len(list(records(tiny, EVERY)))


def test_gdal_reads_days_as_days(path):
    info = pyogrio.read_info(path, layer="holdings")
    kinds = dict(zip(info["fields"], info["dtypes"], strict=True))
    assert {name for name, kind in kinds.items() if kind.startswith("datetime")} == set(DAYS)
    assert kinds["km2"] == "float64"


def test_no_column_is_a_word_of_sql(path):
    for name in ("holdings", "events", "names"):
        columns = [row[1] for row in asked(path, f"PRAGMA table_info({name})")]
        assert asked(path, f"SELECT {', '.join(columns)} FROM {name}")


def test_the_rows_are_those_of_the_geojson(path, tiny):
    rows = asked(path, f"SELECT {', '.join(FLAT)} FROM holdings")
    found = json.loads(render(tiny, "geojson", EVERY))["features"]
    assert rows == [tuple(one["properties"].values()) for one in found]


def test_every_record_of_the_atlas_is_in_its_table(path, tiny):
    names = [name for place in tiny.places.values() for name in place.names]
    for table, records_ in (
        ("areas", tiny.areas),
        ("events", tiny.events),
        ("places", tiny.places),
        ("names", names),
        ("powers", tiny.holders),
        ("sources", tiny.sources),
    ):
        assert asked(path, f"SELECT count(*) FROM {table}") == [(len(records_),)]


def test_names_have_their_days_and_the_point_of_their_place(path):
    frame = geopandas.read_file(path, layer="names").set_index(["place_id", "name"])
    latin = frame.loc["midtown", "Mediopolis"]
    assert (str(latin["valid_until"])[:10], latin["lang"]) == ("1720-05-10", "la")
    place = geopandas.read_file(path, layer="places").set_index("place_id").loc["midtown"]
    assert latin.geometry == place.geometry


def test_powers_have_their_colours(path, tiny):
    found = dict(asked(path, "SELECT holder_id, colour FROM powers"))
    assert found == {holder.id: holder.colour for holder in tiny.holders.values()}


def test_every_column_says_what_it_means(path):
    said = {
        (table, column): text
        for table, column, text in asked(
            path, "SELECT table_name, column_name, description FROM gpkg_data_columns"
        )
    }
    for table in ("holdings", "areas", *POINTS, *TABLES):
        for row in asked(path, f"PRAGMA table_info({table})"):
            assert row[1] in ("fid", "geom") or said[table, row[1]], row
    assert "not including it" in said["holdings", "valid_until"]


def test_layers_of_columns_of_the_tables_are_described_as_the_tables_are(path):
    field = next(
        one
        for one in shipped_resources()["events.csv"]["schema"]["fields"]
        if one["name"] == "date_os"
    )
    (found,) = asked(
        path,
        "SELECT description FROM gpkg_data_columns "
        "WHERE table_name = 'events' AND column_name = 'date_os'",
    )
    assert found == (field["description"],)


def test_layers_with_spans_say_that_these_are_half_open(path):
    said = dict(asked(path, "SELECT table_name, description FROM gpkg_contents"))
    for layer in ("holdings", "names"):
        assert "up to, not including, valid_until" in said[layer]


def test_the_terms_are_metadata_of_the_file_and_of_every_layer(real, tmp_path):
    file = tmp_path / "real.gpkg"
    file.write_bytes(render(real, "gpkg", Request(days=("1828-12-31",))))
    (whole,) = asked(
        file,
        "SELECT metadata FROM gpkg_metadata m JOIN gpkg_metadata_reference r "
        "ON m.id = r.md_file_id WHERE r.reference_scope = 'geopackage'",
    )
    said = json.loads(whole[0])
    assert said["licenses"][0]["name"] == "CC-BY-4.0"
    assert (said["title"], said["version"]) == (real.edition.title, real.edition.version)
    assert said["citation"].startswith("The Treaty Atlas authors: Treaty Atlas, version")
    for layer, text in asked(
        file,
        "SELECT table_name, metadata FROM gpkg_metadata m JOIN gpkg_metadata_reference r "
        "ON m.id = r.md_file_id WHERE r.reference_scope = 'table'",
    ):
        assert "<license>CC BY 4.0</license>" in text, layer
    described = pyogrio.read_info(file, layer="areas")["layer_metadata"]["DESCRIPTION"]
    assert "Licence: CC BY 4.0" in described and "Natural Earth, public domain" in described


def test_the_index_of_shapes_holds_all_of_them_and_follows_an_edit(path, tmp_path):
    for layer in ("holdings", "areas"):
        there = f"SELECT count(*) FROM {layer} WHERE geom NOTNULL"
        assert asked(path, f"SELECT count(*) FROM rtree_{layer}_geom") == asked(path, there)
    file = tmp_path / "edited.gpkg"
    file.write_bytes(path.read_bytes())
    frame = geopandas.read_file(file, layer="areas").head(1)
    frame.to_file(file, layer="areas", driver="GPKG", mode="a")
    count = asked(path, "SELECT count(*) FROM areas")[0][0]
    assert asked(file, "SELECT count(*) FROM rtree_areas_geom") == [(count + 1,)]
    box = tuple(frame.total_bounds)
    assert len(geopandas.read_file(file, layer="areas", bbox=box)) >= 2


def test_a_shape_begins_with_its_box(path):
    frame = geopandas.read_file(path, layer="areas", fid_as_index=True)
    for fid, content in asked(path, "SELECT fid, geom FROM areas"):
        west, east, south, north = struct.unpack("<4d", content[8:40])
        assert (west, south, east, north) == frame.geometry[fid].bounds


def test_a_point_that_is_no_number_is_left_empty(tiny, tmp_path):
    place = next(one for one in tiny.places.values() if one.point)
    nowhere = replace(place, point=(float("nan"), 1.0))
    file = tmp_path / "nowhere.gpkg"
    odd = replace(tiny, places={**tiny.places, place.id: nowhere})
    file.write_bytes(render(odd, "gpkg", EVERY))
    frame = geopandas.read_file(file, layer="places").set_index("place_id")
    assert frame.geometry[place.id] is None


def test_the_file_is_sound_and_says_that_it_is_a_geopackage(path):
    assert asked(path, "PRAGMA integrity_check") == [("ok",)]
    assert asked(path, "PRAGMA foreign_key_check") == []
    assert asked(path, "PRAGMA application_id") == [(int.from_bytes(b"GPKG"),)]
    named = {name for (name,) in asked(path, "SELECT table_name FROM gpkg_contents")}
    tables = asked(path, "SELECT name FROM sqlite_master WHERE type = 'table'")
    ours = {one for (one,) in tables if not one.startswith(("gpkg_", "rtree_", "sqlite_"))}
    assert ours == named


def test_another_process_writes_the_same_bytes(path):
    code = (
        "import sys; from atlas import load; from exports.registry import Request, render;"
        "sys.stdout.buffer.write(render(load(sys.argv[1]), 'gpkg', Request(every=True)))"
    )
    command = [sys.executable, "-c", code, str(ROOT / "tests" / "tiny_atlas")]
    ran = subprocess.run(command, cwd=ROOT / "dashboard", capture_output=True, check=True)
    assert ran.stdout == path.read_bytes()


def test_an_article_without_a_record_has_its_places_names_events_and_sources(plain, tmp_path):
    file = tmp_path / "plain.gpkg"
    file.write_bytes(render(plain, "gpkg", Request()))
    assert {name for name, _ in pyogrio.list_layers(file)} == {*POINTS, "sources", "layer_styles"}
    assert len(geopandas.read_file(file, layer="places")) == len(plain.places)


def test_years_before_1_are_texts_and_the_column_says_so(tmp_path):
    file = tmp_path / "carthage.gpkg"
    file.write_bytes(render(load(ROOT / "data" / "examples" / "carthage"), "gpkg", Request()))
    frame = geopandas.read_file(file, layer="events")
    assert any(str(day).startswith("-") for day in frame["date"])
    (said,) = asked(
        file,
        "SELECT description FROM gpkg_data_columns "
        "WHERE table_name = 'events' AND column_name = 'date'",
    )
    assert said[0].endswith("ISO 8601 text, since a DATE cannot hold years before 1.")
