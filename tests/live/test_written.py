"""A day is read alike in the browser and by Python, however a reader writes it."""

import pytest
from running import answers
from written import NO_DAYS, OF_AN_ERA, OF_NO_CALENDAR, ONE_DAY

from words.dates import date_text, months
from words.days import date_words, day_in, parts_in

LANGS = ("en", "tr", "az")


def texts() -> list[str]:
    days = [f"{year}-{month:02d}-10" for month in range(1, 13) for year in ("1828", "-0043")]
    written = [date_text(day, lang) for day in days for lang in LANGS]
    whole = [f"{name} 1828" for lang in LANGS for name in months(lang)]
    own = ["1828", "1828-02", "02/1828", "1900-02-29", "31.12.2025", "Şuşa 1992", "44-day war"]
    return [*ONE_DAY, *OF_AN_ERA, *OF_NO_CALENDAR, *NO_DAYS, *written, *whole, *own]


@pytest.fixture(scope="module")
def read() -> dict[str, str | None]:
    """What the browser reads in each text: a day, "" for one no calendar has, None for no date."""
    given = texts()
    days = answers("written.js", {"texts": given, "words": date_words()})
    return dict(zip(given, days, strict=True))


def test_there_are_texts_of_every_sort(read):
    assert len(read) > 80
    assert {None, ""} < set(read.values())


def test_browser_and_python_read_the_same_day(read):
    assert {text: day or None for text, day in read.items()} == {
        text: day_in(text) for text in read
    }


def test_browser_and_python_agree_on_what_is_a_date_that_no_calendar_has(read):
    none = [text for text, day in read.items() if day == ""]
    assert none
    assert all(parts_in(text) and not day_in(text) for text in none)
