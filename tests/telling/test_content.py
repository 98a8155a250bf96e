"""Words of the atlas itself: in the reader's language, else in its own, and marked so."""

from dataclasses import replace

import pytest

from telling.content import in_words, lang_of, marked_as, named, noted, plainly, said, work_called
from telling.nodes import node
from words import words_in

EN, TR = words_in("en"), words_in("tr")


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ({"tr": "Ada", "en": "Isle", "la": "Insula"}, "tr"),
        ({"az": "Ada", "en": "Isle", "la": "Insula"}, "en"),
        ({"la": "Insula", "de": "Insel"}, "la"),
        ({"tr": "", "la": "Insula"}, "la"),
        ({"tr": ""}, ""),
        ({}, ""),
    ],
)
def test_a_text_is_said_to_the_reader_then_in_the_atlas_s_first_language_then_in_any(
    tiny, text, lang
):
    assert lang_of(tiny, TR, text) == lang
    assert plainly(tiny, TR, text) == text.get(lang, "")


def test_a_text_of_the_manifest_is_marked_where_it_is_not_in_the_readers_language(tiny):
    assert said(tiny, TR, {"tr": "Ada", "en": "Isle"}) == "Ada"
    assert said(tiny, TR, {"en": "Isle"}) == node("span", "Isle", lang="en")
    assert said(tiny, TR, {}) == ""


def test_in_english_the_work_is_called_as_its_edition_is(tiny):
    assert work_called(tiny, TR) == "Minik Atlas"
    assert work_called(tiny, EN) == ""
    bare = replace(tiny, manifest=replace(tiny.manifest, title={"en": "Tiny Atlas"}))
    assert work_called(bare, TR) == ""


def test_a_text_of_the_record_is_translated_or_marked_as_it_is_written(tiny):
    assert in_words(tiny, TR, "Midtown") == "Orta Şehir"
    assert in_words(tiny, TR, "No such text") == node("span", "No such text", lang="en")
    assert in_words(tiny, EN, "No such text") == "No such text"
    assert in_words(tiny, TR, "") is None


def test_a_text_beside_the_article_is_written_in_the_atlas_s_own_language(lean):
    own = replace(lean, manifest=replace(lean.manifest, languages=("es", "en")))
    assert noted(own, TR, "Dos días") == node("span", "Dos días", lang="es")
    assert in_words(own, TR, "Two days") == node("span", "Two days", lang="en")
    assert noted(own, TR, "") is None


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ({"tr": "Ada"}, "Ada"),
        ({"tr": ""}, node("span", "Insula", lang="la")),
        ({}, node("span", "Insula", lang="la")),
    ],
)
def test_a_name_in_the_readers_language_comes_before_the_usual_one(names, told):
    assert named(TR, names, "Insula", "la") == told


@pytest.mark.parametrize(
    ("text", "lang", "told"),
    [
        ("Ada", "tr", "Ada"),
        ("Ada", "", "Ada"),
        ("", "en", ""),
        ("Isle", "en", node("span", "Isle", lang="en")),
    ],
)
def test_only_a_text_in_another_language_is_marked(text, lang, told):
    assert marked_as(TR, text, lang) == told
