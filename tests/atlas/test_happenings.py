"""A year event by event: nothing of it is lost, nothing stands there twice."""

import pytest

from atlas import changes_in, events_in
from atlas.happenings import RANKS, happenings_in

YEARS = (1699, 1718, 1813, 1918, 1920, 1991, 2020)


@pytest.mark.parametrize("view", ["control", "recognised"])
@pytest.mark.parametrize("year", YEARS)
def test_every_day_and_every_change_of_the_year_belongs_to_one_event(real, year, view):
    found = happenings_in(real, year, view)
    days = [day for one in found for day in one.days]
    moved = [change for one in found for change in one.changes]
    assert sorted(days, key=id) == sorted(events_in(real, year), key=id)
    assert {(one.area_id, one.event_id) for one in moved} == {
        (one.area_id, one.event_id) for one in changes_in(real, year, view) if one.counts
    }
    ids = [one.event.id if one.event else "" for one in found]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("year", YEARS)
def test_the_articles_events_come_first_then_main_ones_each_by_its_first_day(real, year):
    keys = [(RANKS.index(one.rank), one.first) for one in happenings_in(real, year)]
    assert keys == sorted(keys)


def test_land_may_move_in_a_year_in_which_its_event_has_no_day(real):
    kutahya = next(one for one in happenings_in(real, 1834) if one.event.id == "1833-kutahya")
    assert not kutahya.days and not kutahya.own_day
    assert kutahya.changes
