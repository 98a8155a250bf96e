"""What a text has told before a time: the next is counted from it."""

from types import SimpleNamespace

import pytest

from finding.dates.said import Said, When
from finding.dates.told import Told, after

PLACE = SimpleNamespace(folded="word)")


def told_after(when, last=None, before=None, end=3):
    return after(Said(0, end, when, last), before or Told(), PLACE)


@pytest.mark.parametrize(
    "when", [When("month", None, 5), When("day", None, 5, 3), When("season", None, season=21)]
)
def test_a_time_without_its_year_is_nothing_to_count_from(when):
    assert told_after(when) == Told()


@pytest.mark.parametrize("unit", ["century", "decade", "week"])
def test_from_a_period_no_day_is_counted(unit):
    when = When(unit, 1840) if unit != "century" else When(unit, ordinal=19)
    found = told_after(when)
    assert (found.when, found.recent) == (None, ())
    assert (found.last is None) == (unit == "week")


def test_from_a_year_the_next_is_counted_and_its_century_is_known():
    year = When("year", 1828)
    found = told_after(year)
    assert (found.when, found.last, found.century) == (year, year, 18)
    assert [one.first for one in found.recent] == [year]


def test_of_a_span_its_end_is_what_comes_last():
    first, last = When("year", 1796), When("year", 1828)
    assert told_after(first, last).when == last


def test_years_in_brackets_are_told_by_the_way():
    before = told_after(When("year", 1828))
    found = told_after(When("year", 1796), When("year", 1801), before, end=4)
    assert (found.when, found.recent) == (before.when, before.recent)


def test_a_year_alone_does_not_hide_the_month_told_in_it():
    month = When("month", 1828, 2)
    before = told_after(month)
    assert told_after(When("year", 1828), before=before).when == month
    assert told_after(When("year", 1829), before=before).when == When("year", 1829)
