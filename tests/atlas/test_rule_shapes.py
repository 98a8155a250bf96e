"""The shapes: one valid for every area, and places in the areas they name."""

from typing import Any

import pytest
from ruled import told
from squares import collection, feature, square, topology

from atlas.check.shapes import check_basemap, check_shapes

BUILD = "run `python dashboard build-areas`"
SOUND = feature("A", square(0)), feature("B", square(1))


def shapes(*features: Any, **more: Any) -> list[str]:
    rows = {"areas": ["area_id", "A", "B"], "area_measures": ["area_id", "A", "B"]} | more
    files = {"areas.geojson": collection(*features)}
    return told(check_shapes, files, **rows)


def test_an_area_has_one_shape():
    assert shapes(*SOUND) == []
    assert shapes(
        SOUND[1], feature("C", square(2)), feature("C", square(3)), feature(7, square(4))
    ) == [
        f"areas.geojson area_id: {what}; {BUILD}"
        for what in ("A has no shape", "'C' is not in areas.csv", "C has 2 shapes")
    ]


def test_without_shapes_nothing_is_told():
    assert told(check_shapes, areas=["area_id", "A"]) == []


def test_an_area_has_its_measures():
    what = f"area_measures.csv area_id: B has no row; {BUILD}"
    assert shapes(*SOUND, area_measures=["area_id", "A"]) == [what]
    files = {"areas.geojson": collection(*SOUND)}
    assert told(check_shapes, files, areas=["area_id", "A", "B"]) == []


def test_an_area_has_its_place_in_the_topology_and_nothing_else_has():
    files = {"areas.geojson": collection(*SOUND), "areas.topojson": topology("A", "C")}
    assert told(check_shapes, files, areas=["area_id", "A", "B"]) == [
        f"areas.topojson id: {id_} is there and not in areas.csv, or not; {BUILD}"
        for id_ in ("B", "C")
    ]


def test_an_area_is_a_valid_polygon():
    bow = [[1, 0], [2, 1], [2, 0], [1, 1], [1, 0]]
    [line, *_] = shapes(SOUND[0], feature("B", bow))
    assert line.startswith("areas.geojson geometry: B is not a valid polygon (Self-intersection")
    what = "B is a LineString; an area is a Polygon or a MultiPolygon"
    found = shapes(SOUND[0], feature("B", [1, 0], [2, 0], kind="LineString"))
    assert found == [f"areas.geojson geometry: {what}; {BUILD}"]


def test_areas_do_not_overlap():
    found = shapes(SOUND[0], feature("B", square(0.5)))
    assert [line.split(" near ")[0] for line in found] == [
        f"areas.geojson geometry: {id_} overlaps or misses its neighbour" for id_ in "AB"
    ]
    assert "overlaps or misses its neighbour near 0.833, 0.500" in found[1]


PLACE = "kind,lon,lat,area_id"


@pytest.mark.parametrize(
    ("row", "what"),
    [
        ("settlement,0.5,0.5,A", ""),
        ("settlement,0.5,0.5,", "is empty, but the place lies in A; write A"),
        ("region,0.5,0.5,", ""),
        ("settlement,9,9,", ""),
        ("settlement,0.5,0.5,B", "the point lies in A; correct area_id or the point"),
        ("region,0.5,0.5,B", "the point lies in A; correct area_id or the point"),
        ("settlement,9,9,B", "the point lies in no area; correct area_id or the point"),
        ("settlement,-0.01,0.5,A", ""),
        ("settlement,-0.02,0.5,A", "the point lies in no area; correct area_id or the point"),
        ("settlement,,0.5,B", ""),
        ("settlement,0.5,,B", ""),
        ("settlement,west,0.5,B", ""),
    ],
)
def test_a_place_lies_in_the_area_it_names_or_within_two_kilometres(row, what):
    found = shapes(*SOUND, places=[PLACE, row])
    assert found == ([f"places.csv:2 area_id: {what}"] if what else [])


def test_a_place_without_a_point_hides_none_after_it():
    assert len(shapes(*SOUND, places=[PLACE, "sea,,,", "settlement,0.5,0.5,"])) == 1


def test_a_base_map_has_something_to_draw():
    what = "basemap.geojson features: is empty; run `python dashboard build-basemap`"
    assert told(check_basemap, {"basemap.geojson": collection()}) == [what]
    assert told(check_basemap, {"basemap.geojson": collection(SOUND[0])}) == []
    assert told(check_basemap) == []
