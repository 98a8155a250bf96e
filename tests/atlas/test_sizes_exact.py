"""Square kilometres on the ellipsoid, as PROJ finds them in EPSG:6933."""

import pytest

from atlas.sizes import polygons, ring_km2, square_km

RING = [[45, 40], [46, 40], [46, 41], [45, 41], [45, 40]]


def cell(south: float) -> list[list[float]]:
    return [[0, south], [1, south], [1, south + 1], [0, south + 1], [0, south]]


@pytest.mark.parametrize(
    ("south", "km2"),
    [(0, 12308.463894), (40, 9412.851604), (60, 6123.140879), (-41, 9412.851604), (89, 108.866682)],
)
def test_a_cell_of_a_degree_has_its_known_size(south, km2):
    assert ring_km2(cell(south)) == pytest.approx(km2, rel=1e-8)


def test_the_polygons_of_a_geometry_are_lists_of_rings():
    assert polygons({"type": "Polygon", "coordinates": [RING]}) == [[RING]]
    assert polygons({"type": "MultiPolygon", "coordinates": [[RING]]}) == [[RING]]
    assert polygons({"type": "Point", "coordinates": [1, 2]}) == []


def test_a_shape_is_as_large_as_its_rings_whichever_way_they_run():
    hole = [[45.2, 40.2], [45.7, 40.2], [45.7, 40.7], [45.2, 40.2]]
    both = ring_km2(RING) - 2 * ring_km2(hole)
    for one, other in ((RING, hole), (RING[::-1], hole[::-1])):
        land = {"type": "Polygon", "coordinates": [one, other, hole]}
        assert square_km(land) == pytest.approx(both)
