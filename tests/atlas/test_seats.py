"""On which days a power held land, and the area that stands for it then."""

from itertools import pairwise

from atlas import state_at
from atlas.seats import Seat, seats


def test_a_power_has_a_seat_as_long_as_it_held_land(tiny):
    found = seats(tiny)
    assert found["north-republic"] == (Seat("1800-07-14", "", "T_WEST"),)
    assert found["south"] == (Seat("1700-01-01", "", "T_EAST"),)


def test_land_held_by_right_and_for_long_goes_before_other_land(tiny):
    [isle] = seats(tiny)["isle-league"]
    assert isle == Seat("1700-01-01", "", "T_ISLE")  # not the port that it took in a war


def test_a_vassals_land_stands_for_a_power_only_where_it_has_none_of_its_own(tiny):
    assert {seat.area_id for seat in seats(tiny)["north"]} == {"T_WEST"}


def test_the_real_seats_are_land_of_the_power_and_follow_one_another(real):
    found = seats(real)
    assert len(found) > 200
    for holder_id, own in found.items():
        assert all(one.until and one.until <= two.start for one, two in pairwise(own))
        for seat in own:
            holding = state_at(real, seat.start)[seat.area_id]
            assert holder_id in (holding.holder_id, holding.overlord_id)


def test_a_power_has_a_seat_on_every_day_on_which_it_held_land_and_no_other(real):
    found = seats(real)
    for year in range(real.first_year, real.last_year + 1, 7):
        state = state_at(real, year)
        holding = {one for row in state.values() for one in (row.holder_id, row.overlord_id)} - {""}
        day = state.date
        seated = {
            id_
            for id_, own in found.items()
            if any(one.start <= day and (not one.until or day < one.until) for one in own)
        }
        assert seated == holding
