"""The lasting names of countries."""

from words import words_in
from words.countries import country
from words.sides import side_called


def test_a_country_is_named_in_the_readers_language():
    assert [country("Russia", lang) for lang in ("en", "tr", "az")] == ["Russia", "Rusya", "Rusiya"]


def test_what_is_no_country_has_no_name():
    assert country("Habsburg Monarchy", "tr") == ""
    assert country("Asia", "tr") == ""


def test_every_side_of_a_source_has_a_name_in_every_language(real):
    sides = {one.side for one in real.sources.values() if one.side}
    assert len(sides) > 30
    for lang in ("tr", "az"):
        same = {side for side in sides if side_called(words_in(lang), side) == side}
        assert same <= {"Türkiye", "Malta", "Moldova", "Kosovo"}, lang


def test_a_side_that_is_no_country_is_named_in_the_readers_language():
    assert side_called(words_in("tr"), "Abkhazia") == "Abhazya"
    assert side_called(words_in("az"), "Bosnia and Herzegovina") == "Bosniya və Herseqovina"
    assert side_called(words_in("az"), "Nowhere") == "Nowhere"
