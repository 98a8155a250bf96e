"""A day as readers write it, in any language of the page, whatever the case and the accents."""

import pytest

from words.dates import date_text, months
from words.days import day_in, parts_in

LANGS = ("en", "tr", "az")


@pytest.mark.parametrize(
    "text",
    [
        "24 October 1813",
        "October 24, 1813",
        "Oct. 24, 1813",
        "the 24th of October, 1813",
        "24.10.1813",
        "24/10/1813",
        "24-10-1813",
        "1813-10-24",
        "24 Ekim 1813",
        "24 EKİM 1813",
        "24 ekım 1813",
        "24 oktyabr 1813",
        "24 OKTYABR 1813-CÜ İL",
        "24 oktyabr 1813-cu il",
        "  24   october   1813  ",
    ],
)
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


@pytest.mark.parametrize("text", ["31 February 1828", "31.02.1828", "1828-13-01", "1828-99-99"])
def test_a_day_no_calendar_has_is_read_as_a_date_and_is_no_day(text: str):
    assert parts_in(text) is not None
    assert day_in(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "Shusha",
        "24 Foo 1813",
        "24 October",
        "October",
        "24 24 October 1813",
        "24 October May 1813",
        "24 October 18130",
        "24 October 13",
        "0 May 1813",
        "0000",
        "00.00.0000",
        "1813-10-24-1",
        "1813 1814",
        "-1813",
        "٢٤/١٠/١٨١٣",
        "²⁴ ¹⁰ x",
        "24 October 1813; DROP TABLE",
        "<b>24</b> October 1813",
        "![x](http://127.0.0.1:9/a.png)",
        "{0.__class__} 1813",
        "\x00",
        "24\u202eOctober 1813",
        "1" * 5000,
        "24 " * 5000,
    ],
)
def test_what_is_no_day_is_none_and_does_no_harm(text: str):
    assert day_in(text) is None
