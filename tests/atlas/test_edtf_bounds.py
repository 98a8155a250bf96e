"""Uncertain dates of every form, widened by their own units, and what is none."""

import pytest

from atlas.dates import iso
from atlas.edtf import EdtfError, edtf_parts, edtf_range, year_ends


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("1915-21", "1915-03-01", "1915-05-31"),
        ("1915-22", "1915-06-01", "1915-08-31"),
        ("1915-23", "1915-09-01", "1915-11-30"),
        ("1915-24", "1915-12-01", "1916-02-29"),
        ("1915-21~", "1914-12-01", "1915-08-31"),
        ("1915-24~", "1915-09-01", "1916-05-31"),
        ("1915-01", "1915-01-01", "1915-01-31"),
        ("1916-02", "1916-02-01", "1916-02-29"),
        ("1915-06~", "1915-05-01", "1915-07-31"),
        ("1915-12~", "1915-11-01", "1916-01-31"),
        ("1915-11~", "1915-10-01", "1915-12-31"),
        ("1915-XX", "1915-01-01", "1915-12-31"),
        ("1915-XX~", "1914-01-01", "1916-12-31"),
        ("191X~", "1909-01-01", "1920-12-31"),
        ("191X-05", "1910-05-01", "1919-05-31"),
        ("1915-01-01~", "1914-12-31", "1915-01-02"),
        ("1915-05-06?", "1915-05-05", "1915-05-07"),
        ("1915-05-06%", "1915-05-05", "1915-05-07"),
        ("1915-05-XX~", "1915-04-30", "1915-06-01"),
        ("1915/1915", "1915-01-01", "1915-12-31"),
        ("1915-05-06/1915-05-06", "1915-05-06", "1915-05-06"),
        ("1914~/1915~", "1913-01-01", "1916-12-31"),
        ("/1915", "-9999-01-01", "1915-12-31"),
        ("9999~", "9998-01-01", "9999-12-31"),
        ("-9999~", "-9999-01-01", "-9998-12-31"),
        ("-004X", "-0049-01-01", "-0040-12-31"),
    ],
)
def test_a_date_may_mean_every_day_of_its_unit_and_of_one_beside_it_where_it_is_unsure(
    edtf, first, last
):
    assert tuple(map(iso, edtf_range(edtf))) == (first, last)


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ("1915-00", "is not a date of the calendar"),
        ("1915-13", "is not a date of the calendar"),
        ("1915-20", "is not a date of the calendar"),
        ("1915-25", "is not a date of the calendar"),
        ("1915-1X", "is not a date of the calendar"),
        ("1915-00-10", "is not a date of the calendar"),
        ("1915-13-10", "is not a date of the calendar"),
        ("1915-21-10", "is not a date of the calendar"),
        ("1915-05-00", "is not a date of the calendar"),
        ("1915-04-31", "is not a date of the calendar"),
        ("1915-05-1X", "is not a date of the calendar"),
        ("1X15", "is not an EDTF date"),
        ("-0000", "is not an EDTF date"),
        ("915", "is not an EDTF date"),
        ("1915-5", "is not an EDTF date"),
        ("१९१५", "is not an EDTF date"),
        ("1916/1915", "is not an interval"),
        ("/", "is not an interval"),
        ("/..", "is not an interval"),
        ("../", "is not an interval"),
        ("1915/1916/1917", "is not an EDTF date"),
    ],
)
def test_what_is_no_uncertain_date_is_told_as_what_it_is_not(wrong, why):
    with pytest.raises(EdtfError, match=why):
        edtf_range(wrong)


@pytest.mark.parametrize(
    ("edtf", "parts"),
    [
        ("1915", ("1915", "", "", "")),
        ("-0043~", ("-0043", "", "", "~")),
        ("191X-05?", ("191X", "05", "", "?")),
        ("1915-05-XX%", ("1915", "05", "XX", "%")),
    ],
)
def test_a_date_has_its_year_month_day_and_mark(edtf, parts):
    assert edtf_parts(edtf) == parts


@pytest.mark.parametrize("wrong", ["", "-0000", "1915/1916", "1915~?"])
def test_what_is_no_single_date_has_no_parts(wrong):
    with pytest.raises(EdtfError, match="is not an EDTF date"):
        edtf_parts(wrong)


@pytest.mark.parametrize(
    ("year", "ends"),
    [("1915", (1915, 1915)), ("191X", (1910, 1919)), ("19XX", (1900, 1999)),
     ("-004X", (-49, -40)), ("-00XX", (-99, 0))],
)  # fmt: skip
def test_the_digits_of_a_year_mean_all_years_they_may(year, ends):
    assert year_ends(year) == ends
