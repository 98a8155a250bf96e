"""Days as tables and people write them, what is no day, and how long spans last."""

import pytest

from atlas.dates import (
    DateError,
    day_of,
    days_from,
    first_day,
    from_iso,
    holds,
    is_day,
    is_year_end,
    iso,
    next_day,
    previous_day,
    short_iso,
    year_of,
    year_written,
)


@pytest.mark.parametrize(
    "text", ["", "abc", "1813", "-", "-9", "-9x", "-0043", "-0043-02-30", "x-9"]
)
def test_a_text_that_is_no_day_stays_as_it_is(text):
    assert from_iso(text) == iso(text) == text


@pytest.mark.parametrize(
    ("day", "written", "short"),
    [
        ("1813-10-24", "1813-10-24", "1813-10-24"),
        ("1813-12-31", "1813-12-31", "1813"),
        ("-99957-01-02", "-0043-01-02", "-0043-01-02"),
        ("-99957-12-31", "-0043-12-31", "-0043"),
        ("-90001-12-31", "-9999-12-31", "-9999"),
        ("0000-12-31", "0000-12-31", "0000"),
    ],
)
def test_a_day_leaves_the_atlas_as_iso_and_its_years_end_as_the_year(day, written, short):
    assert (iso(day), short_iso(day)) == (written, short)
    assert from_iso(written) == day


@pytest.mark.parametrize(
    ("text", "year"),
    [("1828", 1828), ("44", 44), ("0", 0), ("-0479", -479), ("-479", -479), ("-0000", None),
     ("18280", None), ("-18280", None), ("", None), ("1828-", None), ("+1", None), ("१७०४", None)],
)  # fmt: skip
def test_a_year_is_written_with_or_without_its_zeros(text, year):
    assert year_written(text) == year


@pytest.mark.parametrize(
    ("when", "day"),
    [(0, "0000-12-31"), (-43, "-99957-12-31"), ("-43", "-99957-12-31"),
     ("-0043-03-15", "-99957-03-15"), (" 1813-10-24\n", "1813-10-24")],
)  # fmt: skip
def test_a_year_before_1_and_a_day_with_room_around_it_are_read(when, day):
    assert day_of(when) == day


def test_what_is_no_date_is_named_as_it_was_written_without_room_around_it():
    with pytest.raises(DateError, match=r"^'soon' is not a date"):
        day_of(" soon ")


@pytest.mark.parametrize(
    ("start", "until", "days"),
    [("1813-10-24", "1813-10-24", 0), ("1813-10-24", "1813-10-25", 1),
     ("1704-02-28", "1704-03-01", 2), ("1703-01-01", "1704-01-01", 365),
     ("-99999-12-31", "0000-01-01", 1), ("1813-10-25", "1813-10-24", -1)],
)  # fmt: skip
def test_a_span_lasts_the_days_from_its_first_to_its_last(start, until, days):
    assert days_from(start, until) == days


@pytest.mark.parametrize(
    ("before", "after"),
    [("1703-12-31", "1704-01-01"), ("1704-02-28", "1704-02-29"), ("1704-02-29", "1704-03-01"),
     ("-99999-12-31", "0000-01-01"), ("-99957-03-14", "-99957-03-15")],
)  # fmt: skip
def test_a_day_follows_the_one_before_it(before, after):
    assert (next_day(before), previous_day(after)) == (after, before)


def test_a_year_begins_in_january_and_ends_in_december():
    assert (first_day(1704), first_day(-43)) == ("1704-01-01", "-99957-01-01")
    ends = {day: is_year_end(day) for day in ("1704-12-31", "1704-12-30", "1704-01-31")}
    assert list(ends.values()) == [True, False, False]


@pytest.mark.parametrize(
    ("day", "year"),
    [("1813-10-24", 1813), ("0044-01-01", 44), ("0000-01-01", 0), ("-99957-03-15", -43)],
)
def test_a_day_is_one_of_its_year(day, year):
    assert year_of(day) == year
    assert is_day(day) is True


@pytest.mark.parametrize(
    ("until", "day", "within"),
    [("1704-01-03", "1704-01-01", False), ("1704-01-03", "1704-01-02", True),
     ("1704-01-03", "1704-01-03", False), ("1704-01-03", "1704-01-04", False),
     ("", "1704-01-01", False), ("", "9999-12-31", True)],
)  # fmt: skip
def test_a_span_holds_from_its_first_day_up_to_its_end_or_still(until, day, within):
    assert holds("1704-01-02", until, day) is within
