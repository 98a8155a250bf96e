"""An atlas from 101 BC to AD 10 answers as the same atlas of 1700 to 1810 does."""

import random

import pytest
from ancient import BACK, make_ancient, moved

from atlas import (
    changes_in,
    day_of,
    edtf_range,
    event_days,
    events_in,
    from_iso,
    iso,
    load,
    power_series,
    previous_day,
    state_at,
    year_of,
)
from atlas.calendar import parts_of, written
from atlas.check import check
from atlas.dates import first_day, next_day, short_iso
from atlas.story import stops_of
from atlas.tidy import tidy

YEARS = range(-5000, 5001)
OUT_OF_ORDER = random.Random(44).sample(YEARS, len(YEARS))


def test_sorted_texts_are_sorted_time():
    days = [day for year in OUT_OF_ORDER for day in (day_of(year), first_day(year))]
    assert [year_of(day) for day in sorted(days)[::2]] == list(YEARS)
    assert sorted(days)[:3] == [first_day(-5000), day_of(-5000), first_day(-4999)]


@pytest.mark.parametrize("year", [-5000, -479, -43, -1, 0, 1, 44, 1828])
def test_a_day_is_read_and_written_back_and_the_next_follows(year):
    day = day_of(year)
    assert day_of(iso(day)) == from_iso(iso(day)) == day_of(day) == day
    assert iso(iso(day)) == iso(day)
    assert year_of(day) == year_of(iso(day)) == year
    assert next_day(day) == first_day(year + 1)
    assert previous_day(first_day(year + 1)) == day


def test_leap_years_are_those_of_the_calendar():
    assert iso(next_day(day_of("-0044-02-28"))) == "-0044-02-29"
    assert iso(next_day(day_of("-0043-02-28"))) == "-0043-03-01"
    assert iso(next_day("0000-02-28")) == "0000-02-29"


def test_what_leaves_the_atlas_is_iso():
    assert iso(day_of(-43)) == "-0043-12-31"
    assert short_iso(day_of(-43)) == "-0043"
    assert (iso(""), iso("1813-10-24"), short_iso("1813-12-31")) == ("", "1813-10-24", "1813")


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("-0043~", "-0044-01-01", "-0042-12-31"),
        ("-04XX", "-0499-01-01", "-0400-12-31"),
        ("-00XX", "-0099-01-01", "0000-12-31"),
        ("-0043-03-15", "-0043-03-15", "-0043-03-15"),
        ("-0480/-0479", "-0480-01-01", "-0479-12-31"),
        ("-0019/0020", "-0019-01-01", "0020-12-31"),
        ("-0479/..", "-0479-01-01", "9999-12-31"),
        ("../-0479", "-9999-01-01", "-0479-12-31"),
        ("0001~", "0000-01-01", "0002-12-31"),
    ],
)
def test_an_uncertain_date_spans_years_before_1(edtf, first, last):
    assert tuple(map(iso, edtf_range(edtf))) == (first, last)


def test_the_state_of_every_year_is_that_of_the_later_atlas(tiny, ancient):
    assert (ancient.first_year, ancient.last_year) == (-100, 10)
    for year in range(tiny.first_year, tiny.last_year + 1):
        for view in ("control", "recognised"):
            then, now = state_at(ancient, year - BACK, view), state_at(tiny, year, view)
            assert {one: then.holder(one) for one in then} == {one: now.holder(one) for one in now}


def test_days_changes_sums_and_story_are_those_of_the_later_atlas(tiny, ancient):
    assert [iso(day.date) for day in event_days(ancient)] == [
        moved(day.date) for day in event_days(tiny)
    ]
    for year in range(tiny.first_year, tiny.last_year + 1):
        days = [day.event.id for day in events_in(tiny, year)]
        assert [day.event.id for day in events_in(ancient, year - BACK)] == days
        areas = [one.area_id for one in changes_in(tiny, year)]
        assert [one.area_id for one in changes_in(ancient, year - BACK)] == areas
    assert power_series(ancient).km2 == power_series(tiny).km2
    assert [(stop.id, stop.first + BACK, iso(stop.day)) for stop in stops_of(ancient)] == [
        (stop.id, stop.first, moved(stop.day)) for stop in stops_of(tiny)
    ]


def test_such_an_atlas_has_no_problem_and_is_tidy(folder):
    make_ancient(folder)
    assert [str(problem) for problem in check(folder)] == []
    assert tidy(folder) == ()


def test_a_day_that_no_calendar_has_is_told_with_row_and_column(folder, edit):
    make_ancient(folder)
    edit("events.csv", "-0080-05-10", "-0080-02-30")
    told = [str(problem) for problem in check(folder)]
    assert any(
        one.startswith("events.csv:3 date: '-0080-02-30' is not a day of the calendar")
        for one in told
    ), told


def test_a_problem_names_days_as_the_table_writes_them(folder, edit):
    make_ancient(folder)
    edit("holdings.csv", "T_MID,-0100-01-01,-0080-05-10", "T_MID,-0100-01-01,-0080-05-09")
    told = "\n".join(str(problem) for problem in check(folder))
    assert "-0080-05-09" in told
    assert "-99" not in told


def test_rows_out_of_order_are_put_in_the_order_of_time(folder):
    make_ancient(folder)
    path = folder / "events.csv"
    head, *rows = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([head, *reversed(rows), ""]), encoding="utf-8")
    assert tidy(folder) == ("events.csv",)
    assert path.read_text(encoding="utf-8").splitlines() == [head, *rows]
    assert load(folder).first_year == -100


def test_the_first_year_that_can_be_written_is_read_as_it_was():
    for year in (-9999, -9998, -1, 0, 1, 9999):
        assert parts_of(written(year, 1, 1)) == (year, 1, 1)
