"""A day as readers write it, in any language of the page, whatever the case and the accents."""

import pytest
from written import NO_DAYS, OF_AN_ERA, OF_NO_CALENDAR, ONE_DAY

from atlas import day_of, iso
from words.dates import date_text, months
from words.days import day_in, parts_in
from words.endings import filled

LANGS = ("en", "tr", "az")


@pytest.mark.parametrize("text", ONE_DAY)
def test_a_day_is_read_however_it_is_written(text: str):
    assert day_in(text) == "1813-10-24"


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_the_page_writes_is_read_back(lang: str, month: int):
    day = f"1828-{month:02d}-10"
    written = date_text(day, lang)
    assert day_in(written) == day
    assert day_in(written.upper()) == day


@pytest.mark.parametrize("lang", LANGS)
def test_a_month_stands_for_its_last_day_as_a_year_does(lang: str):
    assert day_in(f"{months(lang)[1]} 1828") == "1828-02-29"
    assert day_in("1828-02") == day_in("02/1828") == "1828-02-29"
    assert day_in("1828") == "1828-12-31"


@pytest.mark.parametrize("text", OF_NO_CALENDAR)
def test_a_day_no_calendar_has_is_read_as_a_date_and_is_no_day(text: str):
    assert parts_in(text) is not None
    assert day_in(text) is None


@pytest.mark.parametrize("text", NO_DAYS)
def test_what_is_no_day_is_none_and_does_no_harm(text: str):
    assert day_in(text) is None


@pytest.mark.parametrize(("text", "day"), OF_AN_ERA.items())
def test_a_day_is_read_beside_its_era_or_a_sign(text: str, day: str):
    assert iso(day_in(text) or "") == day


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("day", ["-0043-03-15", "0000-12-31", "0020-02-29", "-0479-09-29"])
def test_early_days_the_page_writes_are_read_back(lang: str, day: str):
    assert day_in(date_text(day, lang)) == day_of(day)


@pytest.mark.parametrize("year", range(1810, 1831))
@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("az", "{day:-ci} il"),
        ("az", "{day:-ci} ildə"),
        ("az", "{day:-ci} ildən"),
        ("tr", "{day:’de}"),
        ("tr", "{day:’den}"),
    ],
)
def test_a_day_with_the_ending_of_a_sentence_is_read_back(lang: str, text: str, year: int):
    written = filled(text, {"day": date_text(f"{year}-10-24", lang)})
    assert day_in(written) == day_in(written.upper()) == f"{year}-10-24"
