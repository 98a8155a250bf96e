"""What a topology has to have so that the map can be drawn from it."""

import pytest

from atlas.topology import area_arcs, area_rings, wrong_topology

MEND = "; run `python dashboard build-areas --arcs-only`"
SQUARE = {"id": "A", "type": "Polygon", "arcs": [[0, 1]]}
TWO = {"id": "B", "type": "MultiPolygon", "arcs": [[[1]], [[-1, -2]]]}
ARC = [[0, 0], [1, 0.5]]


def sound(**other) -> dict:
    """A topology of two areas and two arcs, some of it changed."""
    whole = {
        "objects": {"areas": {"geometries": [SQUARE, TWO]}},
        "arcs": [ARC, ARC],
        "transform": {"scale": [1, 0.5], "translate": [0, 0]},
        "sides": [[0, 1], [0, -1]],
        "water": [False, True],
        "certainty": [0, 1],
    }
    return whole | other


def of_areas(*geometries) -> dict:
    return sound(objects={"areas": {"geometries": list(geometries)}})


def without(key: str) -> dict:
    return {name: part for name, part in sound().items() if name != key}


@pytest.mark.parametrize("content", [sound(), without("transform"), sound(sides=[[1, -1], [1, 1]])])
def test_a_sound_topology_has_nothing_wrong(content):
    assert wrong_topology(content) is None


@pytest.mark.parametrize(
    "content",
    [
        {},
        without("objects"),
        without("arcs"),
        sound(objects=[]),
        sound(objects={}),
        sound(objects={"areas": []}),
        sound(objects={"areas": {}}),
        sound(objects={"areas": {"geometries": {}}}),
    ],
)
def test_without_areas_or_arcs_it_is_none(content):
    assert wrong_topology(content) == ("", f"is no topology of the areas{MEND}")


@pytest.mark.parametrize("one", [None, [], {}, SQUARE | {"id": ""}, SQUARE | {"id": 7}])
def test_every_geometry_has_the_id_of_an_area(one):
    said = ("geometries", f"one has no area's id{MEND}")
    assert wrong_topology(of_areas(one)) == wrong_topology(of_areas(SQUARE, one)) == said


@pytest.mark.parametrize(
    "transform",
    [
        None,
        [],
        {},
        {"scale": [1, 1]},
        {"translate": [0, 0]},
        {"scale": [1], "translate": [0, 0]},
        {"scale": [1, 1, 1], "translate": [0, 0]},
        {"scale": [1, 1], "translate": [0]},
        {"scale": [0, 1], "translate": [0, 0]},
        {"scale": [1, 0], "translate": [0, 0]},
        {"scale": ["1", 1], "translate": [0, 0]},
        {"scale": [1, True], "translate": [0, 0]},
        {"scale": [1, 1], "translate": "00"},
    ],
)
def test_a_transform_has_a_scale_and_a_way_to_move(transform):
    said = ("transform", f"needs scale and translate, two numbers each{MEND}")
    assert wrong_topology(sound(transform=transform)) == said


@pytest.mark.parametrize(
    "arcs",
    [
        None,
        {},
        [ARC, None],
        [ARC, []],
        [ARC, [[0, 0]]],
        [ARC, [[0, 0], [1]]],
        [ARC, [[0, 0], [1, 2, 3]]],
        [ARC, [[0, 0], ["1", 2]]],
        [ARC, [[0, 0], (1, 2)]],
    ],
)
def test_an_arc_is_a_list_of_two_points_or_more(arcs):
    said = ("arcs", f"one is no list of points, each two numbers{MEND}")
    assert wrong_topology(sound(arcs=arcs)) == said


@pytest.mark.parametrize(
    "changed",
    [
        {"arcs": None},
        {"arcs": []},
        {"arcs": [[]]},
        {"arcs": [[0], []]},
        {"arcs": [0]},
        {"type": "LineString"},
        {"type": None},
        {"type": "MultiPolygon"},
        {"type": "MultiPolygon", "arcs": [0]},
        {"type": "MultiPolygon", "arcs": {"0": [[0]]}},
    ],
)
def test_an_area_has_rings_of_arcs(changed):
    said = ("arcs", f"B has no rings of arcs{MEND}")
    assert wrong_topology(of_areas(SQUARE, SQUARE | changed | {"id": "B"})) == said


@pytest.mark.parametrize("arc", [2, -3, "0", 0.0, True, None])
def test_a_ring_leads_to_arcs_that_are_there(arc):
    said = ("arcs", f"A leads to arc {arc!r}, and there are 2{MEND}")
    assert wrong_topology(of_areas(SQUARE | {"arcs": [[0], [1, arc, 9]]})) == said


@pytest.mark.parametrize("key", ["sides", "water", "certainty"])
@pytest.mark.parametrize("beside", [None, {}, [], [[0, 1]], [[0, 1]] * 3])
def test_what_stands_beside_the_arcs_has_an_entry_for_each(key, beside):
    said = (key, f"has not one entry for each of the 2 arcs{MEND}")
    assert wrong_topology(sound(**{key: beside})) == said


@pytest.mark.parametrize("sides", [None, [0], [0, 1, 1], [0, 2], [-2, 0], [0, "1"], [True, 0]])
def test_an_arc_lies_between_areas_that_are_there(sides):
    said = ("sides", f"arc 1 lies between {sides}, and there are 2 areas{MEND}")
    assert wrong_topology(sound(sides=[[0, -1], sides])) == said


def test_the_rings_of_an_area_are_those_of_all_its_parts():
    assert area_rings(SQUARE) == [[0, 1]]
    assert area_rings(TWO) == [[1], [-1, -2]]
    assert area_rings({"type": "Point", "arcs": [[0]]}) == []


def test_an_arc_that_is_run_backwards_is_the_same_arc():
    assert area_arcs(TWO) == [1, 0, 1]
