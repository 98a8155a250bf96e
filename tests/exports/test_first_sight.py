"""What is seen before the page: title, the map of the opening, words of the article."""

import re

import pytest
from lxml.html import fromstring

from atlas import opening_day, state_at
from atlas.story import stops_of
from cartography.still import still
from exports.first_sight import first_sight
from words import LANGUAGES, words_in


@pytest.fixture(scope="module")
def picture(real):
    return still(real, opening_day(real))


def colours(picture):
    return {path.get("fill") for path in picture.findall("path")} - {"none"}


def test_each_land_has_the_colour_of_who_held_it(real, picture):
    held = state_at(real, opening_day(real))
    ours = {real.holders[held[area].holder_id].colour.lower() for area in real.areas}
    assert colours(picture) - {"#e4dfd2"} == ours


def test_shapes_whose_arcs_are_degrees_are_drawn_too(tiny):
    first = opening_day(tiny)
    held = state_at(tiny, first)
    ours = {tiny.holders[held[area].holder_id].colour.lower() for area in tiny.areas}
    assert colours(still(tiny, first)) - {"#e4dfd2"} == ours


def test_another_day_is_another_picture(real, picture):
    assert colours(still(real, real.last)) != colours(picture)


def test_a_line_is_drawn_where_two_powers_meet(picture):
    border = next(path for path in picture if path.get("fill") == "none")
    assert re.fullmatch(r"(M-?\d+ -?\d+l[-\d ]+)+", border.get("d"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_quotes_the_article_and_is_small(real, lang):
    made = first_sight(real, words_in(lang), picture=True)
    excerpt = real.excerpts[stops_of(real)[0].excerpt_id]
    text = "".join(fromstring(made.decode()).itertext())
    assert f"“{excerpt.exact}”" in text
    assert real.manifest.said(real.manifest.title, lang) in text
    assert b"<svg" in made
    assert len(made) < 90_000


def test_an_atlas_without_areas_has_its_land_and_words(plain):
    made = first_sight(plain, words_in("en"), picture=True)
    assert b"<svg" in made


def test_no_picture_stands_where_another_day_is_asked_for(real):
    assert b"<svg" not in first_sight(real, words_in("en"), picture=False)
