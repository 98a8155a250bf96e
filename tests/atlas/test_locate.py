"""Which area a point of the earth lies in, or near."""

import pytest
from squares import collection, feature, square

from atlas.locate import AreaLocator

NORTHERN = 60  # where a degree of longitude is about half as long as one of latitude


@pytest.fixture
def two() -> AreaLocator:
    """Two squares side by side, B in the west, and a third one without an id."""
    squares = collection(
        feature("B", square(0, NORTHERN)),
        feature("A", square(1, NORTHERN)),
        feature(None, square(10, NORTHERN)),
    )
    return AreaLocator(iter(squares["features"]))


def test_the_areas_are_those_that_have_a_shape(two):
    assert two.ids == {"A", "B", ""}


@pytest.mark.parametrize(
    ("lon", "lat", "area"),
    [(0.5, 60.5, "B"), (1.5, 60.5, "A"), (1, 60.5, "A"), (0, 60.5, "B"), (2, 61, "A"),
     (2.001, 60.5, ""), (10.5, 60.5, ""), (60.5, 0.5, "")],
)  # fmt: skip
def test_a_point_lies_in_an_area_or_on_its_border_and_on_two_in_the_first_by_id(
    two, lon, lat, area
):
    assert two.area_at(lon, lat) == area


@pytest.mark.parametrize(
    ("area", "lon", "held"),
    [("B", 0.5, True), ("A", 0.5, False), ("A", 1, True), ("B", 1, True), ("B", 5, False),
     ("C", 0.5, False)],
)  # fmt: skip
def test_an_area_holds_the_points_in_it_and_on_its_border(two, area, lon, held):
    assert two.holds(area, lon, 60.5) is held


# A tenth of a degree of longitude at 60.5° north is 5.48 km, 0.05 degrees of latitude are 5.56 km.
@pytest.mark.parametrize(
    ("lon", "lat", "away", "area"),
    [(2.1, 60.5, 5.48, "A"), (-0.1, 60.5, 5.48, "B"), (0.5, 61.05, 5.56, "B"),
     (1.5, 59.95, 5.56, "A")],
)  # fmt: skip
def test_a_point_beside_an_area_is_near_it_by_kilometres(two, lon, lat, away, area):
    assert two.area_at(lon, lat, near_km=away + 0.05) == area
    assert two.area_at(lon, lat, near_km=away - 0.05) == ""
    assert two.area_at(lon, lat) == ""


def test_beyond_a_corner_a_point_is_farther_than_on_either_side(two):
    assert two.area_at(2.09, 61.045, near_km=6.9) == ""
    assert two.area_at(2.09, 61.045, near_km=7.1) == "A"


def test_a_point_in_an_area_is_not_asked_for_what_is_near(two):
    assert two.area_at(0.999, 60.5, near_km=50) == "B"


def test_of_two_areas_near_the_nearest_counts():
    north, east = feature("N", square(0, 61, 2)), feature("E", square(1.1, 60.05, 0.9))
    locator = AreaLocator([north, east])
    assert locator.area_at(1.0, 60.94, near_km=20) == "E"
    assert locator.area_at(1.0, 60.96, near_km=20) == "N"
