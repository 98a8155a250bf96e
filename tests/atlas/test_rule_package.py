"""datapackage.json: every resource named, found, and with a schema that can be read."""

from typing import Any

import pytest
from ruled import atlas_of, told

from atlas.check.descriptor import has_schemas, resources_of
from atlas.check.package import check_package, is_file

FIELDS = [{"name": "a"}, {"name": "b"}]
MEND = "or delete it, and the schemas of the project hold"


def table(name: str = "t", **more: Any) -> dict[str, Any]:
    return {"path": f"{name}.csv", "name": name, "schema": {"fields": FIELDS}, **more}


def said(
    package: dict[str, Any], files: dict[str, Any] | None = None, **tables: list[str]
) -> list[str]:
    found = told(check_package, {"datapackage.json": package} | (files or {}), **tables)
    return [one.removeprefix("datapackage.json ") for one in found]


def of_resource(**more: Any) -> list[str]:
    return said({"resources": [table() | more]})


def test_a_sound_package_is_not_told():
    assert said({"resources": [table(), table("u"), {"path": "x.geojson", "name": "x"}]}) == []
    assert told(check_package) == []


@pytest.mark.parametrize("key", ["title", "version", "known_until"])
def test_what_a_package_says_is_text(key):
    assert said({"resources": [table()], key: 7}) == [f"{key}: is 7; write a text"]
    assert said({"resources": [table()], key: "7"}) == []


@pytest.mark.parametrize("key", ["contributors", "licenses"])
@pytest.mark.parametrize(
    ("value", "wrong"),
    [("x", True), ([7], True), ([{}, 7], True), ({}, True), ([], False), ([{}], False)],
)
def test_who_made_it_and_its_licences_are_lists_of_objects(key, value, wrong):
    what = f"{key}: is {value!r}; write a list of objects"
    assert said({"resources": [table()], key: value}) == [what] * wrong


@pytest.mark.parametrize(
    ("package", "missing"),
    [
        ({}, True),
        ({"version": "1"}, True),
        ({"title": "T"}, False),
        ({"licenses": [{"name": "CC0"}]}, False),
        ({"title": "T", "licenses": [{}]}, False),
        ({"title": "", "licenses": []}, True),
    ],
)
def test_a_package_lists_tables_or_says_title_or_licence(package, missing):
    what = f"resources: is missing; list the tables with their schemas, {MEND}"
    assert said(package) == [what] * missing


@pytest.mark.parametrize("value", [None, [], {}, [7], [{}, 7], "x"])
def test_the_tables_are_a_list_of_objects(value):
    what = f"resources: is {value!r}; write a list of objects, {MEND}"
    assert said({"title": "T", "resources": value}) == [what]


@pytest.mark.parametrize("path", [7, None, "", "t", "../t.csv", "a/t.csv", ".", "..", "t.", ".csv"])
def test_a_path_is_the_name_of_a_file_in_the_folder(path):
    assert f"resources[0].path: is {path!r}; write the name of the file" in of_resource(path=path)


def test_a_file_is_listed_once():
    package = {"resources": [table(), table("u"), table("u")]}
    assert said(package) == ["resources[2].path: 'u.csv' is listed twice; delete one"]


@pytest.mark.parametrize(
    ("path", "good"), [("a.b", True), (".a.b", True), ("ab", False), (7, False)]
)
def test_the_name_of_a_file_has_an_ending(path, good):
    assert is_file(path) is good


@pytest.mark.parametrize(
    ("more", "what"),
    [
        ({"name": 7}, ["is 7; write a name"]),
        ({"name": ""}, ["is ''; write a name"]),
        ({"name": "u"}, ["is 'u'; call it 't', as its file"]),
    ],
)
def test_a_table_is_called_as_its_file(more, what):
    assert of_resource(**more) == [f"resources[0].name: {one}" for one in what]


def test_what_has_no_schema_may_be_called_anything():
    assert said({"resources": [{"path": "x.geojson", "name": "shapes"}]}) == []


def test_a_table_that_is_there_is_listed():
    package = {"resources": [table("sources")]}
    rows = {"sources": ["a,b"], "places": ["a,b"], "hopes": ["a,b"]}
    what = "resources: places.csv is not listed; add its schema, or delete the file"
    assert said(package, **rows) == [what]


LAYERS = {
    "atlas.json": {
        "title": "T",
        "layers": [
            {"id": id_, "title": "L", "shapes": "l.geojson", "memberships": f"{id_}.csv"}
            for id_ in ("memberships", "league")
        ],
    }
}


@pytest.mark.parametrize(
    ("files", "listed", "lacks"),
    [
        (LAYERS, "memberships", False),
        (LAYERS, "league", False),
        (LAYERS, "sources", True),
        ({}, "league", True),
    ],
)
def test_the_schema_of_one_layer_stands_for_those_of_all(files, listed, lacks):
    found = said({"resources": [table(listed)]}, files, memberships=["a,b"])
    what = "resources: memberships.csv is not listed; add its schema, or delete the file"
    assert found == [what] * lacks


def test_only_sound_resources_are_tested_by():
    package = {"title": "T", "resources": [table(), 7, table("u", schema=7), table("v")]}
    tables = atlas_of({"datapackage.json": package})
    assert [one["name"] for one in resources_of(tables)] == ["t", "v"]


@pytest.mark.parametrize(
    ("package", "has"),
    [({"resources": [table()]}, True), ({"resources": []}, False), ({"title": "T"}, False),
     ({"resources": "tables"}, False)],
)  # fmt: skip
def test_a_package_may_bring_no_schemas(package, has):
    assert has_schemas(atlas_of({"datapackage.json": package})) is has


def test_without_schemas_those_of_the_project_hold():
    assert has_schemas(atlas_of()) is False
    assert {one["name"] for one in resources_of(atlas_of())} > {"holdings", "events", "places"}
