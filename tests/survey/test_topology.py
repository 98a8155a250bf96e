"""The arcs hold exactly the shapes, and each knows its sides, its water and its certainty."""

import json

import pytest
import shapely
from shapely.geometry import LineString, Polygon, box, shape

from survey.sides import Fit, certainty_test, water_test
from survey.tables import Cut
from survey.topology import topology

FRAME = box(0, 0, 10, 10)
# a and b touch along x = 4; c is an island in the sea; a has a lake in it, d is cut from b.
AREAS = {
    "a": Polygon([(0, 1), (4, 1), (4, 4), (4, 6), (0, 6)]).difference(box(1, 3, 2, 4)),
    "b": box(4, 1, 8, 4),
    "c": box(8.5, 7, 9, 8),
    "d": box(4, 4, 8, 6),
}
CUT = Cut("line", ("B",), "disputed", LineString([(3.5, 4), (8.5, 4)]))


@pytest.fixture
def built() -> dict:
    fits = [Fit("X", True), Fit("X", True), Fit("Y", False), Fit("X", False)]
    return topology(AREAS, 100, water_test(FRAME, 100), certainty_test([CUT], fits, 100))


def arcs_as_points(topo: dict) -> list[list[tuple[float, float]]]:
    (kx, ky), (tx, ty) = topo["transform"]["scale"], topo["transform"]["translate"]
    result = []
    for arc in topo["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((round(x * kx + tx, 9), round(y * ky + ty, 9)))
        result.append(points)
    return result


def decoded(topo: dict) -> dict:
    """Put the arcs together again, as any TopoJSON reader does."""
    arcs = arcs_as_points(topo)

    def ring(numbers):
        points = []
        for number in numbers:
            part = arcs[number] if number >= 0 else arcs[~number][::-1]
            points += part if not points else part[1:]
        return points

    shapes = {}
    for geometry in topo["objects"]["areas"]["geometries"]:
        many = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        parts = [[ring(numbers) for numbers in part] for part in many]
        shapes[geometry["id"]] = shape({"type": "MultiPolygon", "coordinates": parts})
    return shapes


def between(topo: dict, one: str, other: str | None) -> list[int]:
    names = list(AREAS)
    wanted = {names.index(one), names.index(other) if other else -1}
    return [number for number, sides in enumerate(topo["sides"]) if set(sides) == wanted]


def test_the_arcs_give_back_the_very_same_shapes(built):
    for name, area in decoded(built).items():
        assert area.equals(AREAS[name]), name


def test_a_common_border_is_one_arc(built):
    assert len(between(built, "a", "b")) == 1
    assert len(between(built, "b", "d")) == 1


def test_the_first_side_is_on_the_left_of_the_arc(built):
    names = list(AREAS)
    for points, (left, right) in zip(arcs_as_points(built), built["sides"], strict=True):
        (x1, y1), (x2, y2) = points[:2]
        middle = ((x1 + x2) / 2, (y1 + y2) / 2)
        step = 0.01 / max(abs(x2 - x1), abs(y2 - y1))
        to_left = shapely.Point(middle[0] - (y2 - y1) * step, middle[1] + (x2 - x1) * step)
        to_right = shapely.Point(middle[0] + (y2 - y1) * step, middle[1] - (x2 - x1) * step)
        for number, point in ((left, to_left), (right, to_right)):
            inside = [name for name in names if AREAS[name].contains(point)]
            assert inside == ([names[number]] if number >= 0 else [])


def test_coast_and_lake_are_water_and_the_edge_of_the_map_is_not(built):
    open_arcs = {built["water"][number] for number in between(built, "c", None)}
    assert open_arcs == {True}
    dry = [number for number in between(built, "a", None) if not built["water"][number]]
    assert [{x for x, _ in arcs_as_points(built)[number]} for number in dry] == [{0.0}]
    wet = [arcs_as_points(built)[n] for n in between(built, "a", None) if built["water"][n]]
    assert (1.0, 3.0) in [point for points in wet for point in points]


def test_the_certainty_of_a_border_comes_from_its_cut_or_from_its_areas(built):
    def of(one, other):
        return {built["certainty"][number] for number in between(built, one, other)}

    assert of("b", "d") == {"disputed"}
    assert of("a", "d") == {"approximate"}
    assert of("a", "b") == {"exact"}


def test_overlapping_areas_are_refused():
    overlapping = {"a": box(0, 0, 2, 2), "b": box(0, 0, 2, 2)}
    with pytest.raises(ValueError, match="two areas cover"):
        topology(overlapping, 10, lambda edge: True, lambda edge, one, other: "exact")


def test_the_same_areas_give_the_same_bytes(built):
    fits = [Fit("X", True), Fit("X", True), Fit("Y", False), Fit("X", False)]
    again = topology(AREAS, 100, water_test(FRAME, 100), certainty_test([CUT], fits, 100))
    assert json.dumps(again) == json.dumps(built)
