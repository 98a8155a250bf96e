"""What events and places are called, marked where they are in another language."""

from dataclasses import replace

import pytest

from telling.called import event_node, is_told, place_node
from telling.nodes import node
from words import words_in

EN, TR = words_in("en"), words_in("tr")


def named(atlas, id_: str, **names):
    """An event called otherwise."""
    return replace(atlas, events={**atlas.events, id_: replace(atlas.events[id_], names=names)})


def test_only_a_dated_sentence_of_the_article_is_told(tiny, plain):
    assert is_told(plain, "1541-santiago")
    assert not is_told(tiny, "1720-treaty")


@pytest.mark.parametrize(
    ("words", "names", "told"),
    [
        (TR, {"tr": "Orta Vadi Antlaşması"}, "Orta Vadi Antlaşması"),
        (TR, {"tr": ""}, node("span", "Treaty of Midvale", lang="en")),
        (TR, {"az": "Orta Vadi müqaviləsi"}, node("span", "Treaty of Midvale", lang="en")),
        (EN, {}, "Treaty of Midvale"),
    ],
)
def test_an_event_has_its_name_in_the_readers_language_or_that_of_the_record(
    tiny, words, names, told
):
    assert event_node(named(tiny, "1720-treaty", **names), words, "1720-treaty") == told


def test_a_sentence_of_the_article_stays_in_the_articles_language_and_in_quotation_marks(plain):
    told = event_node(plain, EN, "1541-santiago")
    assert told == node("span", "“se fundó Santiago”", lang="es")


def test_a_sentence_of_the_article_is_not_in_the_language_of_a_record_that_is_lent(lean):
    german = replace(lean, article=replace(lean.article, lang="de"))
    told = event_node(german, TR, "1877-storm")
    assert told == node("span", "“Kars was stormed by Russian troops”", lang="de")


def test_a_place_without_a_name_in_the_readers_language_is_marked_as_the_atlas_s(plain, tiny):
    assert place_node(tiny, TR, "midtown", "1730-12-31") == "Orta Şehir"
    assert place_node(plain, TR, "santiago", "1600-12-31") == node("span", "Santiago", lang="es")
