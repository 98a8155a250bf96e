"""Names: one for every language of the atlas, and one at a time."""

import pytest
from ruled import places, told

from atlas.check.names import (
    check_current_names,
    check_named,
    check_names_of_the_day,
    check_one_name,
)
from atlas.check.roles import check_roles

TWO = {"atlas.json": {"title": "T", "languages": ["en", "tr"], "record": "own"}}
ONE = {"atlas.json": {"title": "T", "languages": ["en"], "record": "own"}}
NAMED = [
    ("holders", "holder_id", "holder_names"),
    ("areas", "area_id", "area_names"),
    ("events", "event_id", "event_names"),
    ("places", "place_id", "names"),
]


@pytest.mark.parametrize(("table", "key", "names"), NAMED)
def test_each_is_named_in_the_languages_but_the_first(table, key, names):
    rows = {table: [f"{key},x", "a,", "b,", "c,"], names: [f"{key},lang", "a,tr", "b,en", "d,tr"]}
    assert told(check_named, TWO, **rows) == [
        f"{table}.csv:{line} {key}: {id_} has no name in tr; add a row to {names}.csv"
        for line, id_ in ((3, "b"), (4, "c"))
    ]
    assert told(check_named, ONE, **rows) == []


HOLDER = "holder_id,lang,name,from,until"


def test_a_power_has_one_name_at_a_time_in_a_language():
    rows = [HOLDER, "a,en,New,1729-12-31,", "a,en,Old,,1730-01-01"]
    what = "overlaps 'Old' in line 3; end one of them earlier"
    assert told(check_one_name, holder_names=rows) == [f"holder_names.csv:2 from: {what}"]


@pytest.mark.parametrize(
    "rows",
    [
        ["a,en,Old,,1730-01-01", "a,en,New,1730-01-01,"],
        ["a,en,Old,,", "a,tr,New,,"],
        ["a,en,Old,,", "b,en,New,,"],
    ],
)
def test_names_that_follow_and_those_of_others_do_not_overlap(rows):
    assert told(check_one_name, holder_names=[HOLDER, *rows]) == []


def test_a_name_without_an_end_overlaps_the_next():
    rows = [HOLDER, "a,en,Old,,", "a,en,New,1730-01-01,"]
    assert places(check_one_name, holder_names=rows) == ["holder_names.csv:3 from"]


PLACE = "place_id,lang,name,from,until,kind"


@pytest.mark.parametrize(
    ("first", "second", "overlap"),
    [
        ("m,tr,A,,1730-01-02,historical", "m,tr,B,1730-01-01,,historical", True),
        ("m,tr,A,,1730-01-01,historical", "m,tr,B,1730-01-01,,historical", False),
        ("m,tr,A,,,historical", "m,en,B,,,historical", False),
        ("m,tr,A,,,historical", "n,tr,B,,,historical", False),
        ("m,tr,A,,,historical", "m,tr,B,,,variant", False),
        ("m,la,A,,,historical", "m,la,B,,,historical", False),
    ],
)
def test_a_place_has_one_name_of_the_day_in_a_language_of_the_atlas(first, second, overlap):
    found = places(check_names_of_the_day, TWO, names=[PLACE, first, second])
    assert found == ["names.csv:3 from"] * overlap


def current(files, *rows: str) -> list[str]:
    return told(
        check_current_names, files, places=["place_id,x", "m,"], names=["place_id,lang,kind", *rows]
    )


def test_a_place_without_a_current_name_is_told_in_each_language():
    assert current(TWO, "m,en,variant", "n,tr,current") == [
        f"places.csv:2 place_id: m has no current name in {lang}; add a row to names.csv"
        for lang in ("en", "tr")
    ]


def test_every_second_current_name_is_told():
    rows = ("m,en,current", "m,tr,current", "m,en,current", "m,en,current")
    what = "a second current name in en; call one of them a variant"
    assert current(TWO, *rows) == [f"names.csv:{line} kind: {what}" for line in (4, 5)]


def test_an_atlas_in_one_language_needs_no_current_names():
    assert current(ONE) == []


LAYERS = {
    "atlas.json": {
        "title": "T",
        "record": "own",
        "layers": [
            {"id": id_, "title": "L", "shapes": "l.geojson", "memberships": f"{id_}.csv"}
            for id_ in ("one", "two")
        ],
    }
}


@pytest.mark.parametrize(
    ("rows", "told_of"),
    [
        (["s,member,1800-01-01,", "s,observer,1790-01-01,1800-01-02"], "the observer of line 3"),
        (["s,observer,1790-01-01,1800-01-01", "s,member,1800-01-01,"], ""),
        (["s,observer,1790-01-01,", "r,member,1800-01-01,"], ""),
    ],
)
@pytest.mark.parametrize("layer", ["one", "two"])
def test_a_state_has_one_role_at_a_time_in_a_layer(layer, rows, told_of):
    found = told(check_roles, LAYERS, **{layer: ["state_id,role,from,until", *rows]})
    what = f"{layer}.csv:2 from: overlaps {told_of}; end one of them earlier"
    assert found == ([what] if told_of else [])
