"""The calendar behind days: the text that sorts, and the numbers of days."""

import pytest

from atlas.calendar import (
    from_ordinal,
    historians_year,
    iso_year,
    julian_parts,
    month_length,
    number_of,
    ordinal,
    parts_of,
    parts_or_none,
    read_year,
    sorting_year,
    written,
)
from atlas.dates import julian


@pytest.mark.parametrize(
    ("year", "sorting", "iso", "historians"),
    [
        (1813, "1813", "1813", 1813),
        (44, "0044", "0044", 44),
        (1, "0001", "0001", 1),
        (0, "0000", "0000", -1),
        (-1, "-99999", "-0001", -2),
        (-43, "-99957", "-0043", -44),
        (-9999, "-90001", "-9999", -10000),
    ],
)
def test_a_year_is_written_so_that_it_sorts_as_iso_and_as_historians_count(
    year, sorting, iso, historians
):
    assert (sorting_year(year), iso_year(year), historians_year(year)) == (sorting, iso, historians)
    assert read_year(sorting) == read_year(iso) == year


def test_a_day_is_written_and_parted():
    assert written(1813, 1, 2) == "1813-01-02"
    assert written(-43, 3, 15) == "-99957-03-15"
    assert parts_of("1813-10-24") == (1813, 10, 24)
    assert parts_of("-99957-03-15") == parts_of("-0043-03-15") == (-43, 3, 15)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("1813-01-01", (1813, 1, 1)),
        ("1813-12-31", (1813, 12, 31)),
        ("0000-02-29", (0, 2, 29)),
        ("-0044-02-29", (-44, 2, 29)),
        ("-99956-02-29", (-44, 2, 29)),
        ("-90001-01-01", (-9999, 1, 1)),
        ("1813-04-31", None),
        ("1813-00-01", None),
        ("1813-13-01", None),
        ("1813-01-00", None),
        ("1900-02-29", None),
        ("-0000-01-01", None),
        ("-89999-01-01", None),
        ("-99957-02-29", None),
        ("11813-01-01", None),
        ("1813-1-1", None),
        ("", None),
    ],
)
def test_a_text_is_a_day_of_the_calendar_or_none(text, parts):
    assert parts_or_none(text) == parts


@pytest.mark.parametrize(
    ("year", "days"), [(2000, 29), (1900, 28), (1904, 29), (0, 29), (-4, 29), (-100, 28), (-1, 28)]
)
def test_february_is_longer_in_a_leap_year_of_any_time(year, days):
    assert month_length(year, 2) == days
    assert (month_length(year, 1), month_length(year, 4), month_length(year, 12)) == (31, 30, 31)


@pytest.mark.parametrize(
    ("day", "number"),
    [
        ("0001-01-01", 1),
        ("0000-12-31", 0),
        ("0000-01-01", -365),
        ("-99999-12-31", -366),
        ("1970-01-01", 719_163),
        ("2000-01-01", 730_120),
        ("0400-12-31", 146_097),
        ("0401-01-01", 146_098),
        ("-99601-12-31", -145_732),
        ("9999-12-31", 3_652_059),
    ],
)
def test_days_are_counted_from_the_first_of_year_1(day, number):
    assert ordinal(day) == number
    assert from_ordinal(number) == day


def test_a_day_beyond_four_digits_has_a_number_too():
    assert number_of(10_000, 1, 1) == 3_652_060
    assert number_of(-10_000, 12, 31) == number_of(-9999, 1, 1) - 1


@pytest.mark.parametrize(
    ("day", "old"),
    [
        ("1918-02-14", (1918, 2, 1)),
        ("2000-01-01", (1999, 12, 19)),
        ("1900-03-13", (1900, 2, 29)),
        ("1900-03-14", (1900, 3, 1)),
        ("1700-01-11", (1700, 1, 1)),
        ("1700-01-10", (1699, 12, 31)),
        ("1582-10-15", (1582, 10, 5)),
        ("-99957-03-13", (-43, 3, 15)),
        ("0000-12-30", (1, 1, 1)),
    ],
)
def test_a_day_has_one_of_the_julian_calendar(day, old):
    assert julian_parts(day) == old


def test_an_old_style_day_is_written_as_iso_with_all_its_zeros():
    assert julian("2000-02-16") == "2000-02-03"
    assert julian("-99957-03-13") == "-0043-03-15"
