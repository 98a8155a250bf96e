"""Which of a power's areas stands for it: how it was held, for how long, where, how large."""

from dataclasses import replace
from itertools import pairwise
from types import MappingProxyType

import pytest

from atlas.seats import Seat, seats

SPAN = ("1700-01-01", "1800-01-01")


def an_atlas(tiny, held, sizes=None, points=None, places=()):
    """An atlas of these holdings, `(area, power, start, until, more)`; areas have no middle."""
    model, area = tiny.holdings[0], tiny.areas["T_EAST"]
    sizes, points = sizes or {}, points or {}
    ids = dict.fromkeys(one[0] for one in held)
    place = tiny.places["midtown"]
    return replace(
        tiny,
        holdings=tuple(
            replace(model, area_id=id_, holder_id=power, start=start, until=until, **more)
            for id_, power, start, until, more in held
        ),
        areas=MappingProxyType(
            {id_: replace(area, km2=sizes.get(id_, 1.0), point=points.get(id_)) for id_ in ids}
        ),
        places={str(at): replace(place, point=point) for at, point in enumerate(places)},
    )


def told(found) -> list[tuple[str, str, str]]:
    return [(one.area_id, one.start, one.until) for one in found]


def seat_of_two(tiny, first, second, **more) -> str:
    """Whose area stands for `north` through a span in which both are held."""
    held = [("A", *first[:1], *SPAN, first[1]), ("B", *second[:1], *SPAN, second[1])]
    (seat,) = seats(an_atlas(tiny, held, **more))["north"]
    assert (seat.start, seat.until) == SPAN
    return seat.area_id


OWN = ("north", {})
DISPUTED = ("north", {"recognised_id": "south"})
OF_KIN = ("north-republic", {"overlord_id": "north"})
OF_STRANGERS = ("south", {"overlord_id": "north"})
NEARNESS = [OWN, DISPUTED, OF_KIN, OF_STRANGERS]


@pytest.mark.parametrize(("nearer", "farther"), list(pairwise(NEARNESS)))
def test_own_land_by_right_goes_before_other_own_land_then_that_of_kin(tiny, nearer, farther):
    assert seat_of_two(tiny, nearer, farther, sizes={"A": 1, "B": 9}) == "A"
    assert seat_of_two(tiny, farther, nearer, sizes={"A": 9, "B": 1}) == "B"


def test_the_largest_goes_first_then_the_first_by_id(tiny):
    assert seat_of_two(tiny, OWN, OWN) == "A"
    assert seat_of_two(tiny, OWN, OWN, sizes={"A": 1, "B": 2}) == "B"
    assert seat_of_two(tiny, OWN, OWN, sizes={"A": 2, "B": 1}) == "A"


@pytest.mark.parametrize(
    ("point", "seat"),
    [
        ((11, 41), "B"),
        ((7.1, 37.1), "B"),
        ((14.9, 45.9), "B"),
        ((7, 41), "A"),
        ((15, 41), "A"),
        ((11, 37), "A"),
        ((11, 46), "A"),
        (None, "A"),
    ],
)
def test_land_within_three_degrees_of_the_articles_places_goes_before_larger_land(
    tiny, point, seat
):
    places = [(10, 40), (12, 43), None]
    points = {"A": (100, 80), "B": point}
    found = seat_of_two(tiny, OWN, OWN, sizes={"A": 9, "B": 1}, points=points, places=places)
    assert found == seat


def test_without_places_no_land_is_amid_them(tiny):
    points = {"A": (11, 41), "B": (0, 0)}
    assert seat_of_two(tiny, OWN, OWN, sizes={"A": 1, "B": 2}, points=points) == "B"


@pytest.mark.parametrize(
    ("spans", "last"),
    [
        ([("1700-01-26", "1700-04-11")], "B"),  # 75 days of a hundred
        ([("1700-01-27", "1700-04-11")], "A"),
        ([("1700-01-26", "1700-03-01"), ("1700-03-01", "1700-04-11")], "B"),
    ],
)
def test_land_held_three_quarters_of_the_longest_time_counts_as_held_for_long(tiny, spans, last):
    held = [("A", "north", "1700-01-01", "1700-04-11", {})]
    held += [("B", "north", start, until, {}) for start, until in spans]
    found = seats(an_atlas(tiny, held, sizes={"A": 1, "B": 9}))["north"]
    assert found[-1].area_id == last


def test_land_held_for_long_goes_before_land_amid_the_places(tiny):
    held = [("A", "north", "1700-01-01", "1700-04-11", {}),
            ("B", "north", "1700-02-01", "1700-04-11", {})]  # fmt: skip
    atlas = an_atlas(tiny, held, points={"A": (50, 50), "B": (10, 40)}, places=[(10, 40)])
    assert told(seats(atlas)["north"]) == [("A", "1700-01-01", "1700-04-11")]


def test_a_seat_lasts_until_a_better_one_comes_or_it_is_lost(tiny):
    held = [
        ("A", "north", "1700-01-01", "1740-01-01", {}),
        ("B", "north", "1710-01-01", "1730-01-01", {}),
        ("C", "north", "1735-01-01", "1780-01-01", {}),
    ]
    assert told(seats(an_atlas(tiny, held, sizes={"B": 9, "C": 2}))["north"]) == [
        ("A", "1700-01-01", "1735-01-01"),
        ("C", "1735-01-01", "1780-01-01"),
    ]
    held[1] = ("B", "north", "1710-01-01", "1755-01-01", {})
    atlas = an_atlas(tiny, held, points={"B": (10, 40)}, places=[(10, 40)])
    assert told(seats(atlas)["north"]) == [
        ("A", "1700-01-01", "1710-01-01"),
        ("B", "1710-01-01", "1755-01-01"),
        ("C", "1755-01-01", "1780-01-01"),
    ]


def test_neighbouring_holdings_of_an_area_are_one_seat_and_others_are_not(tiny):
    held = [
        ("A", "north", "1700-01-01", "1710-01-01", {}),
        ("A", "north", "1710-01-01", "1720-01-01", {"rule": "occupation"}),
        ("A", "north", "1730-01-01", "1740-01-01", {}),
        ("A", "north", "1740-01-01", "", {}),
    ]
    assert told(seats(an_atlas(tiny, held))["north"]) == [
        ("A", "1700-01-01", "1720-01-01"),
        ("A", "1730-01-01", ""),
    ]


def test_a_land_that_comes_on_the_day_another_goes_follows_it(tiny):
    held = [
        ("A", "north", "1700-01-01", "1710-01-01", {}),
        ("B", "north", "1710-01-01", "1720-01-01", {}),
    ]
    assert seats(an_atlas(tiny, held))["north"] == (
        Seat("1700-01-01", "1710-01-01", "A"),
        Seat("1710-01-01", "1720-01-01", "B"),
    )


def test_an_overlord_and_its_vassal_have_a_seat_each_and_others_none(tiny):
    held = [("A", "south", *SPAN, {"overlord_id": "north"}), ("B", "north", *SPAN, {})]
    found = seats(an_atlas(tiny, held))
    assert {id_: told(own) for id_, own in found.items()} == {
        "south": [("A", *SPAN)],
        "north": [("B", *SPAN)],
    }
