"""Built GeoJSON keeps to RFC 7946 whichever way round the shapes come."""

import json

import pytest
import shapely

from survey.files import features_text

LAND = shapely.box(0, 0, 3, 3) - shapely.box(1, 1, 2, 2)


def written(geometry, properties=None) -> dict:
    text = features_text([(properties or {}, geometry)], key="area_id")
    return json.loads(text)["features"][0]


@pytest.mark.parametrize("clockwise", [True, False])
def test_outer_rings_are_written_counter_clockwise_and_holes_clockwise(clockwise):
    land = shapely.orient_polygons(LAND, exterior_cw=clockwise)
    outer, hole = written(land)["geometry"]["coordinates"]
    assert shapely.LinearRing(outer).is_ccw
    assert not shapely.LinearRing(hole).is_ccw


def test_lines_and_points_are_written_as_they_run():
    line = written(shapely.LineString([(3, 1), (0, 0)]))
    assert line["geometry"]["coordinates"] == [[3.0, 1.0], [0.0, 0.0]]


def test_the_id_is_that_of_the_properties():
    assert written(LAND, {"area_id": "T_WEST"})["id"] == "T_WEST"
    assert "id" not in written(LAND, {"kind": "land"})
