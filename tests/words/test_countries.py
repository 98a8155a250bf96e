"""The lasting names of countries."""

from words.countries import country


def test_a_country_is_named_in_the_readers_language():
    assert [country("Russia", lang) for lang in ("en", "tr", "az")] == ["Russia", "Rusya", "Rusiya"]


def test_what_is_no_country_has_no_name():
    assert country("Habsburg Monarchy", "tr") == ""
    assert country("Asia", "tr") == ""
