"""What the other places of a text lend to one: how near they are, and in which countries."""

import math

import pytest
from naming import around, named

SEA = named("sea", country="", point=(30.1, 40.0))
HERE = named()


def at(lon, lat, **told):
    return named(point=(lon, lat), **told)


@pytest.mark.parametrize(
    ("lon", "lat", "other"),
    [
        (179.9, 0.0, (-179.9, 0.0)),
        (-179.9, 0.0, (179.9, 0.0)),
        (180.0, 0.0, (179.9, 0.0)),
        (-180.0, 0.0, (180.0, 0.1)),
        (0.1, 0.1, (-0.1, -0.1)),
        (9.9, 39.9, (10.1, 40.1)),
        (10.1, 40.1, (9.9, 39.9)),
    ],
)
def test_places_on_both_sides_of_a_line_of_degrees_are_near(lon, lat, other):
    assert around(at(*other)).distance("ormeda", at(lon, lat)) < 50


@pytest.mark.parametrize("other", [(20.0, 0.0), (9.5, 20.0), (-10.1, 0.0), (9.5, -10.1)])
def test_what_lies_two_squares_of_ten_degrees_off_is_not_measured(other):
    assert around(at(*other)).distance("ormeda", at(9.5, 9.5)) == math.inf


def test_the_nearest_of_several_is_measured_and_none_of_the_same_name():
    several = around(at(30.0, 41.0), at(30.0, 40.5), at(30.0, 42.0))
    assert several.distance("ormeda", HERE) == pytest.approx(55.6, abs=0.1)
    assert several.distance("name 1", HERE) == pytest.approx(111.2, abs=0.1)
    assert around(HERE).distance("name 0", HERE) == math.inf


def test_a_place_without_a_point_is_near_to_nothing():
    assert around(HERE).distance("ormeda", named(point=None)) == math.inf
    assert around(named(point=None)).distance("ormeda", HERE) == math.inf


@pytest.mark.parametrize("kind", ["state", "former state", "continent", "ocean", "sea", "land"])
def test_the_middle_of_a_wide_place_tells_nothing(kind):
    wide = around(named(kind))
    assert wide.placed == 0
    assert wide.distance("ormeda", HERE) == math.inf


def test_a_state_counts_twice_for_its_country_and_a_people_once():
    told = around(named("state"), HERE, named(country="GE"), peoples=("GE", "AM"))
    assert told.countries == {"TR": 3, "GE": 2, "AM": 1}
    assert [told.share(named(country=one)) for one in ("TR", "GE", "FR", "")] == [
        1.0,
        pytest.approx(2 / 3),
        0.0,
        0.0,
    ]


def test_a_text_without_countries_is_about_none():
    nowhere = around(SEA, named("island", country=""))
    assert nowhere.countries == {}
    assert nowhere.share(HERE) == 0.0
    assert nowhere.placed == 1


def test_one_neighbour_at_the_very_place_lends_all_that_nearness_can_and_a_third_of_company():
    assert around(HERE).bonus("ormeda", HERE) == pytest.approx(0.8 + 1.0 + 2.8 / 3)
    assert around(HERE, HERE).bonus("ormeda", HERE) == pytest.approx(0.8 + 1.0 + 2.8 * 2 / 3)


@pytest.mark.parametrize("many", [3, 4, 5])
def test_more_than_three_neighbours_are_no_better_than_three(many):
    assert around(*[HERE] * many).bonus("ormeda", HERE) == pytest.approx(0.8 + 1.0 + 2.8)


def test_a_neighbour_at_some_distance_lends_less():
    foreign = around(at(30.0, 42.0, country="GE"))
    way = foreign.distance("ormeda", HERE)
    assert foreign.bonus("ormeda", HERE) == pytest.approx(math.exp(-way / 300) + 2.8 / 3)
    further = around(at(30.0, 43.0, country="GE"))
    way = further.distance("ormeda", HERE)
    assert further.bonus("ormeda", HERE) == pytest.approx(math.exp(-way / 300))


FOUR = [at(-100.0 + n, 40.0, country="US") for n in range(4)]


def test_what_lies_away_from_four_places_in_a_country_not_named_loses():
    assert around(*FOUR).bonus("ormeda", HERE) == pytest.approx(-1.2)
    assert around(*FOUR[:3]).bonus("ormeda", HERE) == 0.0
    assert around(*FOUR, peoples=("TR",)).bonus("ormeda", HERE) == pytest.approx(0.8 / 4)
    assert around(*FOUR).bonus("ormeda", named("sea")) == 0.0


@pytest.mark.parametrize(
    ("here", "told", "far"),
    [
        (HERE, FOUR, True),
        (HERE, FOUR[:3], False),
        (named(point=None), FOUR, False),
        (named("state"), FOUR, False),
        (named(country="US"), FOUR, False),
        (HERE, [*FOUR, at(40.0, 45.0, country="GE")], False),
        (HERE, [*FOUR, at(30.0, 10.0, country="SD")], True),
    ],
)
def test_far_is_what_lies_far_from_all_in_a_country_that_the_text_does_not_name(here, told, far):
    assert around(*told).is_far("ormeda", here) is far


def test_a_place_that_is_one_of_the_sure_ones_is_not_counted_against_itself():
    told = around(*FOUR, HERE)
    assert told.is_far("name 4", HERE)
    assert not told.is_far("ormeda", HERE)
    assert not around(*FOUR[:3], HERE).is_far("name 3", HERE)
    assert not around(*FOUR, HERE, HERE).is_far("name 4", HERE)


def test_a_sure_place_without_a_point_leaves_the_others_enough_to_tell():
    told = around(named("state", country="FR"), *FOUR)
    assert told.is_far("name 0", HERE)


def test_only_the_first_eight_of_a_square_are_asked_how_far_they_are():
    square = [at(-60.0 + n / 10, 40.0, country="US") for n in range(8)]
    assert around(*square).is_far("ormeda", at(-30.0, 40.0))
    near = at(-52.0, 40.0, country="US")
    assert not around(*square[:7], near).is_far("ormeda", at(-30.0, 40.0))
    assert around(*square, near).is_far("ormeda", at(-30.0, 40.0))
