"""Any address leads to a whole state of the page, and what is written of it is read again."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strangers import INHERITED, dates, texts

from atlas import is_day, year_of
from panels.address import KINDS, choice_of, parameters
from panels.asked import language
from panels.notice import known, refused, wrong_in
from panels.offered import PANELS, layers_of, panels_of, views_of
from panels.shelf import Shelf, slug
from panels.values import day_or_none, position_or_none, year_or_none
from words import LANGUAGES, words_in

NAMES = (*KINDS, "story", "year", "date", "view", "lang", "panel", "compare", "layers", "league")
OTHERS = ("map", "fixed", "embed", *INHERITED)


def asked(atlas):
    """Parameters as strangers write them, and such as the atlas knows."""
    ids = (*atlas.places, *atlas.areas, *atlas.events, *layers_of(atlas), *PANELS, *LANGUAGES)
    values = st.one_of(texts, dates, st.sampled_from(ids), st.just("start"))
    return st.dictionaries(st.sampled_from((*NAMES, *OTHERS)), values, max_size=6)


@pytest.mark.parametrize("name", ["tiny", "lean", "plain"])
def test_any_address_is_a_whole_state_that_is_written_and_read_again(name, request):
    atlas = request.getfixturevalue(name)

    @given(asked(atlas))
    def holds(parameters_asked):
        is_whole(atlas, choice_of(parameters_asked, atlas))

    holds()


def is_whole(atlas, choice):
    assert is_day(choice.day)
    assert atlas.first <= choice.day <= atlas.last or choice.day[:4] == atlas.first[:4]
    assert choice.year == year_of(choice.day)
    assert choice.view in views_of(atlas)
    assert choice.panel in panels_of(atlas)
    assert choice.lang in LANGUAGES
    assert choice.layers <= set(layers_of(atlas))
    assert choice.compare is None or is_day(choice.compare)
    again = choice_of(parameters(choice), atlas)
    assert again == replace(choice, atlas=again.atlas)


def test_what_an_address_says_wrongly_is_told_in_words(tiny):
    words = [words_in(lang) for lang in LANGUAGES]

    @given(asked(tiny))
    def holds(parameters_asked):
        for name, typed in wrong_in(parameters_asked, tiny).items():
            for one in words if typed is not None else ():
                said = refused(tiny, one, name, typed)
                assert said
                assert len(said) < 400

    holds()


@given(st.sampled_from(NAMES), st.sampled_from(INHERITED))
def test_what_every_object_inherits_is_no_value_of_any_parameter(tiny_once, name, value):
    assert not known(name, value, tiny_once)


@given(texts)
def test_a_language_is_one_of_those_there_are(text):
    assert language({"lang": text}) in LANGUAGES


@given(st.one_of(texts, st.text("0123456789.,-+eEnaif ", max_size=30)))
def test_a_position_lies_on_the_earth_or_is_none(text):
    found = position_or_none(text)
    if found is not None:
        assert abs(found["lat"]) <= 85
        assert abs(found["lon"]) <= 180
        assert 0 <= found["zoom"] <= 12


@given(dates)
def test_a_year_and_a_day_lie_in_the_atlas_or_are_none(tiny_once, text):
    year, day = year_or_none(text, tiny_once), day_or_none(text, tiny_once)
    assert year is None or tiny_once.first_year <= year <= tiny_once.last_year
    assert day is None or tiny_once.first <= day <= tiny_once.last


@given(texts)
def test_an_atlas_is_asked_for_by_a_name_that_there_is(text):
    shelf = Shelf({"one": None, "two": None}, own=True)
    assert shelf.name_asked(text) in ("one", "two", "own")
    assert set(slug(text)) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
