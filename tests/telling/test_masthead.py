"""The first line names the article as what it is: its words are its author's, not the atlas's."""

from dataclasses import replace

import pytest
from panel_nodes import all_nodes, text_of

from telling.masthead import masthead
from words import words_in

TITLE = "“Marking 5 years since Karabakh victory: Turkic resurgence in focus” ↗"
SAID = {
    "en": f"Borders between the Balkans and the Caspian, 1683–2025, read beside {TITLE} "
    "(opinion article, Daily Sabah, November 2025)",
    "tr": f"Balkanlar’dan Hazar’a sınırlar, 1683–2025; yanında okunan yazı: {TITLE} "
    "(görüş yazısı, Daily Sabah, Kasım 2025)",
    "az": f"Balkanlardan Xəzərə sərhədlər, 1683–2025; yanaşı oxunan yazı: {TITLE} "
    "(mövqe məqaləsi, Daily Sabah, noyabr 2025)",
}


@pytest.mark.parametrize("lang", SAID)
def test_the_article_stands_in_quotation_marks_with_publisher_and_date(real, lang):
    assert text_of([masthead(real, words_in(lang))]) == SAID[lang]


def test_the_title_keeps_its_language_and_leads_to_its_publisher(real):
    told = list(all_nodes([masthead(real, words_in("az"))]))
    assert [one["attrs"] for one in told if one["tag"] == "cite"] == [{"lang": "en"}]
    assert [one["attrs"]["href"] for one in told if one["tag"] == "a"] == [real.article.url]


def test_an_author_is_named_with_the_day(tiny):
    told = text_of([masthead(tiny, words_in("en"))])
    assert told.endswith("treaty” ↗ (article, A. Writer, The Tiny Times, 3 February 2001)")


def test_what_is_not_known_of_an_article_is_left_out(tiny):
    bare = replace(tiny.article, author="", publisher="", published="", url="")
    told = text_of([masthead(replace(tiny, article=bare), words_in("en"))])
    assert told.endswith("read beside “Five shores, one treaty” (article)")


def test_a_date_that_is_none_is_told_as_it_is_written(tiny):
    odd = replace(tiny.article, published="last spring")
    assert "last spring" in text_of([masthead(replace(tiny, article=odd), words_in("en"))])
