"""Borders are nudged past towns: softly, for both sides alike, and nowhere else."""

import numpy as np
import pytest
import shapely
from shapely.geometry import LineString, Point, Polygon, box

from survey.border_towns import MARGIN, Town, margins, read_towns, tell_wrong
from survey.nudges import ENOUGH, nudge
from survey.pulls import DEGREE, LEAST_REACH, Pull, pulled, scale_at, with_points

# Two states that meet along the river at 45 E; the western one has two districts.
EAST = Polygon([(45, 40), (46, 40), (46, 42), (45, 42), (45, 41)])
DISTRICTS = {"W-1": box(44, 40, 45, 41), "W-2": box(44, 41, 45, 42), "E-1": EAST}
OWNERS = {"W-1": "WWW", "W-2": "WWW", "E-1": "EEE"}
# Kilometres in a degree of longitude there.
KM = scale_at(40.5)[0]


def town(east_km: float, state: str, lat: float = 40.5, line: int = 2) -> Town:
    """A town so many kilometres east of the river."""
    return Town(line, f"Town {line}", Point(45 + east_km / KM, lat), state)


def nudged(*towns: Town) -> dict[str, Polygon]:
    return nudge(DISTRICTS, OWNERS, towns)[0]


def km_to(shape: Polygon, one: Town) -> float:
    scale = scale_at(one.point.y)
    return shapely.distance(*shapely.transform([one.point, shape], lambda spot: spot * scale))


@pytest.mark.parametrize("east", [-3, -1.2, -0.1, 0.1])
def test_the_border_passes_a_town_with_the_margin(east):
    one = town(east, "EEE")
    shapes = nudged(one)
    assert shapes["E-1"].contains(one.point)
    assert km_to(shapes["W-1"], one) >= ENOUGH * MARGIN - 0.01


def test_both_sides_stay_a_valid_coverage_that_loses_no_land():
    shapes = nudged(town(-2, "EEE"), town(1.5, "WWW", 40.62, 3), town(-1, "EEE", 41.0, 4))
    assert shapely.coverage_is_valid(list(shapes.values()))
    assert all(shape.is_valid for shape in shapes.values())
    assert sum(shape.area for shape in shapes.values()) == pytest.approx(4)


def test_a_border_is_bent_softly_and_only_near_the_town():
    line = shapely.intersection(nudged(town(-2, "EEE"))["E-1"].boundary, box(44, 40.1, 45.5, 40.9))
    points = np.array([p for p in shapely.get_coordinates(shapely.line_merge(line)) if p[0] < 45.1])
    steps = np.diff(points * (KM, DEGREE), axis=0)
    turns = np.degrees(np.abs(np.diff(np.unwrap(np.arctan2(steps[:, 1], steps[:, 0])))))
    assert turns.max() < 40
    bent = points[points[:, 0] < 45 - 1e-9]
    assert abs(bent[:, 1] - 40.5).max() * DEGREE < 10


def test_what_is_far_from_every_town_is_untouched():
    shapes = nudged(town(-2, "EEE"))
    assert shapes["W-2"].equals(DISTRICTS["W-2"])
    assert nudge(DISTRICTS, OWNERS, [])[0] == DISTRICTS


def test_a_town_well_inside_its_land_moves_nothing():
    assert nudge(DISTRICTS, OWNERS, [town(0.5, "EEE"), town(-5, "WWW", line=3)])[1] == []


def test_twin_towns_on_one_river_have_it_between_them():
    east, west = town(-0.4, "EEE"), town(-1.2, "WWW", line=3)
    assert margins([east, west]) == pytest.approx([0.32, 0.32], abs=0.01)
    shapes = nudged(east, west)
    assert shapes["E-1"].contains(east.point)
    assert shapes["W-1"].contains(west.point)
    assert min(km_to(shapes["W-1"], east), km_to(shapes["E-1"], west)) > 0.25


def test_a_town_in_the_water_is_brought_ashore():
    one = Town(2, "Port", Point(46 + 0.3 / KM, 40.5), "EEE")
    assert nudged(one)["E-1"].contains(one.point)


def test_a_pair_that_cannot_both_be_right_is_told_with_file_and_row():
    same = (town(-1, "EEE", line=7), town(-1, "WWW", line=8))
    with pytest.raises(ValueError, match=r"border_towns\.csv:[78] Town [78] lies .*not in [EW]+"):
        nudge(DISTRICTS, OWNERS, same)


def test_a_town_of_a_state_that_is_nowhere_near_is_told():
    with pytest.raises(ValueError, match=r"border_towns\.csv:5 Town 5 lies in W-1, not in XXX"):
        nudge(DISTRICTS, OWNERS, [town(-1, "XXX", line=5)])


def test_a_town_is_right_in_an_area_of_several_states():
    states = {"W-1": ["WWW", "EEE"], "W-2": ["WWW"], "E-1": ["EEE"]}
    tell_wrong(DISTRICTS, states, [town(-1, "EEE")])


def test_a_pull_never_folds_the_plane():
    pull = Pull(45, 40.5, 2, 1)
    line = LineString([(44.7 + step / 1000, 40.35 + step / 2000) for step in range(600)])
    after = shapely.get_coordinates(pulled(line, [pull]))
    assert (np.diff(after[:, 0]) > 0).all()
    assert Pull(45, 40.5, 0.01, 0).reach == LEAST_REACH


def test_neighbours_get_the_same_points_whichever_way_their_border_runs():
    ends = [(43.7, 38.1), (46.9, 41.3)]
    shapes = [Polygon([*ends, (43, 41)]), Polygon([*ends[::-1], (47, 39)])]
    centres = np.array([(45.2, 39.6)])
    west, east = (with_points(shape, centres, 7.5) for shape in shapes)
    mine, yours = ({*map(tuple, shapely.get_coordinates(shape))} for shape in (west, east))
    assert len(mine) > 10
    assert mine - {(43, 41)} == yours - {(47, 39)}


def test_the_table_is_read_with_its_lines_and_may_be_absent(tmp_path):
    assert read_towns(tmp_path) == []
    (tmp_path / "border_towns.csv").write_text(
        "geonames,town,lon,lat,state\n1,Julfa,45.6,38.9,AZE\n"
    )
    assert read_towns(tmp_path) == [Town(2, "Julfa", Point(45.6, 38.9), "AZE")]
