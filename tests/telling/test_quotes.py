"""Quotations, claims beside the record, and the sources under them."""

from dataclasses import replace

import pytest

from telling.mentions import quoted
from telling.nodes import node, outside_link, pairs
from telling.quotes import (
    cited,
    claim_card,
    count_of,
    note_of,
    paragraph_label,
    quotation,
    relation_badge,
    source_node,
    source_told,
    sources_line,
)
from words import words_in

EN, TR = words_in("en"), words_in("tr")
CHRONICLE = node("cite", "Chronicle of the five shores (A. Scribe)")
GAZETTE = outside_link(
    node("cite", "Gazette of the League (League printing house)"), "https://example.org/gazette"
)
DIFFERS = node("span", "differs from the record", cls="ta-badge ta-relation-differs")


@pytest.mark.parametrize(("here", "cls"), [(False, "ta-quote"), (True, "ta-quote ta-here")])
def test_a_quotation_keeps_the_articles_language_and_says_where_it_stands(tiny, here, cls):
    german = replace(tiny, article=replace(tiny.article, lang="de"))
    excerpt = german.excerpts["X1"]
    words = node("p", *quoted(german, EN, excerpt, "midtown"))
    assert quotation(german, EN, excerpt, "midtown", here) == node(
        "figure",
        node("blockquote", words, lang="de"),
        node("figcaption", "The article, paragraph 1"),
        cls=cls,
        here=here,
        data_excerpt="X1",
    )


def test_a_quotation_is_about_nothing_and_not_here_unless_that_is_said(tiny):
    excerpt = tiny.excerpts["X1"]
    assert quotation(tiny, EN, excerpt) == quotation(tiny, EN, excerpt, "", False)
    assert quotation(tiny, EN, excerpt) != quotation(tiny, EN, excerpt, "midtown")


@pytest.mark.parametrize(
    ("id_", "said"),
    [
        ("P6", "The article, paragraph 6"),
        ("P12", "The article, paragraph 12"),
        ("TITLE", "The article, title"),
        ("CAPTION", "The article, caption of the picture"),
        ("STANDFIRST", "The article, standfirst"),
        ("P", "P"),
        ("PART", "PART"),
        ("P1a", "P1a"),
        ("Q6", "Q6"),
    ],
)
def test_a_paragraph_is_called_as_a_reader_knows_it(tiny, id_, said):
    assert paragraph_label(tiny, EN, id_) == said


def test_a_claim_is_told_in_three_voices_with_its_sources_folded(tiny):
    claim = tiny.claims["C2"]
    voices = {
        "The article": node("q", "Peace came to the Port in 1744", lang="en"),
        "The record": "The peace was signed on 1 March 1745.",
        "The note": "The song is a year early.",
    }
    line = sources_line(tiny, EN, ("chronicle", "gazette"))
    assert claim_card(tiny, EN, claim) == node(
        "article",
        node("p", DIFFERS, cls="ta-badges"),
        pairs("ta-voices", voices),
        node("details", node("summary", "2 sources"), line, cls="ta-fold"),
        cls="ta-claim ta-relation-differs",
        id="claim-C2",
    )


def test_a_claim_without_a_source_has_no_fold(tiny):
    card = claim_card(tiny, EN, replace(tiny.claims["C2"], sources=()))
    assert [one["tag"] for one in card["kids"]] == ["p", "dl"]


def test_a_claim_keeps_the_articles_language_and_marks_what_is_not_in_the_readers(tiny):
    german = replace(tiny, article=replace(tiny.article, lang="de"))
    claim = replace(tiny.claims["C2"], records={"en": "Signed."}, differences={"en": "Early."})
    voices = claim_card(german, TR, claim)["kids"][1]["kids"]
    assert [one["kids"][0] for one in voices if one["tag"] == "dd"] == [
        node("q", "Peace came to the Port in 1744", lang="de"),
        node("span", "Signed.", lang="en"),
        node("span", "Early.", lang="en"),
    ]


def test_the_note_is_in_the_readers_language_else_marked_as_in_the_atlass_first(tiny):
    claim = replace(tiny.claims["C2"], differences={"en": "Early.", "tr": "Erken."})
    assert note_of(tiny, TR, claim) == "Erken."
    az = words_in("az")
    assert note_of(tiny, az, claim) == node("span", "Early.", lang="en")


@pytest.mark.parametrize(
    ("words", "relation", "said"),
    [
        (EN, "differs", "differs from the record"),
        (EN, "agrees", "agrees with the record"),
        (TR, "contested", "görüşe bağlı"),
    ],
)
def test_a_badge_says_how_a_claim_stands_beside_the_record(words, relation, said):
    cls = f"ta-badge ta-relation-{relation}"
    assert relation_badge(words, relation) == node("span", said, cls=cls)


@pytest.mark.parametrize(
    ("ids", "known", "said"),
    [
        (("chronicle",), ["chronicle"], "1 source"),
        (("gazette", "chronicle", "gazette"), ["gazette", "chronicle"], "2 sources"),
        ((), [], "0 sources"),
    ],
)
def test_each_source_counts_once(tiny, ids, known, said):
    assert [one.id for one in cited(tiny, ids)] == known
    assert count_of(tiny, EN, ids) == said


def test_without_a_source_there_is_no_line(tiny):
    assert sources_line(tiny, EN, ()) is None


def test_where_one_source_was_opened_the_line_marks_those_that_were_not(tiny):
    unread = node("span", GAZETTE, " (not opened)")
    assert sources_line(tiny, EN, ("chronicle", "gazette")) == node(
        "p", "Sources: ", CHRONICLE, "; ", unread, "", cls="ta-sources"
    )


def test_where_none_was_opened_the_line_says_so_once_and_marks_none(tiny):
    none = ". Named, not opened: nobody read them for this atlas."
    assert sources_line(tiny, EN, ("gazette",), "For this:") == node(
        "p", "For this: ", GAZETTE, none, cls="ta-sources"
    )


def test_a_source_is_marked_only_where_nobody_opened_it_and_marks_are_wanted(tiny):
    read, unread = tiny.sources["chronicle"], tiny.sources["gazette"]
    assert source_told(EN, read) == source_told(EN, read, mark=False) == CHRONICLE
    assert source_told(EN, unread) == node("span", GAZETTE, " (not opened)")
    assert source_told(EN, unread, mark=False) == GAZETTE


@pytest.mark.parametrize(
    ("author", "publisher", "said"),
    [
        ("A. Scribe", "The Press", "Chronicle (A. Scribe, The Press)"),
        ("A. Scribe", "", "Chronicle (A. Scribe)"),
        ("", "The Press", "Chronicle (The Press)"),
        ("", "", "Chronicle"),
    ],
)
def test_a_source_is_named_with_author_and_publisher_and_with_its_address(
    tiny, author, publisher, said
):
    source = replace(
        tiny.sources["chronicle"], title="Chronicle", author=author, publisher=publisher
    )
    assert source_node(source) == node("cite", said)
    address = "https://example.org/chronicle"
    assert source_node(replace(source, url=address)) == outside_link(node("cite", said), address)
