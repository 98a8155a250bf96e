"""Dates in words."""

import pytest

from words.dates import date_text, edtf_text, span_text, when_text


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
