"""Simplified borders get back the points without which a town changes sides."""

import pytest
import shapely
from shapely.geometry import Point, Polygon, box

from survey.border_towns import Town
from survey.keep import CLEAR, keep_sides
from survey.pulls import scale_at
from survey.simplify import simplify

FRAME = box(30, 30, 36, 36)
STATES = {"west": ["WWW"], "east": ["EEE"]}
# A bend of 1 km in a border that is else straight; too small for a coarse simplification.
BEND = [(32, 31.4), (32, 32.0), (31.99, 32.005), (31.99, 32.015), (32, 32.02), (32, 33)]
WEST = Polygon([(31, 31), (32, 31), *BEND, (31, 33)])
FINE = {"west": WEST, "east": box(31, 31, 33, 33).difference(WEST)}
INSIDE = Town(2, "In the bend", Point(31.994, 32.01), "EEE")


def kept(*towns: Town) -> dict[str, Polygon]:
    return keep_sides(simplified(), FINE, STATES, towns)


def simplified() -> dict[str, Polygon]:
    """FINE without the bend, as simplifying leaves it: every point is one of FINE's."""
    return {
        "west": Polygon([(31, 31), (32, 31), (32, 33), (31, 33)]),
        "east": Polygon([(32, 31), (33, 31), (33, 33), (32, 33)]),
    }


def km(shape: Polygon, town: Town) -> float:
    scale = scale_at(town.point.y)
    return shapely.distance(*shapely.transform([town.point, shape], lambda spot: spot * scale))


def test_a_town_comes_back_to_its_side():
    assert not simplified()["east"].contains(INSIDE.point)
    assert kept(INSIDE)["east"].contains(INSIDE.point)
    assert km(kept(INSIDE)["west"], INSIDE) >= 0.8 * km(FINE["west"], INSIDE)


def test_both_sides_get_the_same_points():
    assert shapely.coverage_is_valid(list(kept(INSIDE).values()))


def test_no_more_points_come_back_than_are_needed():
    assert shapely.get_num_coordinates(kept(INSIDE)["west"]) < shapely.get_num_coordinates(WEST)


def test_without_a_town_nothing_comes_back():
    assert all(kept()[name].equals_exact(area) for name, area in simplified().items())
    far = Town(2, "Far", Point(32.5, 32.01), "EEE")
    assert all(kept(far)[name].equals_exact(area) for name, area in simplified().items())


def test_a_town_of_the_other_side_keeps_its_distance():
    near = Town(2, "Near", Point(31.997, 31.9), "WWW")  # 0.28 km from the border, then as now
    assert km(kept(near)["east"], near) == pytest.approx(km(FINE["east"], near))
    assert km(FINE["east"], near) < CLEAR


def test_a_port_stays_ashore():
    port = Town(2, "Port", Point(31.994, 32.01), "EEE")
    coast = {"east": simplified()["east"]}
    assert not coast["east"].contains(port.point)
    assert keep_sides(coast, {"east": FINE["east"]}, STATES, [port])["east"].contains(port.point)


def test_simplifying_lets_points_come_back():
    whole = simplify(FINE, FRAME)
    mended = simplify(FINE, FRAME, lambda thin: keep_sides(thin, FINE, STATES, [INSIDE]))
    assert not whole["east"].contains(INSIDE.point)
    assert mended["east"].contains(INSIDE.point)
    assert shapely.coverage_is_valid(list(mended.values()))
