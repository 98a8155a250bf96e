"""The manifest: all that it names is there, and nothing twice."""

from typing import Any

import pytest
from ruled import places, told

from atlas.check.language_codes import is_language
from atlas.check.manifest import (
    check_families,
    check_ids,
    check_languages,
    check_layers,
    check_lent_files,
    check_manifest,
    check_readable,
    check_stops,
    check_unsure,
    check_view,
)
from atlas.errors import DataError
from atlas.layering import RECORD_TABLES


def manifest(**entries: Any) -> dict[str, Any]:
    return {"atlas.json": {"title": "T", "record": "own", **entries}}


@pytest.mark.parametrize(
    ("code", "known"),
    [("en", True), ("tr", True), ("zh-Hant", True), ("xq", False), ("EN", False), ("e", False),
     ("", False), ("en_GB", False)],
)  # fmt: skip
def test_a_language_is_one_that_there_is(code, known):
    assert is_language(code) is known


def test_a_language_is_named_once_and_exists():
    assert told(check_languages, manifest(languages=["en", "tr", "xq", "tr"])) == [
        "atlas.json languages: 'tr' is there twice; delete one",
        "atlas.json languages: 'xq' is no language's code; write one of ISO 639, such as en, tr "
        "or es",
        "atlas.json languages: 'tr' is there twice; delete one",
    ]
    assert told(check_languages, manifest(languages=["en", "tr"])) == []


def test_what_is_wrong_or_unknown_in_the_manifest_is_told():
    found = places(check_manifest, manifest(colour="red", rights=7, hint=None))
    assert sorted(found) == ["atlas.json colour", "atlas.json hint", "atlas.json rights"]


def test_a_manifest_is_json_or_nothing_else_is_looked_at():
    assert told(check_readable, manifest()) == []
    assert told(check_readable) == []
    with pytest.raises(DataError, match=r"atlas\.json:1: is not valid JSON"):
        told(check_readable, {"atlas.json": "{"})


def test_a_stop_is_an_event_that_words_name_once():
    found = told(
        check_stops,
        manifest(stops=["a", "b", "c", "gone", "d", "a"]),
        events=["event_id", "a", "b", "c", "d"],
        mentions=["kind,target_id", "event,a;b", "place,c", "date,d"],
    )
    assert found == [
        "atlas.json stops: c is named by no words of the article; add a mention of it, or take it "
        "out",
        "atlas.json stops: 'gone' is not in events.csv; correct it or add it there",
        "atlas.json stops: 'a' is there twice; delete one",
    ]


@pytest.mark.parametrize(
    ("box", "inside"),
    [
        ([10, 20, 30, 40], True),
        ([11, 21, 29, 39], True),
        ([9, 20, 30, 40], False),
        ([10, 19, 30, 40], False),
        ([10, 20, 31, 40], False),
        ([10, 20, 30, 41], False),
    ],
)
def test_the_map_opens_within_its_bounds(box, inside):
    found = told(check_view, manifest(view={"box": box, "bounds": [10, 20, 30, 40]}))
    what = f"atlas.json view.box: {box} reaches beyond bounds [10, 20, 30, 40]; widen the bounds or"
    assert found == [f"{what} narrow it"] * (not inside)


@pytest.mark.parametrize("view", [{"box": [1, 2, 3, 4]}, {"bounds": [1, 2, 3, 4]}, {}])
def test_without_box_or_bounds_it_opens_anywhere(view):
    assert told(check_view, manifest(view=view)) == []


def test_every_place_that_is_to_be_looked_at_is_there():
    rows = ["place_id", "a", "b"]
    what = "'gone' is not in places.csv; take it out or correct it"
    assert told(check_unsure, manifest(unsure=["a", "gone"]), places=rows) == [
        f"atlas.json unsure: {what}"
    ]
    assert told(check_unsure, manifest(), places=rows) == []


def test_a_power_belongs_to_a_family_that_is_named():
    rows = ["family,x", "Isle,", "South,", ","]
    assert told(check_families, manifest(families=["Isle", "North"]), holders=rows) == [
        f"holders.csv:{line} family: '{name}' is not in the vocabulary; choose one of: Isle, North"
        for line, name in ((3, "South"), (4, ""))
    ]
    assert told(check_families, manifest(), holders=rows) == []


MAY_ADD = ["sources", "events", "event_names", "event_dates", "translations"]
ONLY_LENT = [
    "holders", "holder_names", "short_names", "groups", "areas", "area_names", "area_districts",
    "area_measures", "holdings", "attestations", "border_towns",
]  # fmt: skip
SHAPES = ["areas.geojson", "areas.topojson", "cuts.geojson"]
MAY_REPLACE = ["views.csv", "loaded_words.csv", "basemap.geojson"]


@pytest.mark.parametrize("record", ["shipped", "none"])
def test_an_atlas_without_a_record_brings_no_file_of_one(record):
    tables = {name: ["a"] for name in (*MAY_ADD, *ONLY_LENT)}
    files = manifest(record=record) | dict.fromkeys((*SHAPES, *MAY_REPLACE), "")
    wrong = sorted([*(f"{name}.csv" for name in ONLY_LENT), *SHAPES])
    what = f'belongs to a record, but atlas.json says "record": "{record}"; delete the file, or'
    assert told(check_lent_files, files, **tables) == [
        f'{file}: {what} write "record": "own"' for file in wrong
    ]
    assert told(check_lent_files, files | manifest(), **tables) == []


def test_the_tables_of_a_record_are_these():
    replaced = [name.removesuffix(".csv") for name in MAY_REPLACE[:2]]
    assert sorted(RECORD_TABLES) == sorted([*MAY_ADD, *ONLY_LENT, *replaced])


def test_an_id_of_the_record_is_given_away():
    found = told(
        check_ids,
        manifest(record="shipped"),
        sources=["source_id", "M3", "own"],
        events=["event_id", "1828-turkmenchay", "own"],
    )
    assert (
        "sources.csv:2 source_id: 'M3' is an id of the record, too; give this row another one"
        in found
    )
    assert not [one for one in found if "'own'" in one]


def layer(id_: str, **more: str) -> dict[str, str]:
    files = {"shapes": f"{id_}.geojson", "memberships": f"{id_}.csv"}
    return {"id": id_, "title": id_, **files, **more}


SHAPE = {"type": "Point", "coordinates": [1, 2]}
FEATURES = {
    "type": "FeatureCollection",
    "features": [
        {"type": "Feature", "properties": {"state_id": "s"}, "geometry": SHAPE},
        {"type": "Feature", "properties": {"name": "r"}, "geometry": SHAPE},
    ],
}


def layers(*some: dict[str, str], **tables: list[str]) -> list[str]:
    return told(check_layers, manifest(layers=list(some)) | {"a.geojson": FEATURES}, **tables)


def test_a_layer_has_its_files():
    assert layers(layer("a"), layer("b"), a=["state_id", "s"], c=["state_id"]) == [
        f"atlas.json layers[1].{entry}: '{file}' is not in the folder; add the file or correct its "
        "name"
        for entry, file in (("shapes", "b.geojson"), ("memberships", "b.csv"))
    ]


def test_a_layer_that_names_no_file_is_told_elsewhere():
    assert layers({"id": "a", "title": "A", "shapes": "a.geojson"}) == []
    assert layers({"id": "a", "title": "A", "memberships": "a.csv"}, a=["state_id", "r"]) == []


def test_every_state_of_a_layer_has_a_shape():
    assert layers(layer("a"), a=["state_id,x", "s,", "r,"]) == [
        "a.csv:3 state_id: r has no shape in a.geojson; correct it or add the shape"
    ]


def test_an_id_is_that_of_one_layer():
    again = layer("b") | layer("a")
    assert layers(layer("a"), again, a=["state_id"]) == [
        "atlas.json layers[1].id: 'a' is the id of two layers; give one another"
    ]
