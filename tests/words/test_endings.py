"""Endings after years, dates, numbers and names, as the words before them are spoken."""

import re

import pytest

from words import words_in
from words.dates import date_text
from words.endings import AZERBAIJANI, ENDINGS, TURKISH, ended, filled
from words.gather import catalogue_of
from words.years import year_text

ASKED = re.compile(r"{\w+:([^}]+)}")

ORDINALS = {
    "1-ci": (1, 2, 5, 7, 8, 11, 1991, 2025, 1828, 20, 50, 70, 80, 1000, 2000, 1820),
    "1-cı": (6, 16, 1936, 40, 60, 90, 1940, 1990, 1836, 2026),
    "1-cu": (9, 10, 30, 1919, 2009, 1810, 1930),
    "1-cü": (3, 4, 100, 1800, 1900, 1813, 1804, 1923, 2024),
}
IN_TURKISH = {
    "’de": (1, 2, 7, 8, 20, 50, 80, 100, 1828, 1900, 2000, 1920, 1980),
    "’da": (6, 9, 10, 30, 90, 1936, 2009, 1810, 1990),
    "’te": (3, 4, 5, 70, 1813, 1804, 2025, 1970),
    "’ta": (40, 60, 1940, 1860),
}


@pytest.mark.parametrize(("form", "years"), ORDINALS.items())
def test_an_azerbaijani_ordinal_follows_the_last_word_of_the_year(form, years):
    for year in years:
        assert ended(str(year), "-ci") == f"{year}{form[1:]}"


@pytest.mark.parametrize(("form", "years"), IN_TURKISH.items())
def test_a_turkish_ending_follows_the_last_word_of_the_year(form, years):
    for year in years:
        assert ended(str(year), "’de") == f"{year}{form}"


@pytest.mark.parametrize(
    ("text", "ending", "said"),
    [
        ("3 Ekim 2009", "’de", "3 Ekim 2009’da"),
        ("24 Ekim 1813", "’de", "24 Ekim 1813’te"),
        ("24 Ekim 1813", "’den", "24 Ekim 1813’ten"),
        ("1920", "’den", "1920’den"),
        ("1806", "’e", "1806’ya"),
        ("1920", "’e", "1920’ye"),
        ("1813", "’e", "1813’e"),
        ("1828", "’in", "1828’in"),
        ("1806", "’in", "1806’nın"),
        ("3.124", "’si", "3.124’ü"),
        ("1.000", "’si", "1.000’i"),
        ("2.000.000", "’si", "2.000.000’u"),
        ("206", "’si", "206’sı"),
        ("0", "’si", "0’ı"),
        ("e.ə. 44", "-ci", "e.ə. 44-cü"),
        ("1918–1920", "-ci", "1918–1920-ci"),
        ("təxminən 1752", "-ci", "təxminən 1752-ci"),
        ("223", "-si", "223-ü"),
        ("1.206", "-si", "1.206-sı"),
        ("Rusya", "’de", "Rusya’da"),
        ("Gürcistan", "’in", "Gürcistan’ın"),
        ("Karadağ", "’e", "Karadağ’a"),
        ("Türkiye", "’in", "Türkiye’nin"),
        ("SSCB (Rusya)", "’den", "SSCB (Rusya)’dan"),
    ],
)
def test_an_ending_fits_dates_numbers_and_names(text, ending, said):
    assert ended(text, ending) == said


SENTENCES = [
    ("The year {year}", "az", {"year": "1828"}, "1828-ci il"),
    ("The year {year}", "az", {"year": "2009"}, "2009-cu il"),
    ("km² in {year}", "az", {"year": "1813"}, "1813-cü ildə, km²"),
    ("before {year}", "az", {"year": "1683"}, "1683-cü ildən əvvəl"),
    ("since {date}", "az", {"date": "3 oktyabr 2009"}, "3 oktyabr 2009-cu ildən"),
    ("since {date}", "tr", {"date": "3 Ekim 2009"}, "3 Ekim 2009’dan beri"),
    ("{name}, until {year}", "tr", {"name": "Gence", "year": "1804"}, "Gence, 1804’e kadar"),
    ("{name}, until {year}", "az", {"name": "Gəncə", "year": "1804"}, "Gəncə, 1804-cü ilədək"),
    ("The article, paragraph {number}", "az", {"number": "1"}, "Məqalə, 1-ci abzas"),
    ("The article, paragraph {number}", "az", {"number": "10"}, "Məqalə, 10-cu abzas"),
    (
        "Its first members joined on {date}.",
        "az",
        {"date": "3 oktyabr 2009"},
        "İlk üzvləri 3 oktyabr 2009-cu ildə qoşulub.",
    ),
    (
        "Its first members joined on {date}.",
        "tr",
        {"date": "3 Ekim 2009"},
        "İlk üyeleri 3 Ekim 2009’da katıldı.",
    ),
]


@pytest.mark.parametrize(("text", "lang", "values", "said"), SENTENCES)
def test_a_sentence_of_the_page_takes_the_ending_of_its_value(text, lang, values, said):
    assert words_in(lang).say(text, **values) == said


def test_every_year_of_the_atlas_has_one_of_the_four_ordinals():
    said = {ended(year_text(year, "az"), "-ci")[-3:] for year in range(-900, 2101)}
    assert said == {"-ci", "-cı", "-cu", "-cü"}


@pytest.mark.parametrize(("lang", "own"), [("tr", TURKISH), ("az", AZERBAIJANI)])
def test_a_translation_asks_only_for_endings_of_its_language(lang, own):
    asked = {
        ending
        for message in catalogue_of(lang)
        for text in _all(message.string)
        for ending in ASKED.findall(text)
    }
    assert asked
    assert asked <= own.keys()


def test_no_azerbaijani_sentence_says_a_year_without_its_ordinal():
    bare = re.compile(r"{(?:year|years|date|last|end|number)} (?:il|abzas|əsr|tarix)")
    told = [text for m in catalogue_of("az") for text in _all(m.string)]
    assert not [text for text in told if bare.search(text)]


def _all(string):
    return [string] if isinstance(string, str) else list(string)


def test_what_asks_for_no_ending_is_filled_as_ever():
    assert filled("{n} of {all}", {"n": 1, "all": "{n}"}) == "1 of {n}"
    assert date_text("1813-10-24", "az") == "24 oktyabr 1813"
    assert set(ENDINGS) == {*TURKISH, *AZERBAIJANI}
