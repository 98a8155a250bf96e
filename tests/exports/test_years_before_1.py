"""Files of an atlas before the year 1: days and EDTF as ISO 8601 writes them."""

import csv
import io
import json
import re
import sqlite3
from contextlib import closing

from ancient import make_ancient

from atlas import day_of, edtf_range, is_day, iso, load
from exports.citation import as_bibtex, as_csl, as_ris
from exports.cited import cited
from exports.columns import DAYS
from exports.registry import FORMATS, Request, render
from exports.rows import records
from words import words_in

EVERY = Request(every=True)
ONE_DAY = Request(days=(day_of("-0057"),))
SORTING = re.compile(r"-9\d{4}\b")  # a year as it is inside the atlas
LASTING = ("html",)  # it is an atlas itself: its days stay as they sort


def test_geojson_and_csv_have_iso_days(ancient):
    features = json.loads(render(ancient, "geojson", ONE_DAY))["features"]
    port = next(f["properties"] for f in features if f["properties"]["area_id"] == "T_PORT")
    assert (port["as_of"], port["valid_from"], port["valid_until"]) == (
        "-0057-12-31",
        "-0060-03-02",
        "-0055-03-15",
    )
    rows = list(csv.DictReader(io.StringIO(render(ancient, "csv", ONE_DAY).decode())))
    assert [row["as_of"] for row in rows] == ["-0057-12-31"] * len(ancient.areas)
    assert next(row["since_edtf"] for row in rows if row["area_id"] == "T_EAST") == "../-0100-01-01"


def test_a_stretch_is_identified_by_its_iso_day(ancient):
    ids = [f["id"] for f in json.loads(render(ancient, "geojson", EVERY))["features"]]
    assert "T_PORT@-0060-03-02" in ids


def test_every_day_of_a_row_is_a_day_and_in_order(ancient):
    for row in records(ancient, EVERY):
        assert all(is_day(str(row[name])) for name in DAYS if row[name] is not None)
        assert not SORTING.search(json.dumps(row))


def test_geopackage_has_iso_texts_where_its_own_days_do_not_reach(ancient, tmp_path):
    path = tmp_path / "ancient.gpkg"
    path.write_bytes(render(ancient, "gpkg", EVERY))
    with closing(sqlite3.connect(path)) as file:
        days = [day for (day,) in file.execute("SELECT valid_from FROM holdings")]
        types = {name: kind for _, name, kind, *_ in file.execute("PRAGMA table_info(holdings)")}
    assert types["valid_from"] == "TEXT"
    assert sorted(days) == sorted(str(row["valid_from"]) for row in records(ancient, EVERY))


def test_linked_places_tell_time_in_edtf(ancient):
    places = json.loads(render(ancient, "lp", Request()))["features"]
    edges = [
        date
        for place in places
        for span in place["when"]["timespans"]
        for edge in span.values()
        for date in edge.values()
    ]
    assert [edtf_range(date) for date in edges]
    assert "-0150/-0143~" not in edges
    midtown = next(one for one in places if one["properties"]["title"] == "Midtown")
    assert midtown["when"]["timespans"][0]["start"] == {
        "earliest": "-0150",
        "latest": "-0143",
    }


def test_a_place_of_unknown_age_is_known_from_its_first_event(folder, edit):
    make_ancient(folder)
    edit("places.csv", "-0150/-0143~", "")
    edit("names.csv", "Mediopolis,,-0080-05-10", "Mediopolis,,")
    places = json.loads(render(load(folder), "lp", Request()))["features"]
    midtown = next(one for one in places if one["properties"]["title"] == "Midtown")
    assert midtown["when"]["timespans"][0]["start"] == {"latest": "-0080-05-10"}


def test_no_file_says_a_day_as_it_sorts(ancient):
    for name in FORMATS.keys() - {"gpkg", "parquet", "zip", *LASTING}:
        assert not SORTING.search(render(ancient, name, ONE_DAY).decode()), name


def test_a_citation_names_the_day_in_words_and_its_key_in_iso(ancient):
    of = cited(
        ancient,
        words_in("en"),
        day=day_of("-0080-05-10"),
        selection=("event", "1720-treaty"),
        address="https://atlas.example/?year=-0080&date=-0080-05-10",
        read_on="2026-11-27",
    )
    assert of.title == "Treaty of Midvale, 10 May 81 BC"
    assert of.key == "treaty-atlas-1720-treaty--0080-05-10"
    for form in (as_bibtex, as_csl, as_ris):
        assert "10 May 81 BC" in form(of)
        assert not SORTING.search(form(of))
    assert iso(ancient.first) == "-0100-01-01"
