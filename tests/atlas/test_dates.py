"""Days, years and uncertain dates."""

from datetime import date, timedelta

import pytest

from atlas import (
    DateError,
    EdtfError,
    day_of,
    edtf_range,
    is_day,
    julian,
    previous_day,
    year_of,
)
from atlas.dates import EARLIEST, holds


@pytest.mark.parametrize(
    ("when", "day"),
    [
        (1828, "1828-12-31"),
        ("1828", "1828-12-31"),
        (" 1828 ", "1828-12-31"),
        (7, "0007-12-31"),
        ("1813-10-24", "1813-10-24"),
        ("1700-02-28", "1700-02-28"),
    ],
)
def test_a_year_means_its_last_day_and_a_day_means_itself(when, day):
    assert day_of(when) == day


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "abc",
        "-0000",
        "--5",
        "1828-02-30",
        "-0043-02-30",
        "1813-10",
        "24.10.1813",
        "18280",
        "<script>",
    ],
)
def test_what_is_no_date_is_refused_with_advice(wrong):
    with pytest.raises(DateError, match="write a year"):
        day_of(wrong)


def test_a_leap_day_is_a_day_only_in_a_leap_year():
    assert is_day("1704-02-29")
    assert not is_day("1700-02-29")


@pytest.mark.parametrize(
    "text",
    ["", "1704", "1704-2-29", "1704-02-290", "01704-02-29", " 1704-02-29", "1704-02-29\n",
     "1704/02/29", "1704-00-10", "1704-13-10", "1704-02-00", "-0000-02-03", "१७०४-०२-२९"],
)  # fmt: skip
def test_a_day_is_written_in_one_way(text):
    assert not is_day(text)


def test_the_first_and_the_last_day_of_a_year_are_days():
    assert is_day("1704-01-01")
    assert is_day("1704-12-31")


def test_days_follow_each_other_over_months_and_years():
    assert previous_day("1704-03-01") == "1704-02-29"
    assert year_of("0999-05-06") == 999


def test_a_span_holds_on_its_first_day_and_not_on_its_last():
    assert holds("1700-01-01", "1700-01-03", "1700-01-01")
    assert holds("1700-01-01", "1700-01-03", "1700-01-02")
    assert not holds("1700-01-01", "1700-01-03", "1700-01-03")
    assert holds("", "", "1700-01-03")


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("1725", "1725-01-01", "1725-12-31"),
        ("1725~", "1724-01-01", "1726-12-31"),
        ("1725?", "1724-01-01", "1726-12-31"),
        ("172X", "1720-01-01", "1729-12-31"),
        ("17XX", "1700-01-01", "1799-12-31"),
        ("1918-11", "1918-11-01", "1918-11-30"),
        ("1918-12", "1918-12-01", "1918-12-31"),
        ("1918-01~", "1917-12-01", "1918-02-28"),
        ("1918-11-XX", "1918-11-01", "1918-11-30"),
        ("1918-XX-XX", "1918-01-01", "1918-12-31"),
        ("1918-11-05", "1918-11-05", "1918-11-05"),
        ("1918-11-05~", "1918-11-04", "1918-11-06"),
        ("1750/1757", "1750-01-01", "1757-12-31"),
        ("1750/1752~", "1750-01-01", "1753-12-31"),
        ("1918-03/1918-05-04", "1918-03-01", "1918-05-04"),
        ("../1750", EARLIEST, "1750-12-31"),
        ("1750/..", "1750-01-01", "9999-12-31"),
        ("1750/", "1750-01-01", "9999-12-31"),
    ],
)
def test_an_uncertain_date_spans_all_days_it_may_mean(edtf, first, last):
    assert edtf_range(edtf) == (first, last)


@pytest.mark.parametrize(
    "wrong",
    ["", "about 1725", "1725-13", "1725-02-30", "1757/1750", "/", "../..", "17255", "1725~~"],
)
def test_what_is_not_edtf_is_refused(wrong):
    with pytest.raises(EdtfError):
        edtf_range(wrong)


@pytest.mark.parametrize(
    ("new", "old"),
    [
        ("1774-07-21", "1774-07-10"),
        ("1813-10-24", "1813-10-12"),
        ("1828-02-22", "1828-02-10"),
        ("1918-02-14", "1918-02-01"),
        ("1700-03-11", "1700-02-29"),
        ("1700-03-12", "1700-03-01"),
        ("1582-10-15", "1582-10-05"),
    ],
)
def test_the_old_style_date_lags_by_the_days_of_its_century(new, old):
    assert julian(new) == old


def test_every_day_of_the_atlas_has_its_own_old_style_date():
    days = [(date(1683, 1, 1) + timedelta(days=n)).isoformat() for n in range(90_000)]
    assert len({julian(day) for day in days}) == len(days)
    assert julian("1900-02-28") == "1900-02-16"
