"""Which way rings run, what features are called, and the lines that cut districts."""

from typing import Any

import pytest
from ruled import told
from squares import collection, feature, square

from atlas.check.cuts import check_cuts, check_lines
from atlas.check.rings import check_feature_ids, check_rings

MEND = "list its points in the opposite order, as RFC 7946 has it"
HOLE = square(0.25, 0.25, 0.5)
LAYER = {"id": "l", "title": "L", "shapes": "l.geojson", "memberships": "l.csv"}
MANIFEST = {"atlas.json": {"title": "T", "layers": [LAYER]}}
KEYS = {"areas.geojson": "area_id", "basemap.geojson": "id", "cuts.geojson": "cut_id",
        "l.geojson": "state_id"}  # fmt: skip


@pytest.mark.parametrize("file", KEYS)
def test_outer_rings_and_holes_run_in_their_ways(file):
    key = KEYS[file]
    sound = feature("a", square(0), HOLE[::-1], key=key)
    turned = feature("b", square(2)[::-1], key=key)
    filled = feature(None, square(0), HOLE[::-1], HOLE, id="c")
    assert told(check_rings, MANIFEST | {file: collection(sound, turned, filled)}) == [
        f"{file} geometry: b has an outer ring that runs clockwise, from 2, 0; {MEND}",
        f"{file} geometry: c has a hole that runs counter-clockwise, from 0.25, 0.25; {MEND}",
    ]


def ids(file: str, found: Any, right: Any) -> list[str]:
    more = {} if found is None else {"id": found}
    one = feature(right, square(0), key=KEYS[file], **more)
    return [line.removeprefix(f"{file} ") for line in
            told(check_feature_ids, MANIFEST | {file: collection(one)})]  # fmt: skip


@pytest.mark.parametrize("file", ["areas.geojson", "l.geojson"])
def test_a_feature_has_the_id_of_its_properties(file):
    key = KEYS[file]
    own = f'write "{key}" in its properties'
    assert ids(file, "a", "a") == []
    assert ids(file, "b", "a") == [
        'id: a calls itself \'b\'; write "id": "a" before its properties'
    ]
    assert ids(file, None, "a") == [
        'id: a has no id of its own; write "id": "a" before its properties'
    ]
    assert ids(file, "b", None) == [f"{key}: b has no id of its own; {own}"]
    assert ids(file, None, "") == [f"{key}: feature 1 has no id of its own; {own}"]
    assert ids(file, None, 7) == [f"{key}: feature 1 has no id of its own; {own}"]


def test_a_cut_may_go_without_an_id_and_the_base_map_has_none():
    assert ids("cuts.geojson", None, "a") == []
    assert ids("cuts.geojson", None, None) == []
    assert len(ids("cuts.geojson", "b", "a")) == 1
    assert ids("cuts.geojson", "b", None) == ["id: b calls itself 'b'; take the id away"]
    assert ids("basemap.geojson", None, None) == []
    assert len(ids("basemap.geojson", None, "a")) == 1


def test_after_a_feature_without_an_id_the_next_is_looked_at():
    some = collection(feature("", square(0)), feature("a", square(0)))
    assert len(told(check_feature_ids, {"areas.geojson": some})) == 2


def cuts(**properties: Any) -> list[str]:
    sound = {"cut_id": "canal", "adm1_code": "X", "certainty": "exact", "sources": "s"}
    line = {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}
    some = [{"properties": one, "geometry": line} for one in (sound, sound | properties)]
    found = told(
        check_cuts,
        {"cuts.geojson": collection(*some)},
        area_districts=["adm1_code", "X", "Y"],
        sources=["source_id", "s", "t"],
    )
    return [one.removeprefix("cuts.geojson ") for one in found]


CHOOSE = "choose one of exact, approximate, disputed"


@pytest.mark.parametrize(
    ("properties", "told_of"),
    [
        ({}, []),
        ({"cut_id": "canal"}, ["cut_id: canal has no id of its own; give it one"]),
        ({"cut_id": ""}, ["cut_id: feature 2 has no id of its own; give it one"]),
        ({"cut_id": 7}, ["cut_id: feature 2 has no id of its own; give it one"]),
        ({"adm1_code": "X;Y"}, []),
        ({"adm1_code": "X;Z"}, ["adm1_code: ditch cuts 'Z', which no area uses; correct it"]),
        ({"adm1_code": ""}, ["adm1_code: ditch cuts '', which no area uses; correct it"]),
        ({"certainty": "approximate"}, []),
        ({"certainty": "disputed"}, []),
        ({"certainty": "so so"}, [f"certainty: ditch is 'so so'; {CHOOSE}"]),
        ({"certainty": None}, [f"certainty: ditch is ''; {CHOOSE}"]),
        ({"sources": "s;t"}, []),
        ({"sources": ""}, ["sources: ditch names no source; add a source_id"]),
        (
            {"sources": "t;u"},
            ["sources: ditch: 'u' is not in sources.csv; correct it or add it there"],
        ),
    ],
)
def test_a_cut_is_named_and_goes_through_districts_in_use(properties, told_of):
    assert cuts(**{"cut_id": "ditch", **properties}) == told_of


def test_what_a_cut_does_not_say_counts_as_empty():
    line = {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}
    files = {"cuts.geojson": collection({"properties": {}, "geometry": line})}
    assert [one.split(":")[0] for one in told(check_cuts, files)] == [
        f"cuts.geojson {column}" for column in ("cut_id", "adm1_code", "certainty", "sources")
    ]
    assert told(check_cuts) == []


def test_a_cut_is_a_line():
    line = {"type": "MultiLineString", "coordinates": [[[0, 0], [1, 1]]]}
    point = {"type": "Point", "coordinates": [0, 0]}
    some = [
        {"properties": {"cut_id": id_}, "geometry": shape}
        for id_, shape in (("a", line), ("b", point), ("", point))
    ]
    assert told(check_lines, {"cuts.geojson": collection(*some)}) == [
        f"cuts.geojson geometry: {name} is a Point; a cut is a LineString or a MultiLineString; "
        "draw it so"
        for name in ("b", "feature 3")
    ]
    assert told(check_lines) == []
