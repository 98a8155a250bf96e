"""Every table against its schema: the files that must be there, headers, columns and keys."""

from typing import Any

import pytest
from ruled import atlas_of, places, told

from atlas.check.descriptor import (
    absent_files,
    fields_of,
    header_problems,
    resources_of,
    table_resources,
)
from atlas.check.schema import check_schema


def resource(name: str, *columns: str, **more: Any) -> dict[str, Any]:
    fields = [{"name": column} for column in columns]
    return {"path": f"{name}.csv", "name": name, "schema": {"fields": fields, **more}}


def package(*resources: dict[str, Any]) -> dict[str, Any]:
    return {"datapackage.json": {"title": "T", "resources": list(resources)}}


def missing(files: dict[str, Any], **tables: list[str]) -> list[str]:
    atlas = atlas_of(files, **tables)
    return [str(one) for one in absent_files(atlas, resources_of(atlas))]


def test_every_file_of_the_schemas_is_there():
    shapes = {"path": "areas.geojson", "name": "shapes", "description": "Built by a command."}
    plain = {"path": "x.json", "name": "x"}
    assert missing(package(resource("t", "a"), resource("u", "a"), shapes, plain), u=["a"]) == [
        "t.csv: is missing; add it, if only its header line",
        "areas.geojson: is missing; run `python dashboard build-areas`",
        "x.json: is missing; add it",
    ]


OF_ARTICLE = ["article.json", *(f"{name}.csv" for name in
              ("sources", "events", "places", "excerpts", "mentions"))]  # fmt: skip
OF_RECORD = [*(f"{name}.csv" for name in ("holders", "areas", "holdings", "area_measures")),
             "areas.geojson", "areas.topojson", "basemap.geojson"]  # fmt: skip


@pytest.mark.parametrize(
    ("record", "files"), [("own", [*OF_ARTICLE, *OF_RECORD]), ("shipped", OF_ARTICLE),
                          ("none", OF_ARTICLE)]
)  # fmt: skip
def test_without_schemas_an_article_or_a_record_is_needed(record, files):
    manifest = {"title": "T", "record": record}
    lent = {"sources.csv", "events.csv"} if record == "shipped" else set()
    assert [one.split(":")[0] for one in missing({"atlas.json": manifest})] == [
        file for file in files if file not in lent
    ]


def headers(columns: str, files: dict[str, Any], *rows: str) -> list[str]:
    atlas = atlas_of(files, t=[columns, *rows])
    fields = [{"name": "a", "constraints": {"required": True}}, {"name": "b"}, {"name": "c"}]
    return [str(one) for one in header_problems(atlas, atlas["t"], fields)]


STRICT = package(resource("t", "a"))
WANTED = "the header is a,b,c"


@pytest.mark.parametrize(
    ("columns", "strict", "free"),
    [
        ("a,b,c", [], []),
        ("a,c", [f"b: is missing from the header line; {WANTED}"], []),
        ("b,c", [f"a: is missing from the header line; {WANTED}"],
         [f"a: is missing from the header line; {WANTED}"]),
        ("a,b,c,d", [f"d: is a column the schema does not know; {WANTED}"],
         [f"d: is a column the schema does not know; {WANTED}"]),
        ("b,a,c", [f": has its columns in another order; {WANTED}"], []),
        ("a,b,c,b", ["b: is twice in the header line; delete one"],
         ["b: is twice in the header line; delete one"]),
    ],
)  # fmt: skip
def test_the_header_has_the_columns_of_the_schema(columns, strict, free):
    for files, wanted in ((STRICT, strict), ({}, free)):
        lines = [f"t.csv:1{one if one[0] == ':' else f' {one}'}" for one in wanted]
        assert headers(columns, files) == lines


def test_a_column_without_a_name_may_not_stand_twice():
    assert "t.csv:1: is twice in the header line; delete one" in headers("a,b,c,,", STRICT)


def test_a_table_without_a_line_is_told_its_header():
    atlas = atlas_of({"t.csv": ""})
    fields = [{"name": "a"}, {"name": "b"}]
    assert [str(one) for one in header_problems(atlas, atlas["t"], fields)] == [
        "t.csv:1: has no header line; write it: a,b"
    ]


def fields(columns: str, languages: list[str], *known: str) -> list[tuple[str, bool]]:
    """The fields that count for a table: their names, and whether they must be filled in."""
    atlas = atlas_of({"atlas.json": {"title": "T", "languages": languages}}, t=[columns])
    schema = resource("t")
    schema["schema"]["fields"] = [
        {"name": one, "type": "integer", "constraints": {"required": True}} for one in known
    ]
    found = fields_of(atlas, schema, atlas["t"])
    return [(one["name"], bool(one.get("constraints"))) for one in found]


@pytest.mark.parametrize(
    ("columns", "languages", "expected"),
    [
        ("text,text_tr,text_az", ["en", "tr", "az"], "text! text_tr! text_az!"),
        ("text,text_tr,text_az", ["en", "tr"], "text! text_tr! text_az"),
        ("text,text_tr", ["en", "tr"], "text! text_tr!"),
        ("text", ["en", "tr"], "text! text_tr!"),
        ("text", ["en"], "text!"),
        ("text,text_pt", ["en"], "text! text_pt"),
        ("text,text_12", ["en"], "text!"),
        ("text,other_pt", ["en"], "text!"),
    ],
)
def test_columns_of_languages_are_those_of_the_atlas(columns, languages, expected):
    found = fields(columns, languages, "text", "text_tr", "text_az")
    assert " ".join(f"{name}{'!' * needed}" for name, needed in found) == expected


def test_only_a_column_that_stands_without_its_language_is_translated():
    assert fields("kept_tr,text_no", ["en"], "kept_tr", "text", "text_no") == [
        ("kept_tr", True), ("text", True), ("text_no", True),
    ]  # fmt: skip


LAYERS = {
    "title": "T",
    "layers": [
        {"id": id_, "title": "L", "shapes": "l.geojson", "memberships": f"{id_}.csv"}
        for id_ in ("one", "two")
    ],
}


def test_the_table_of_every_layer_has_the_schema_of_memberships():
    listed = [resource("memberships", "a"), resource("t", "a"), {"path": "x.json", "name": "x"}]
    found = table_resources(atlas_of({"atlas.json": LAYERS}), listed)
    assert [(one["name"], one["path"]) for one in found] == [
        ("one", "one.csv"), ("two", "two.csv"), ("t", "t.csv"),
    ]  # fmt: skip
    assert [one["name"] for one in table_resources(atlas_of(), listed)] == ["memberships", "t"]


def test_a_table_that_cannot_be_read_hides_no_other():
    schemas = package(resource("t", "a"), resource("u", "a"))
    assert told(check_schema, schemas, t=["a", "x,y"], u=["b"]) == [
        "t.csv:2: has 2 cells where the header has 1; look for a missing or extra comma, and put "
        "text that has a comma in double quotes",
        "u.csv:1 b: is a column the schema does not know; the header is a",
        "u.csv:1 a: is missing from the header line; the header is a",
    ]


def test_a_key_into_a_table_that_cannot_be_read_is_not_told():
    key = {"fields": "a", "reference": {"resource": "u", "fields": "a"}}
    schemas = package(resource("t", "a", foreignKeys=[key]), resource("u", "a"))
    assert places(check_schema, schemas, t=["a", "x"], u=["a", "x,y"]) == ["u.csv:2"]


def test_cells_and_keys_are_those_of_the_schema():
    schemas = package(resource("t", "a", "b", primaryKey="a"))
    schemas["datapackage.json"]["resources"][0]["schema"]["fields"][1]["type"] = "integer"
    found = places(check_schema, schemas, t=["a,b", "x,1", "x,y"])
    assert found == ["t.csv:3 b", "t.csv:3 a"]
