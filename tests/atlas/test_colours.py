"""How far apart two colours look."""

import pytest

from atlas.colours import difference, lab


@pytest.mark.parametrize(
    ("colour", "known"),
    [
        ("#ffffff", (100, 0, 0)),
        ("#000000", (0, 0, 0)),
        ("#ff0000", (53.24, 80.09, 67.20)),
        ("#00ff00", (87.73, -86.18, 83.18)),
        ("#0000ff", (32.30, 79.19, -107.86)),
    ],
)
def test_the_coordinates_are_the_known_ones(colour, known):
    assert lab(colour) == pytest.approx(known, abs=0.02)


def test_a_colour_is_no_way_from_itself_and_as_far_there_as_back():
    assert difference("#e7c5e2", "#e7c5e2") == 0
    assert difference("#e7c5e2", "#7491cd") == difference("#7491cd", "#e7c5e2") > 30
    assert difference("#000000", "#ffffff") == pytest.approx(100, abs=0.01)


def test_a_step_nobody_sees_is_small():
    assert 0 < difference("#7491cd", "#7491ce") < 1


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("#000000", "#ffffff", 100.0),
        ("#ff0000", "#00ff00", 170.58),
        ("#0000ff", "#ffff00", 235.14),
        ("#000000", "#0a0a0a", 2.74),
        ("#000000", "#777777", 50.03),
        ("#4477aa", "#4477aa", 0.0),
    ],
)
def test_colours_are_as_far_apart_as_the_formula_of_1976_says(one, other, apart):
    assert difference(one, other) == pytest.approx(apart, abs=0.15)
    assert difference(other, one) == difference(one, other)


@pytest.mark.parametrize(("colour", "lightness"), [("#161616", 7.247), ("#1a1a1a", 9.263)])
def test_only_what_is_almost_black_grows_lighter_evenly(colour, lightness):
    assert lab(colour)[0] == pytest.approx(lightness, abs=0.003)
