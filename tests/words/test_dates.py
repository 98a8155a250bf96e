"""Dates in words."""

import pytest

from atlas import day_of
from words.dates import date_text, edtf_text, interval_text, life_text, span_text, when_text
from words.years import round_years, years_text


@pytest.mark.parametrize(
    ("day", "lang", "text"),
    [
        ("1813-10-24", "en", "24 October 1813"),
        ("1813-10-04", "tr", "4 Ekim 1813"),
        ("1813-10-24", "az", "24 oktyabr 1813"),
        ("1813-10-24", "xx", "24 October 1813"),
        ("", "en", ""),
    ],
)
def test_a_day_is_told_in_the_readers_language(day, lang, text):
    assert date_text(day, lang) == text


@pytest.mark.parametrize(
    ("edtf", "text"),
    [
        ("1725", "1725"),
        ("1725~", "about 1725"),
        ("1725?", "perhaps 1725"),
        ("1725%", "perhaps about 1725"),
        ("172X", "1720–1729"),
        ("1918-11", "November 1918"),
        ("1918-11-05~", "about 5 November 1918"),
        ("1918-11-XX", "November 1918"),
        ("1750/1757", "some time between 1750 and 1757"),
        ("1750/1757~", "some time between 1750 and about 1757"),
        ("../1750", "1750 or earlier"),
        ("1750/..", "1750 or later"),
    ],
)
def test_an_uncertain_date_is_told_as_uncertain(edtf, text):
    assert edtf_text(edtf) == text


@pytest.mark.parametrize(
    ("edtf", "turkish", "azerbaijani"),
    [
        ("1725~", "1725 dolayları", "təxminən 1725"),
        ("1725?", "belki 1725", "bəlkə 1725"),
        ("1918-11", "Kasım 1918", "noyabr 1918"),
        ("1750/1757", "1750 ile 1757 arası", "1750 ilə 1757 arası"),
        ("../1750", "en geç 1750", "ən gec 1750"),
        ("1750/..", "en erken 1750", "ən tez 1750"),
    ],
)
def test_an_uncertain_date_is_told_so_in_turkish_and_azerbaijani(edtf, turkish, azerbaijani):
    assert edtf_text(edtf, "tr") == turkish
    assert edtf_text(edtf, "az") == azerbaijani


@pytest.mark.parametrize(
    ("edtf", "text"),
    [
        ("1923/1991-11", "1923 – November 1991"),
        ("1752~/1763~", "about 1752 – about 1763"),
        ("../1923", "– 1923"),
        ("1991/..", "1991 –"),
        ("1725~", "about 1725"),
    ],
)
def test_a_span_of_use_is_told_from_end_to_end(edtf, text):
    assert span_text(edtf) == text


def test_the_uncertain_date_is_told_instead_of_the_plain_day_beside_it():
    assert when_text("1725-07-01", "1725~") == "about 1725"
    assert when_text("1725-07-01", "1725~", "tr") == "1725 dolayları"
    assert when_text("1725-07-01", "") == "1 July 1725"


BEFORE_1 = [
    ("-0043", "44 BC", "MÖ 44", "e.ə. 44"),
    ("-0043-03-15", "15 March 44 BC", "15 Mart MÖ 44", "15 mart e.ə. 44"),
    ("-0043~", "about 44 BC", "MÖ 44 dolayları", "təxminən e.ə. 44"),
    ("0000", "1 BC", "MÖ 1", "e.ə. 1"),
    ("0020", "AD 20", "MS 20", "y.e. 20"),
    ("-04XX", "5th century BC", "MÖ 5. yüzyıl", "e.ə. V əsr"),
    ("-00XX", "1st century BC", "MÖ 1. yüzyıl", "e.ə. I əsr"),
    ("-004X", "50–41 BC", "MÖ 50–41", "e.ə. 50–41"),
    ("00XX", "AD 1–99", "MS 1–99", "y.e. 1–99"),
    ("1915-21", "spring 1915", "1915 ilkbaharı", "1915-ci ilin yazı"),
    ("../-0479", "480 BC or earlier", "en geç MÖ 480", "ən gec e.ə. 480"),
]


@pytest.mark.parametrize(("edtf", "english", "turkish", "azerbaijani"), BEFORE_1)
def test_years_before_1_and_early_ones_are_told_with_their_era(edtf, english, turkish, azerbaijani):
    told = [edtf_text(edtf, lang) for lang in ("en", "tr", "az")]
    assert told == [english, turkish, azerbaijani]


def test_a_span_of_years_says_the_era_once_where_both_ends_share_it():
    assert span_text("-0263/-0145") == "264–146 BC"
    assert span_text("-0263/-0145", "tr") == "MÖ 264–146"
    assert span_text("-0019/0020") == "20 BC – AD 20"
    assert [years_text(*span) for span in ((-263, -145), (1, 20), (1992, 1994), (-43, -43))] == [
        "264–146 BC",
        "AD 1–20",
        "1992–1994",
        "44 BC",
    ]


def test_an_event_of_some_days_says_its_year_once_before_1_too():
    start, end = day_of("-0043-03-15"), day_of("-0043-03-17")
    assert interval_text(start, "", end) == "15–17 March 44 BC"
    assert interval_text(start, "", day_of("-0043-05-01"), "tr") == "15 Mart – 1 Mayıs MÖ 44"
    assert interval_text(start, "", day_of(-42)) == "15 March 44 BC – 31 December 43 BC"


def test_an_edtf_that_reaches_to_the_end_of_an_event_says_all_of_it():
    start, end = day_of("-0263-01-01"), day_of(-145)
    assert interval_text(start, "-0263/-0145", end) == "264–146 BC"
    assert interval_text(day_of("-0499-01-01"), "-04XX", day_of(-400)) == "5th century BC"
    assert interval_text("1750-01-01", "1750~", "1757-05-01") == "about 1750 – 1 May 1757"


def test_round_years_are_those_people_count_by_on_both_sides_of_the_year_1():
    assert round_years(-479, 1500, 12) == [-399, -199, 1, 200, 400, 600, 800, 1000, 1200, 1400]
    assert round_years(-3, 3, 12) == [-3, -2, -1, 0, 1, 2, 3]


@pytest.mark.parametrize(
    ("born", "died", "lang", "text"),
    [
        ("1851", "1914", "en", "1851–1914"),
        ("1842~", "1907", "en", "about 1842 – 1907"),
        ("1842~", "1907", "tr", "1842 dolayları – 1907"),
        ("1842~", "1907", "az", "təxminən 1842 – 1907"),
    ],
)
def test_a_life_is_told_from_birth_to_death_without_signs(born, died, lang, text):
    assert life_text(born, died, lang) == text
