"""Districts are cut and joined without a gap, an overlap or a doubt about who owns a piece."""

import pytest
import shapely
from shapely.geometry import LineString, Point, box

from survey.faces import divide, join
from survey.tables import Cut, Member

FRAME = box(0, 0, 10, 10)
# Two districts side by side; the western one has an island in the north-west.
WEST = box(1, 1, 4, 6).union(box(1, 7, 2, 8))
DISTRICTS = {"W": WEST, "E": box(4, 1, 8, 6)}
RIVER = Cut("river", ("W",), "exact", LineString([(0.5, 3), (4.5, 3.3)]))
NORTH, SOUTH = Member("north", "W", Point(2, 5)), Member("south", "W", Point(2, 2))
EAST = Member("east", "E", None)


def built(cuts, members, districts=DISTRICTS):
    return join(divide(districts, cuts, members, FRAME), FRAME)


def test_a_cut_divides_a_district_and_leaves_its_neighbour_whole():
    areas = built([RIVER], [NORTH, SOUTH, EAST])
    assert list(areas) == ["north", "south", "east"]
    assert areas["south"].union(areas["north"]).symmetric_difference(WEST).area < 1e-9
    assert areas["east"].area == pytest.approx(20)


def test_neighbours_share_the_point_where_a_cut_meets_their_border():
    areas = list(built([RIVER], [NORTH, SOUTH, EAST]).values())
    assert shapely.coverage_is_valid(areas)


def test_an_island_without_a_point_joins_the_piece_it_can_reach_without_crossing_the_cut():
    areas = built([RIVER], [NORTH, SOUTH, EAST])
    assert areas["north"].contains(Point(1.5, 7.5))
    far_point = Member("north", "W", Point(3.9, 5.9))
    near_point = Member("south", "W", Point(1.1, 3.0))
    assert built([RIVER], [far_point, near_point, EAST])["north"].contains(Point(1.5, 7.5))


def test_an_island_can_be_an_area_without_any_cut():
    islands = [Member("isle", "W", Point(1.5, 7.5)), Member("main", "W", Point(2, 2)), EAST]
    assert built([], islands)["isle"].area == pytest.approx(1)


def test_a_closed_line_makes_a_small_land_of_its_own():
    ring = Cut("town", ("W",), "approximate", Point(2, 2).buffer(0.5).exterior)
    areas = built(
        [ring], [Member("town", "W", Point(2, 2)), Member("rest", "W", Point(3, 5)), EAST]
    )
    assert 0.7 < areas["town"].area < 0.8
    assert areas["rest"].area == pytest.approx(WEST.area - areas["town"].area)


def test_one_line_may_cut_two_districts():
    long_river = Cut("river", ("W", "E"), "exact", LineString([(0.5, 3), (8.5, 3)]))
    members = [NORTH, SOUTH, Member("north", "E", Point(6, 5)), Member("south", "E", Point(6, 2))]
    areas = built([long_river], members)
    assert areas["south"].bounds == (1, 1, 8, 3)
    assert shapely.coverage_is_valid(list(areas.values()))


def test_land_outside_the_frame_is_measured_but_not_drawn():
    wide = {"W": box(-5, 1, 4, 6)}
    pieces = divide(wide, [], [Member("west", "W", None)], FRAME)
    assert sum(face.area for face in pieces["west"]) == pytest.approx(45)
    assert join(pieces, FRAME)["west"].area == pytest.approx(20)


def test_a_sliver_between_two_districts_is_closed():
    around = shapely.union_all([box(2.0000001, 1, 3, 2), box(1, 2, 3, 3), box(1, 0.5, 3, 1)])
    gap = {"A": box(1, 1, 2, 2), "B": around}
    areas = built([], [Member("a", "A", None), Member("b", "B", None)], gap)
    whole = shapely.union_all(list(areas.values()))
    assert shapely.get_num_interior_rings(whole).sum() == 0
    assert shapely.coverage_is_valid(list(areas.values()))


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ([Member("north", "W", None), SOUTH], "north needs inside_lon"),
        ([Member("north", "W", Point(9, 9)), SOUTH], "north is not in district W"),
        ([Member("north", "W", Point(2, 2.5)), SOUTH], "no cut divides"),
        ([NORTH, SOUTH, Member("east", "E", None), Member("lost", "X", None)], "no land is left"),
    ],
)
def test_tables_that_do_not_fit_together_are_refused(members, message):
    with pytest.raises(ValueError, match=message):
        divide(DISTRICTS, [RIVER], members, FRAME)
