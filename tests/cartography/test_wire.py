"""What is sent is the bundle, smaller: nothing is lost on the way."""

import gzip

import pytest

from atlas import Atlas
from atlas.tables import json_in
from cartography.bundle import build_bundle, bundle_bytes
from cartography.wire import COLUMNS, columns_of, sent

LIMIT = 280_000  # bytes, packed as the server sends them
LEVEL = 6


@pytest.fixture(scope="module")
def bundle(real: Atlas) -> dict:
    return build_bundle(real)


def test_where_a_row_has_nothing_its_column_says_none():
    assert columns_of([{"id": "a"}, {"id": "b", "note": 1}]) == {
        "id": ["a", "b"],
        "note": [None, 1],
    }


@pytest.mark.parametrize("name", COLUMNS)
def test_the_rows_of_a_table_are_in_its_columns_with_all_they_have(bundle, name):
    columns = sent(bundle)[name]
    rows = [
        {key: values[at] for key, values in columns.items() if values[at] is not None}
        for at in range(len(bundle[name]))
    ]
    found_by_the_browser = {"box"} if name == "areas" else set()
    assert rows == [
        {k: v for k, v in row.items() if v is not None and k not in found_by_the_browser}
        for row in bundle[name]
    ]


def test_the_sides_of_every_arc_follow_from_the_rings_of_the_areas(real, bundle):
    topology = sent(bundle)["topology"]
    sides = [[-1, -1] for _ in topology["arcs"]]
    for area, polygons in enumerate(topology["areas"]):
        for index in (index for rings in polygons for ring in rings for index in ring):
            sides[~index if index < 0 else index][index < 0] = area
    assert sides == json_in(real.files, "areas.topojson")["sides"]


def test_areas_of_one_piece_and_of_several_are_sent_alike(bundle):
    shapes = bundle["topology"]["objects"]["areas"]["geometries"]
    assert {shape["type"] for shape in shapes} == {"Polygon", "MultiPolygon"}
    for shape, polygons in zip(shapes, sent(bundle)["topology"]["areas"], strict=True):
        assert polygons == ([shape["arcs"]] if shape["type"] == "Polygon" else shape["arcs"])


def test_the_atlas_goes_over_the_wire_within_its_bound(real):
    assert len(gzip.compress(bundle_bytes(real), LEVEL)) <= LIMIT
