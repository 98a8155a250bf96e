"""A time, or both ends of a span, as EDTF: what marks it as about, and what has no EDTF."""

import pytest

from finding.dates.said import When
from finding.dates.values import edtf, years

YEAR = When("year", 1918)
FIFTH_BC = When("century", ordinal=-5)


@pytest.mark.parametrize(
    ("when", "value"),
    [
        (When("year", 9999), "9999"),
        (When("year", 10_000), ""),
        (When("year", -9999), "-9999"),
        (When("year", -10_000), ""),
        (When("year", 7), "0007"),
        (When("month", 1918, 3), "1918-03"),
        (When("day", 1918, 3, 4), "1918-03-04"),
        (When("season", 1918, season=22), "1918-22"),
        (When("decade", 0), "000X"),
        (When("decade", 1910), "191X"),
        (When("decade", -8), "-0008/0001"),
        (When("decade", -428), "-0428/-0419"),
        (When("century", ordinal=18), "17XX"),
        (When("century", ordinal=-2), "-01XX"),
        (When("millennium", ordinal=2), "1000/1999"),
        (When("millennium", ordinal=-1), "-0999/0000"),
        (When("millennium", ordinal=-10), "-9999/-9000"),
        (When("week", 1918), ""),
        (When("month", None, 3), ""),
        (When("century"), ""),
    ],
)
def test_a_time_has_the_edtf_of_what_was_said(when, value):
    assert edtf(when, None, circa=False) == value


@pytest.mark.parametrize("ordinal", [-11, -12, -30])
def test_a_millennium_before_the_calendars_years_has_no_edtf(ordinal):
    assert edtf(When("millennium", ordinal=ordinal), None, circa=False) == ""


@pytest.mark.parametrize(
    ("when", "value"),
    [
        (YEAR, "1918~"),
        (When("month", 1918, 12), "1918-12~"),
        (When("day", 1918, 12, 21), "1918-12-21~"),
        (When("day", 1918, 3, 24), "1918-03-24~"),
        (When("decade", 1910), "191X~"),
        (When("century", ordinal=18), "17XX~"),
        (When("decade", -428), "-0428~/-0419~"),
        (When("season", 1918, season=21), "1918-21"),
        (When("season", 1918, season=22), "1918-22"),
        (When("season", 1918, season=23), "1918-23"),
        (When("season", 1918, season=24), "1918-24"),
        (When("season", -42, season=24), "-0042-24"),
        (When("year", 10_000), ""),
    ],
)
def test_what_is_told_as_about_is_marked_so_but_no_season(when, value):
    assert edtf(when, None, circa=True) == value


@pytest.mark.parametrize(
    ("first", "last", "value"),
    [
        (YEAR, When("month", 1919, 2), "1918/1919-02"),
        (When("decade", 1970), When("decade", 1980), "197X/198X"),
        (When("decade", -428), When("decade", -418), "-0428/-0409"),
        (FIFTH_BC, When("century", ordinal=-4), "-04XX/-03XX"),
        (When("millennium", ordinal=-3), When("millennium", ordinal=2), "-2999/1999"),
        (When("year", None), YEAR, ""),
        (YEAR, When("year", None), ""),
        (YEAR, When("year", 10_000), ""),
    ],
)
def test_a_span_runs_from_the_first_year_of_its_first_end_to_the_last_of_its_last(
    first, last, value
):
    assert edtf(first, last, circa=False) == value


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        (YEAR, 1918, 1918),
        (When("decade", 1910), 1910, 1919),
        (When("century", ordinal=1), 0, 99),
        (When("century", ordinal=-1), -99, 0),
        (FIFTH_BC, -499, -400),
        (When("millennium", ordinal=1), 0, 999),
        (When("millennium", ordinal=-2), -1999, -1000),
        (When("week"), 0, 0),
    ],
)
def test_a_time_lasts_from_its_first_to_its_last_year(when, first, last):
    assert years(when) == (first, last)
