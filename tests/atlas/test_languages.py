"""The languages of the readers, and their small letters."""

import pytest

from atlas.languages import DOTLESS, READER_LANGUAGES, TRANSLATIONS, small


def test_the_readers_have_three_languages_and_english_is_what_others_fall_back_to():
    assert READER_LANGUAGES == ("en", "tr", "az")
    assert TRANSLATIONS == ("tr", "az")
    assert DOTLESS == ("tr", "az")


@pytest.mark.parametrize(
    ("lang", "letters"),
    [("tr", "ısparta ile izmir"), ("az", "ısparta ile izmir"), ("en", "isparta ile i̇zmir")],
)
def test_the_small_letter_of_i_is_that_of_the_language(lang, letters):
    assert small("ISPARTA İLE İZMİR".replace("İLE", "ile").replace("MİR", "MiR"), lang) == letters
