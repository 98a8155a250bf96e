"""Built GeoJSON keeps to RFC 7946 whichever way round the shapes come."""

import json

import pytest
import shapely

from survey.files import write_features

LAND = shapely.box(0, 0, 3, 3) - shapely.box(1, 1, 2, 2)


def written(path, geometry, properties=None) -> dict:
    write_features(path / "one.geojson", [(properties or {}, geometry)], key="area_id")
    return json.loads((path / "one.geojson").read_text("utf-8"))["features"][0]


@pytest.mark.parametrize("clockwise", [True, False])
def test_outer_rings_are_written_counter_clockwise_and_holes_clockwise(tmp_path, clockwise):
    land = shapely.orient_polygons(LAND, exterior_cw=clockwise)
    outer, hole = written(tmp_path, land)["geometry"]["coordinates"]
    assert shapely.LinearRing(outer).is_ccw
    assert not shapely.LinearRing(hole).is_ccw


def test_lines_and_points_are_written_as_they_run(tmp_path):
    line = written(tmp_path, shapely.LineString([(3, 1), (0, 0)]))
    assert line["geometry"]["coordinates"] == [[3.0, 1.0], [0.0, 0.0]]


def test_the_id_is_that_of_the_properties(tmp_path):
    assert written(tmp_path, LAND, {"area_id": "T_WEST"})["id"] == "T_WEST"
    assert "id" not in written(tmp_path, LAND, {"kind": "land"})
