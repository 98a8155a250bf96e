"""The points of an arc, as a topology writes them."""

from atlas.topology import arc_points


def test_without_a_transform_the_points_of_an_arc_stand_as_they_are():
    assert arc_points({"arcs": [[[1.5, 2.0], [3.0, -4.0]]]}) == [[(1.5, 2.0), (3.0, -4.0)]]


def test_with_one_they_are_steps_from_each_to_the_next():
    topology = {"transform": {"scale": [0.5, 0.25], "translate": [10, 20]}}
    arc = [[2, 4], [2, -8], [-6, 1]]
    assert arc_points(topology | {"arcs": [arc]}) == [[(11.0, 21.0), (12.0, 19.0), (9.0, 19.25)]]
