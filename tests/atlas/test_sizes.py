"""Square kilometres of rings and polygons, from degrees."""

from math import cos, radians

import pytest

from atlas.sizes import ring_km2, square_km

CELL = [[45, 40], [46, 40], [46, 41], [45, 41], [45, 40]]
HOLE = [[45.2, 40.2], [45.2, 40.7], [45.7, 40.7], [45.7, 40.2], [45.2, 40.2]]


def test_the_whole_earth_has_its_known_size():
    world = [[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]
    assert ring_km2(world) == pytest.approx(510_065_622, rel=1e-9)


def test_a_ring_that_runs_clockwise_counts_below_zero():
    assert ring_km2(CELL) > 0
    assert ring_km2(CELL[::-1]) == pytest.approx(-ring_km2(CELL))


def test_a_cell_further_north_is_smaller():
    north = [[lon, lat + 20] for lon, lat in CELL]
    on_a_ball = cos(radians(60.5)) / cos(radians(40.5))
    assert ring_km2(north) / ring_km2(CELL) == pytest.approx(on_a_ball, rel=0.01)


@pytest.mark.parametrize("turn", [1, -1])
def test_a_hole_is_taken_away_whichever_way_it_runs(turn):
    land = {"type": "Polygon", "coordinates": [CELL, HOLE[::turn]]}
    assert square_km(land) == pytest.approx(ring_km2(CELL) - abs(ring_km2(HOLE)))


def test_the_parts_of_a_shape_are_added_up_and_a_line_has_no_size():
    far = [[lon + 5, lat] for lon, lat in CELL]
    both = {"type": "MultiPolygon", "coordinates": [[CELL], [far]]}
    assert square_km(both) == pytest.approx(2 * ring_km2(CELL))
    assert square_km({"type": "LineString", "coordinates": CELL}) == 0
