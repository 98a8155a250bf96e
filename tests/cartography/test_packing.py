"""Packed shapes: whole-number steps that add up to the points they came from."""

import pytest

from cartography.packing import packed_features, packed_topology, rounded
from cartography.vlq import LETTERS


def feature(shape, coordinates, **properties):
    geometry = {"type": shape, "coordinates": coordinates}
    return {"features": [{"properties": properties, "geometry": geometry}]}


def numbers(text):
    """Base64 VLQ, read as the browser reads it."""
    found, number, unit = [], 0, 1
    for letter in text:
        value = LETTERS.index(letter)
        number, unit = number + value % 32 * unit, unit * 32
        if value < 32:
            found.append(-(number // 2) if number % 2 else number // 2)
            number, unit = 0, 1
    return found


def points(text, scale):
    line, found, x, y = numbers(text), [], 0, 0
    for at in range(0, len(line), 2):
        x, y = x + line[at], y + line[at + 1]
        found.append((x / scale, y / scale))
    return found


RING = [[10.0, 40.0], [11.5, 40.25], [11.0, 41.125], [10.0, 40.0]]


def test_steps_add_up_to_the_points():
    (shape,) = packed_features(feature("Polygon", [RING], kind="land"))
    assert shape["closed"] is True
    assert points(shape["lines"][0], shape["scale"]) == [tuple(point) for point in RING]


@pytest.mark.parametrize(
    "kind, coordinates", [("MultiPolygon", [[RING], [RING]]), ("Polygon", [RING, RING])]
)
def test_every_ring_is_a_line_of_its_own(kind, coordinates):
    (shape,) = packed_features(feature(kind, coordinates, kind="lake"))
    assert len(shape["lines"]) == 2


def test_points_that_fall_together_are_kept_once():
    line = [[1.0, 1.0], [1.0001, 1.0001], [2.0, 2.0]]
    (shape,) = packed_features(feature("LineString", line, kind="river"))
    assert points(shape["lines"][0], shape["scale"]) == [(1, 1), (2, 2)]


def test_a_ring_too_small_to_see_goes():
    speck = [[1.0, 1.0], [1.0001, 1.0], [1.0, 1.0001], [1.0, 1.0]]
    (shape,) = packed_features(feature("MultiPolygon", [[speck], [RING]], kind="land"))
    assert len(shape["lines"]) == 1


def test_land_round_the_atlas_is_coarser():
    (shape,) = packed_features(feature("Polygon", [RING], kind="land", where="around"))
    assert shape["scale"] == 100


def test_points_are_not_drawn():
    assert packed_features(feature("Point", [1.0, 2.0], kind="sea")) == []


def test_arcs_become_flat():
    topology = {"arcs": [[[1, 2], [3, 4]]], "sides": [[0, -1]]}
    assert packed_topology(topology) == {"arcs": [[1, 2, 3, 4]], "sides": [[0, -1]]}
    assert topology["arcs"] == [[[1, 2], [3, 4]]]


def test_rounding_nothing_gives_nothing():
    assert rounded(None, 2) is None
    assert rounded((1.234, 5.678), 2) == [1.23, 5.68]
