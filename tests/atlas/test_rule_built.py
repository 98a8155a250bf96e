"""Sizes, boxes, labels and arcs are those of the shapes that they were built from."""

from typing import Any

import pytest
from ruled import told
from squares import collection, feature, square, topology

from atlas.check.built import check_arcs, check_boxes
from atlas.check.measures import check_sizes

ARCS = "run `python dashboard build-areas --arcs-only`"
SOUND = feature("A", square(0)), feature("B", square(1))


@pytest.mark.parametrize(
    ("km2", "wrong"),
    [("12309", False), ("12186", False), ("12431", False), ("12185", True), ("12432", True),
     ("many", False), ("", False)],
)  # fmt: skip
def test_a_size_is_that_of_the_shape_within_one_per_cent(km2, wrong):
    rows = ["area_id,km2", f"A,{km2}", "Z,1"]
    found = told(check_sizes, {"areas.geojson": collection(*SOUND)}, area_measures=rows)
    what = f"area_measures.csv:2 km2: is {km2}, but the shape as drawn has 12308.5 km²; {ARCS}"
    assert found == [what] * wrong
    assert told(check_sizes, area_measures=rows) == []


MEASURES = "area_id,west,south,east,north,label_lon,label_lat"


def box(row: str, *features: Any) -> list[str]:
    files = {"areas.geojson": collection(*(features or SOUND))}
    found = told(check_boxes, files, area_measures=[MEASURES, row])
    return [one.removeprefix("area_measures.csv:2 ").removesuffix(f"; {ARCS}") for one in found]


OUT = "label_lon: the label stands outside its area"


@pytest.mark.parametrize(
    ("row", "told_of"),
    [
        ("B,1,0,2,1,1.5,0.5", []),
        ("B,1.0001,-0.0001,2.0001,0.9999,1.5,0.5", []),
        ("B,1.0003,0,2,1,1.5,0.5", ["west: is 1.0003, but the shape as drawn begins at 1"]),
        ("B,1,-0.0003,2,1,1.5,0.5", ["south: is -0.0003, but the shape as drawn begins at 0"]),
        ("B,1,0,1.9997,1,1.5,0.5", ["east: is 1.9997, but the shape as drawn ends at 2"]),
        ("B,1,0,2,1.0003,1.5,0.5", ["north: is 1.0003, but the shape as drawn ends at 1"]),
        ("B,west,,2,1,1.5,0.5", []),
        ("B,1,0,2,1,0.5,0.5", [OUT]),
        ("B,1,0,2,1,1.5,1.5", [OUT]),
        ("B,1,0,2,1,0,0.5", [OUT]),
        ("B,1,0,2,1,,0.5", []),
        ("B,1,0,2,1,0.5,", []),
        ("A,0,0,1,1,0,0", []),
        ("A,0.0002,-0.0002,1,1,0.5,0.5", []),
        ("Z,1,0,2,1,9,9", []),
    ],
)
def test_a_box_is_that_of_the_shape_and_the_label_within(row, told_of):
    assert box(row) == told_of


def test_a_box_goes_round_all_shapes_and_rings_of_an_area():
    many = feature("B", [square(1)], [square(5, 5)], kind="MultiPolygon")
    assert box("B,1,0,6,6,1.5,0.5", SOUND[0], many, feature(7, square(8))) == []
    assert box("B,1,0,9,1,1.5,0.5", SOUND[1], feature("B", square(8))) == []
    assert told(check_boxes, area_measures=[MEASURES, "B,9,9,9,9,9,9"]) == []


def test_the_arcs_of_an_area_go_round_its_shape():
    files = {"areas.geojson": collection(*SOUND), "areas.topojson": topology("A", "B", "Z")}
    what = f"areas.topojson arcs: B is not as in areas.geojson; {ARCS}"
    assert told(check_arcs, files) == [what]
    for file, content in files.items():
        assert told(check_arcs, {file: content}) == []


@pytest.mark.parametrize(("moved", "wrong"), [(0.00005, False), (0.0003, True)])
def test_rounding_moves_no_arc(moved, wrong):
    shape = square(0)
    shape[2] = [1 + moved, 1]
    files = {"areas.geojson": collection(feature("A", shape)), "areas.topojson": topology("A")}
    assert bool(told(check_arcs, files)) is wrong
