"""Simplifying keeps neighbours together, islands alive and the South Caucasus finer."""

import math

import pytest
import shapely
from shapely.geometry import Polygon, box

from survey.simplify import simplify

FRAME = box(36, 36, 52, 48)


def wavy(x: float, y: float, width: float, height: float, wave: float) -> Polygon:
    """A rectangle whose right side is a wave of many points."""
    side = [(x + width + wave * math.sin(i / 2), y + height * i / 400) for i in range(401)]
    return Polygon([(x, y), *side, (x, y + height)])


def two(x: float, y: float, wave: float) -> dict[str, Polygon]:
    left = wavy(x, y, 2, 4, wave)
    return {"left": left, "right": box(x, y, x + 4, y + 4).difference(left)}


def test_neighbours_stay_a_valid_coverage_and_lose_points():
    areas = two(43, 39, 0.01)
    simple = simplify(areas, FRAME)
    assert shapely.coverage_is_valid(list(simple.values()))
    assert shapely.get_num_coordinates(simple["left"]) < 300
    assert sum(a.area for a in simple.values()) == pytest.approx(16, abs=0.01)


def test_the_south_caucasus_is_drawn_finer_than_the_rest():
    near = simplify(two(43, 39, 0.01), FRAME)["left"]
    far = simplify(two(37, 44, 0.01), FRAME)["left"]
    assert shapely.get_num_coordinates(near) > 2 * shapely.get_num_coordinates(far)


def test_the_rim_of_the_map_is_drawn_coarser_still():
    frame = box(36, 30, 62, 50)
    inside = simplify(two(37, 44, 0.05), frame)["left"]
    beyond = simplify(two(57, 44, 0.05), frame)["left"]
    assert shapely.get_num_coordinates(inside) > 1.3 * shapely.get_num_coordinates(beyond)


def test_a_fine_area_and_a_coarse_one_still_fit_together():
    fine = wavy(45, 40, 5.55, 3, 0.01)
    coarse = box(45, 40, 52, 43).difference(fine)
    simple = simplify({"fine": fine, "coarse": coarse}, FRAME)
    assert shapely.coverage_is_valid(list(simple.values()))


def test_a_small_island_is_kept():
    areas = {"land": box(40, 40, 42, 42), "isle": shapely.Point(43, 41).buffer(0.01)}
    simple = simplify(areas, FRAME)
    assert simple["isle"].area > 0.5 * areas["isle"].area


def test_coordinates_are_rounded():
    simple = simplify(two(43, 39, 0.0123456), FRAME)
    points = shapely.get_coordinates(list(simple.values()))
    assert (abs(points - points.round(4)) < 1e-12).all()
