"""Whose licence a file says: that of the atlas it is made of, and none where none is stated."""

import csv
import io
import json
from pathlib import Path

import pytest

from atlas import load
from atlas.edition import licence_called
from atlas.terms import record_terms, terms_of
from exports.registry import FORMATS, Request, render
from exports.written import writable

DAY = Request(days=("1742-12-31",))
SHARED = {
    "title": "Five shores",
    "version": "2.1",
    "licenses": [
        {"name": "CC-BY-SA-4.0", "path": "https://creativecommons.org/licenses/by-sa/4.0/"}
    ],
    "contributors": [{"title": "A. Scribe"}, {"title": "B. Clerk"}],
}


@pytest.fixture
def foreign(folder: Path):
    """An atlas with a record of its own, under another licence."""
    path = folder / "datapackage.json"
    package = json.loads(path.read_text("utf-8")) | SHARED
    for one in package["resources"]:
        if one["path"] == "areas.geojson":
            one["sources"] = [{"title": "Drawn by hand"}]
    path.write_text(json.dumps(package), "utf-8")
    return load(folder)


def test_an_atlas_of_its_own_record_has_its_own_terms(foreign):
    terms = record_terms(foreign)
    assert terms.citation == "A. Scribe, B. Clerk: Five shores, version 2.1 (CC BY-SA 4.0)"
    assert terms.sentence == (
        "Licence: CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/); "
        "shapes from Drawn by hand"
    )


def test_its_geojson_and_table_say_them_and_no_others(foreign):
    said = json.loads(render(foreign, "geojson", DAY))
    assert (said["licence"], said["shapes"], said["version"]) == (
        "CC BY-SA 4.0",
        "Drawn by hand",
        "2.1",
    )
    rows = list(csv.DictReader(io.StringIO(render(foreign, "csv", DAY).decode())))
    assert {row["licence"] for row in rows} == {"CC BY-SA 4.0"}


@pytest.mark.parametrize("name", ["csv", "geojson", "gpkg", "parquet"])
def test_no_file_of_land_gives_a_licence_that_nobody_stated(tiny, name):
    content = render(tiny, name, DAY)
    assert b"none stated" in content
    assert b"CC BY" not in content and b"Natural Earth" not in content


def test_the_lent_record_keeps_its_terms_beside_those_of_the_article(lean, real):
    article, record = terms_of(lean)
    assert (article.title, article.licence) == ("Two days of a fortress", "CC BY 4.0")
    assert record == record_terms(lean) == record_terms(real)


def test_the_manifest_names_the_licence_where_no_datapackage_does(folder, edit):
    (folder / "datapackage.json").unlink()
    manifest = json.loads((folder / "atlas.json").read_text("utf-8"))
    manifest["rights"] = "CC0 1.0"
    (folder / "atlas.json").write_text(json.dumps(manifest), "utf-8")
    assert record_terms(load(folder)).licence == "CC0 1.0"


@pytest.mark.parametrize(
    "broken",
    ['{"licenses": 7}', '{"licenses": [[]]}', '{"title": 3, "contributors": ["a"]}', "{", "[]"],
)
def test_a_broken_description_states_nothing(folder, broken):
    (folder / "datapackage.json").write_text(broken, "utf-8")
    assert record_terms(load(folder)).licence == "none stated"


def test_a_title_with_half_a_character_is_written_in_every_format(folder):
    path = folder / "datapackage.json"
    package = json.loads(path.read_text("utf-8"))
    package["title"] = "Half \ud83d of it"
    path.write_text(json.dumps(package), "utf-8")
    broken = load(folder)
    for name in ("csv", "csv-excel", "geojson", "gpkg", "parquet", "zip"):
        assert render(broken, name, DAY), name


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("CC-BY-4.0", "CC BY 4.0"),
        ("CC-BY-NC-SA-3.0", "CC BY-NC-SA 3.0"),
        ("ODbL-1.0", "ODbL-1.0"),
        ("other-open", "other-open"),
        ("", ""),
    ],
)
def test_a_licence_is_called_as_people_write_it(name, called):
    assert licence_called(name) == called


def test_every_format_of_land_is_tried_here():
    land = {name for name, kind in FORMATS.items() if kind.dated}
    assert land == {"csv", "csv-excel", "geojson", "gpkg", "parquet"}


def test_half_a_character_is_written_as_a_question_mark():
    assert writable("a \ud83d b") == "a ? b"
    assert writable("İrəvan") == "İrəvan"
