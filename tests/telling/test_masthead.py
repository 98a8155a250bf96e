"""The first line names the article as what it is: its words are its author's, not the atlas's."""

from dataclasses import replace

import pytest
from panel_nodes import all_nodes, text_of

from telling.masthead import head_nodes, masthead
from words import LANGUAGES, words_in

TITLE = "“Marking 5 years since Karabakh victory: Turkic resurgence in focus”"
COVERED = {
    "en": "Borders between the Balkans and the Caspian, 1683–2025, read beside",
    "tr": "Balkanlar’dan Hazar’a sınırlar, 1683–2025; yanında okunan makale:",
    "az": "Balkanlardan Xəzərə sərhədlər, 1683–2025; yanaşı oxunan yazı:",
}
CREDIT = {
    "en": "(opinion article, Daily Sabah, November 2025)",
    "tr": "(görüş yazısı, Daily Sabah, Kasım 2025)",
    "az": "(mövqe məqaləsi, Daily Sabah, noyabr 2025)",
}


def said(atlas, lang: str) -> str:
    """What is read aloud: all but what only stands in for a longer text."""
    kids = masthead(atlas, words_in(lang))["kids"]
    spoken = [one for one in kids if "aria-hidden" not in attributes(one)]
    return text_of(spoken)


def attributes(one) -> dict:
    return {} if isinstance(one, str) else one.get("attrs", {})


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_article_stands_in_quotation_marks_with_publisher_and_date(real, lang):
    assert said(real, lang) == f"{COVERED[lang]} {TITLE} {CREDIT[lang]}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_whole_line_is_its_own_tip(real, lang):
    tip = masthead(real, words_in(lang))["attrs"]["title"]
    assert tip == f"{COVERED[lang]} {TITLE} {CREDIT[lang]}"


def test_the_title_keeps_its_language_and_leads_to_its_publisher(real):
    told = list(all_nodes([masthead(real, words_in("az"))]))
    assert [one["attrs"] for one in told if one["tag"] == "cite"] == [{"lang": "en"}]
    assert [one["attrs"]["href"] for one in told if one["tag"] == "a"] == [real.article.url]


@pytest.mark.parametrize(("lang", "marked"), [("en", None), ("tr", "en")])
def test_what_the_map_covers_is_marked_where_it_is_in_another_language(tiny, lang, marked):
    english = replace(tiny.manifest, tagline={"en": "Land of the isle, read beside"})
    covered, *_ = masthead(replace(tiny, manifest=english), words_in(lang))["kids"]
    assert (covered["cls"], attributes(covered).get("lang")) == ("ta-covered", marked)


def test_an_author_is_named_with_the_day(tiny):
    assert said(tiny, "en").endswith(
        "treaty” (article, A. Writer, The Tiny Times, 3 February 2001)"
    )


def test_what_is_not_known_of_an_article_is_left_out(tiny):
    bare = replace(tiny.article, author="", publisher="", published="", url="")
    told = said(replace(tiny, article=bare), "en")
    assert told.endswith("read beside “Five shores, one treaty” (article)")


def test_a_date_that_is_none_is_told_as_it_is_written(tiny):
    odd = replace(tiny.article, published="last spring")
    assert "last spring" in said(replace(tiny, article=odd), "en")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_is_called_by_its_own_name_and_the_readers_is_pressed(real, lang):
    buttons = [one for one in all_nodes(head_nodes(real, words_in(lang))) if one["tag"] == "button"]
    assert {one["attrs"]["lang"]: one["attrs"]["aria-label"] for one in buttons} == LANGUAGES
    pressed = [one["go"] for one in buttons if one["attrs"]["aria-pressed"] == "true"]
    assert pressed == [{"option": lang}]
