"""Any text is a day, an uncertain date, or is refused: never an error of another kind."""

from datetime import date
from itertools import pairwise

from hypothesis import assume, example, given
from hypothesis import strategies as st
from strangers import dates

from atlas.calendar import FIRST_YEAR, from_ordinal, ordinal, parts_of
from atlas.dates import (
    EARLIEST,
    LATEST,
    DateError,
    EdtfError,
    day_of,
    edtf_range,
    from_iso,
    is_day,
    iso,
    next_day,
    previous_day,
    short_iso,
    year_of,
    year_written,
)
from words import LANGUAGES, words_in
from words.days import day_in

LAST = ordinal(LATEST) - 1
FIRST = ordinal(EARLIEST) + 1
days = st.integers(FIRST, LAST).map(from_ordinal)


@given(dates)
def test_any_text_is_a_day_or_is_refused(text):
    try:
        day = day_of(text)
    except DateError:
        assert not is_day(text)
    else:
        assert is_day(day)
        assert day_of(iso(day)) == day


@given(dates)
def test_any_text_is_an_uncertain_date_or_is_refused(text):
    try:
        first, last = edtf_range(text)
    except EdtfError:
        return
    assert EARLIEST <= first <= last <= LATEST
    assert is_day(first)
    assert is_day(last)
    for lang in LANGUAGES:
        assert words_in(lang).when(first, text)


@example("9999~")
@example("0001~")
@example("-9999~")
@example("9999-12-31~")
@given(st.from_regex(r"\A-?\d{2}[\dX]{2}(-[\dX]{2}){0,2}[~?%]?\Z"))
def test_a_date_at_the_ends_of_time_is_held_within_them(text):
    try:
        first, last = edtf_range(text)
    except EdtfError:
        return
    assert EARLIEST <= first <= last <= LATEST


@given(days)
def test_a_day_is_written_and_read_again_in_every_form(day):
    assert from_iso(iso(day)) == day
    assert day_of(iso(day)) == day_of(short_iso(day)) == day
    assert previous_day(next_day(day)) == day
    assert year_of(day) == parts_of(day)[0] == year_written(iso(day)[:-6])


@given(st.lists(days, min_size=2, max_size=8))
def test_days_sort_as_time_does(found):
    ordered = sorted(found)
    assert all(ordinal(one) <= ordinal(other) for one, other in pairwise(ordered))


@given(st.dates())
def test_a_day_counts_as_the_calendar_of_python_does(day):
    assume(FIRST < ordinal(day.isoformat()) < LAST)
    assert ordinal(next_day(day.isoformat())) - ordinal(day.isoformat()) == 1
    assert ordinal(day.isoformat()) - ordinal("2000-01-01") == (day - date(2000, 1, 1)).days


@given(dates)
def test_what_a_reader_types_is_a_day_or_none(text):
    found = day_in(text)
    assert found is None or is_day(found)


@given(days, st.sampled_from(list(LANGUAGES)))
def test_a_day_in_words_is_read_as_that_day(day, lang):
    assume(year_of(day) > FIRST_YEAR)  # 10000 BC: a year is typed in four digits
    assert day_in(words_in(lang).date(day)) == day
