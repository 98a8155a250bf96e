"""What a file of shapes has to have, and what is said of one that has not."""

import pytest

from atlas.shapes import amiss, trouble
from atlas.topology import NONE

KINDS = "Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon"
NEEDS = f"needs properties and a geometry of numbers: {KINDS}"
NO_RING = "has a ring that is none: three points or more, and the first again at last; correct it"
RING = [[0, 0], [1, 0], [1, 1], [0, 0]]
SOUND = {
    "Point": [1, 2.5],
    "MultiPoint": [[1, 2], [3, 4]],
    "LineString": [[1, 2], [3, 4]],
    "MultiLineString": [[[1, 2], [3, 4]], [[5, 6], [7, 8]]],
    "Polygon": [RING, RING[::-1]],
    "MultiPolygon": [[RING], [RING]],
}


def feature(kind: str, coordinates: object) -> dict[str, object]:
    geometry = {"type": kind, "coordinates": coordinates}
    return {"type": "Feature", "properties": {}, "geometry": geometry}


@pytest.mark.parametrize("kind", SOUND)
def test_a_geometry_of_every_kind_is_sound(kind):
    assert amiss(feature(kind, SOUND[kind])) == ""


@pytest.mark.parametrize("kind", SOUND)
def test_points_that_lie_deeper_or_less_deep_are_none(kind):
    assert amiss(feature(kind, [SOUND[kind]])) == NEEDS
    assert amiss(feature(kind, SOUND[kind][0])) == NEEDS


@pytest.mark.parametrize("kind", list(SOUND)[1:])
def test_one_part_that_is_wrong_is_enough(kind):
    assert amiss(feature(kind, [*SOUND[kind], []])) == NEEDS


@pytest.mark.parametrize(
    "one",
    [
        None,
        [],
        {},
        {"properties": {}},
        {"properties": {}, "geometry": None},
        {"properties": {}, "geometry": []},
        {"properties": {}, "geometry": {"coordinates": [1, 2]}},
        {"properties": {}, "geometry": {"type": "Point"}},
        {"properties": {}, "geometry": {"type": "Circle", "coordinates": [1, 2]}},
        {"properties": {}, "geometry": {"type": "Circle", "coordinates": [[1, 2], [3, 4]]}},
        {"properties": {}, "geometry": {"type": ["Point"], "coordinates": [1, 2]}},
        {"geometry": {"type": "Point", "coordinates": [1, 2]}},
        {"properties": None, "geometry": {"type": "Point", "coordinates": [1, 2]}},
        {"properties": [], "geometry": {"type": "Point", "coordinates": [1, 2]}},
        {"properties": {}, "geometry": {"type": "GeometryCollection", "geometries": []}},
    ],
)
def test_a_feature_without_properties_or_a_known_geometry_is_told(one):
    assert amiss(one) == NEEDS


@pytest.mark.parametrize(
    "point",
    [[], [1], "12", 7, {"x": 1}, ["1", 2], [1, "2"], [True, 2], [1, False], [None, 2], [1, None]],
)
def test_a_point_is_two_numbers_in_a_list(point):
    assert amiss(feature("Point", point)) == NEEDS
    assert amiss(feature("LineString", [[1, 2], point])) == NEEDS


def test_a_point_may_have_a_height():
    assert amiss(feature("Point", [1, 2, 300])) == ""


@pytest.mark.parametrize(
    "point", [[180.001, 0], [-180.001, 0], [0, 90.001], [0, -90.001], [-180, 90]]
)
def test_a_point_may_lie_on_the_edge_of_the_earth_and_a_little_over_it(point):
    assert amiss(feature("Point", point)) == ""


@pytest.mark.parametrize("point", [[180.0011, 0], [-180.0011, 0], [0, 90.0011], [0, -90.0011]])
def test_a_point_off_the_earth_is_told(point):
    what = f"reaches {point[0]}, {point[1]}, which is no place on the earth; correct it"
    assert amiss(feature("Point", point)) == what
    assert amiss(feature("MultiLineString", [[[0, 0]], [[1, 1], point, [999, 999]]])) == what


@pytest.mark.parametrize(
    "ring",
    [
        RING[:1],
        [RING[0], RING[1], RING[0]],
        RING[:3],
        [*RING[:3], [0, 1]],
        [*RING[:3], [1, 0]],
    ],
)
def test_a_ring_has_three_points_and_the_first_again(ring):
    assert amiss(feature("Polygon", [ring])) == NO_RING
    assert amiss(feature("Polygon", [RING, ring])) == NO_RING
    assert amiss(feature("MultiPolygon", [[RING], [RING, ring]])) == NO_RING
    assert amiss(feature("MultiLineString", [ring])) == ""


def test_a_ring_may_end_at_another_height_than_it_began():
    assert amiss(feature("Polygon", [[[0, 0, 5], [1, 0, 5], [1, 1, 5], [0, 0, 6]]])) == ""


@pytest.mark.parametrize("content", [{}, {"features": None}, {"features": {}}])
def test_what_is_no_collection_is_told(content):
    said = 'is no GeoJSON collection; write "type": "FeatureCollection" with "features", as RFC'
    where, what = trouble("a.geojson", content)
    assert where == ""
    assert what.startswith(said)


def test_the_first_wrong_feature_is_told_by_its_number():
    sound, wrong = feature("Point", [1, 2]), feature("Point", [])
    assert trouble("a.geojson", {"features": [wrong]}) == ("geometry", f"feature 1 {NEEDS}")
    found = trouble("a.geojson", {"features": [sound, sound, wrong, {}]})
    assert found == ("geometry", f"feature 3 {NEEDS}")


@pytest.mark.parametrize("features", [[], [feature("Point", [1, 2])]])
def test_nothing_is_said_of_a_sound_collection(features):
    assert trouble("a.geojson", {"features": features}) is None


def test_a_topology_is_asked_for_what_a_topology_has():
    assert trouble("a.topojson", {"features": []}) == ("", NONE)
    assert trouble("a.topojson.geojson", {"features": []}) is None
