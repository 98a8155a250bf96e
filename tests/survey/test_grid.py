"""A coverage on a grid: every point on it, every seam closed, nothing crossed."""

import pytest
import shapely
from shapely.geometry import Polygon, box

from survey.grid import on_grid

# A spike whose sides come closer to one another than a step of the grid.
SPIKE = Polygon([(0, 0), (10, 0), (10, 10), (5.2, 10), (5, 0.4), (4.8, 10), (0, 10)])


def test_points_lie_on_the_grid_and_the_areas_stay_a_valid_coverage():
    wedge = Polygon([(3.3, 10), (5.1, 0.4), (6.8, 10)])
    areas = {"wedge": wedge, "rest": box(0, 0, 10, 10).difference(wedge)}
    there = on_grid(areas, 1)
    points = shapely.get_coordinates(list(there.values()))
    assert (points == points.round()).all()
    assert shapely.coverage_is_valid(list(there.values()))
    assert all(area.is_valid for area in there.values())


def test_what_rounding_point_by_point_would_cross_is_not_crossed():
    crossed = shapely.transform(SPIKE, lambda points: points.round())
    assert not crossed.is_valid
    assert on_grid({"spike": SPIKE}, 1)["spike"].is_valid


def test_no_land_goes_to_the_neighbour_by_more_than_the_seam():
    areas = {"left": box(0, 0, 5.4, 10), "right": box(5.4, 0, 10, 10)}
    there = on_grid(areas, 1)
    assert (there["left"].area, there["right"].area) == (50, 50)


def test_an_area_too_small_for_the_grid_is_named():
    with pytest.raises(ValueError, match="islet is too small for a grid of 1 steps"):
        on_grid({"land": box(0, 0, 5, 5), "islet": box(7.1, 7.1, 7.3, 7.3)}, 1)
