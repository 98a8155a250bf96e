"""Years, days and their endings are said alike in the browser and by Python."""

import re

import pytest
from running import answers

from atlas import day_of
from words import LANGUAGES, words_in
from words.dates import date_text, months
from words.endings import AZERBAIJANI, ENDINGS, TURKISH, filled
from words.gather import catalogue_of
from words.years import eras, year_text

YEARS = range(-900, 2101)
NAMES = ("Türkiye", "Rusya", "Azərbaycan SSR", "İran", "ISPARTA", "Kıbrıs (Türk)", "Ə", "", "№")
NUMBERS = ("0", "6", "10", "100", "1.000", "12.340", "3.124.090", "2.000.000.000", "007", "1,5")
ASKED = re.compile(r"{\w+:[’-]")
OF = {"tr": TURKISH, "az": AZERBAIJANI}


def texts() -> list[tuple[str, dict[str, str]]]:
    """Every ending after every year, and every sentence of the catalogues after some."""
    years = [
        (f"{{year:{ending}}}", {"year": year_text(year, lang)})
        for lang, own in OF.items()
        for ending in own
        for year in YEARS
    ]
    other = [(f"{{it:{ending}}}", {"it": it}) for ending in ENDINGS for it in (*NAMES, *NUMBERS)]
    return [*years, *other, *sentences()]


def sentences() -> list[tuple[str, dict[str, str]]]:
    names = ("year", "date", "years", "first", "last", "number", "n", "quoted", "events", "days")
    names += ("holdings", "length", "name", "power", "typed")
    return [
        (message.string, dict.fromkeys(names, str(year)))
        for lang in OF
        for message in catalogue_of(lang)
        if isinstance(message.string, str) and ASKED.search(message.string)
        for year in (*range(1800, 1830), 1900, 2000)
    ]


@pytest.fixture(scope="module")
def browser() -> dict:
    own = {lang: {"months": list(months(lang)), "eras": eras(lang)} for lang in LANGUAGES}
    asked = {"texts": texts(), "years": list(YEARS), "days": days(), "words": own}
    return answers("ended.js", asked)


def days() -> list[str]:
    return [day_of(f"{year:04d}-{month:02d}-24") for year in (44, 1813) for month in range(1, 13)]


def test_every_ending_is_the_same_in_browser_and_python(browser):
    python = [_filled(text, values) for text, values in texts()]
    assert len(python) > 20_000
    assert browser["said"] == python


def _filled(text: str, values: dict[str, str]) -> str:
    class Kept(dict):
        def __missing__(self, key: str) -> str:
            return f"{{{key}}}"

    return filled(text, Kept(values))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_year_and_day_is_the_same_in_browser_and_python(lang, browser):
    assert browser["years"][lang] == [words_in(lang).year(year) for year in YEARS]
    assert browser["days"][lang] == [date_text(day, lang) for day in days()]
