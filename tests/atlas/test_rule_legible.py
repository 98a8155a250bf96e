"""Texts hold nothing but what can be shown; JSON files say nothing twice."""

import json

import pytest
from ruled import places, told

from atlas.check.json_form import check_json_form
from atlas.check.legible import check_legible

LEAGUE = {
    "atlas.json": {
        "title": "T",
        "languages": ["en"],
        "layers": [{"id": "l", "title": "L", "shapes": "l.geojson", "memberships": "league.csv"}],
    }
}

BAD = "\x07"


def test_a_sign_that_cannot_be_shown_is_told_in_its_cell():
    what = "holds a sign that cannot be shown, such as a control sign or one that turns the text "
    found = told(
        check_legible, LEAGUE, groups=["a,b", "x,y", f"x,y{BAD}"], league=["a,b", f"{BAD},"]
    )
    assert found == [
        f"{place}: {what}around; type the text anew"
        for place in ("groups.csv:3 b", "league.csv:2 a")
    ]


def test_it_is_told_in_its_line_of_the_text():
    assert places(check_legible, {"text.txt": f"a\nb{BAD}\n\n{BAD}"}) == [
        "text.txt:2",
        "text.txt:4",
    ]


@pytest.mark.parametrize("file", ["atlas.json", "article.json", "datapackage.json"])
def test_it_is_told_in_its_entry_of_a_json_file(file):
    content = {
        "title": {"en": "T", "tr": f"T{BAD}"}, "layers": [{"id": "a"}, {"id": BAD}], "hint": BAD,
        "stops": ["a", BAD], "number": 7, "none": None,
    }  # fmt: skip
    assert places(check_legible, {file: content}) == [
        f"{file} {way}" for way in ("title.tr", "layers.id", "hint", "stops")
    ]


def test_a_json_file_that_cannot_be_read_is_told_elsewhere():
    assert told(check_legible, {"article.json": "{"}) == []


JSON = ["atlas.json", "article.json", "datapackage.json"]
SHAPES = ["areas.geojson", "areas.topojson", "cuts.geojson", "basemap.geojson", "l.geojson"]


@pytest.mark.parametrize("file", [*JSON, *SHAPES])
def test_a_json_file_begins_with_its_content(file):
    content = json.dumps(LEAGUE["atlas.json"] if file == "atlas.json" else {}).encode()
    found = told(check_json_form, {**LEAGUE, file: b"\xef\xbb\xbf" + content})
    what = "begins with a byte order mark; save it as UTF-8 without one"
    assert found == [f"{file}:1: {what}"]
    assert told(check_json_form, {**LEAGUE, file: content}) == []


@pytest.mark.parametrize("file", JSON)
def test_an_entry_stands_once_in_its_object(file):
    content = '{"title": "T", "title": "U", "a": [{"b": 1, "b": 2}, {"b": 3}], "c": {"title": 1}}'
    assert told(check_json_form, {file: content}) == [
        f"{file} {name}: is there twice; delete one" for name in ("b", "title")
    ]


def test_entries_of_shapes_are_not_looked_at_and_what_is_no_json_is_told_elsewhere():
    assert told(check_json_form, {"areas.geojson": '{"a": 1, "a": 2}'}) == []
    assert told(check_json_form, {"article.json": '{"a": 1, "a": 2'}) == []
    assert told(check_json_form, {"article.json": "[" * 100_000}) == []
