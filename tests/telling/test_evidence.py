"""Whether anybody opened a source is said where the source stands, and is not the certainty."""

from dataclasses import replace

import pytest
from panel_nodes import text_of

from atlas import load, opened
from atlas.evidence import behind_event, opened_event
from telling.area import area_nodes
from telling.event import event_nodes
from telling.evidence import evidence_badge, evidence_lines
from telling.holders import certainty_badge
from telling.nodes import node
from telling.quotes import source_node, sources_line
from words import words_in
from words.terms import CERTAINTIES, UNDATED

NAMED = {
    "en": "Named, not opened: nobody read them for this atlas.",
    "tr": "Yalnızca anılıyor: bu atlas için bunları kimse açıp okumadı.",
    "az": "Yalnız adı çəkilir: bu atlas üçün bunları heç kim açıb oxumayıb.",
}


def line(atlas, ids, lang="en"):
    return text_of([sources_line(atlas, words_in(lang), ids)])


def test_a_fact_is_evidenced_when_one_of_its_sources_was_read(tiny):
    assert opened(tiny, ("chronicle",))
    assert opened(tiny, ("gazette", "chronicle"))
    assert not opened(tiny, ("gazette",))
    assert not opened(tiny, ())
    assert not opened(tiny, ("no such work",))


@pytest.mark.parametrize("lang", NAMED)
def test_sources_that_nobody_opened_say_so_in_one_sentence(tiny, lang):
    assert line(tiny, ("gazette",), lang).endswith("(League printing house). " + NAMED[lang])


def test_among_sources_that_were_read_the_others_are_marked(tiny):
    told = line(tiny, ("chronicle", "gazette"))
    assert told.endswith("(A. Scribe); Gazette of the League (League printing house) (not opened)")
    assert NAMED["en"] not in told


def test_sources_that_were_read_need_no_word(tiny):
    assert line(tiny, ("chronicle",)) == "Sources: Chronicle of the five shores (A. Scribe)"


def test_no_word_of_certainty_speaks_of_sources():
    assert CERTAINTIES["exact"] == "exact border and date"
    assert not any("document" in word or "read" in word for word in CERTAINTIES.values())


def told(nodes):
    return text_of([one for one in nodes if one])


def test_what_was_read_for_a_fact_says_where_and_when_and_the_rest_is_named_only(tiny):
    words = words_in("en")
    behind = behind_event(tiny, "1720-treaty")
    said = told(evidence_lines(tiny, words, behind, tiny.events["1720-treaty"].sources))
    assert "Read for this:Chronicle of the five shores (A. Scribe), chapter 3" in said
    read = "(read 15 January 2026; for who held it, not for the day): Midvale went to the Southern"
    assert read in said
    assert "Named, not opened for this: Gazette of the League (League printing house)" in said


@pytest.mark.parametrize(
    ("lang", "read", "named"),
    [
        ("en", "Read for this:", "Named, not opened for this:"),
        ("tr", "Bunun için okundu:", "Anılıyor, bunun için açılmadı:"),
        ("az", "Bunun üçün oxundu:", "Adı çəkilir, bunun üçün açılmayıb:"),
    ],
)
def test_every_language_tells_the_two_apart(tiny, lang, read, named):
    said = told(event_nodes(tiny, words_in(lang), "1720-treaty"))
    assert said.index(read) < said.index(named)


@pytest.mark.parametrize(
    ("side", "lang", "told"),
    [
        (
            "Armenia",
            "en",
            "(read 15 January 2026; for who held it, not for the day; the view of Armenia)",
        ),
        ("Armenia", "tr", "görüşü aktarılan taraf: Ermenistan)"),
        ("Armenia", "az", "baxışı verilən tərəf: Ermənistan)"),
        ("Nagorno-Karabakh", "tr", "görüşü aktarılan taraf: Dağlık Karabağ)"),
    ],
)
def test_whose_view_a_source_gives_is_said_beside_it(folder, edit, side, lang, told):
    edit("sources.csv", "1901,,book,read,", f"1901,,book,read,{side}")
    nodes = event_nodes(load(folder), words_in(lang), "1720-treaty")
    said = text_of([one for one in nodes if one])
    assert told in said


def test_a_work_that_was_read_for_something_else_is_named_only(tiny):
    said = told(area_nodes(tiny, words_in("en"), "T_WEST", "1800-12-31", "control"))
    assert "Details and sources (1; opened: 0)" in said
    assert "no source opened" in said
    assert "Named, not opened for this: Chronicle of the five shores" in said


def test_certainty_and_evidence_are_both_said(tiny):
    said = told(area_nodes(tiny, words_in("en"), "T_PORT", "1745-12-31", "control"))
    assert "Details and sources (1; opened: 1)" in said
    assert CERTAINTIES["exact"] in said
    assert "source opened" in said


def test_the_badge_of_what_was_opened_looks_as_it_reads(tiny):
    words = words_in("en")
    badges = [evidence_badge(words, behind) for behind in (behind_event(tiny, "1720-treaty"), ())]
    assert badges == [
        node("span", "source opened", cls="ta-badge ta-opened"),
        node("span", "no source opened", cls="ta-badge ta-named"),
    ]


def test_what_lasts_from_the_atlas_s_first_day_is_exact_in_its_border_only(tiny):
    first, _, later, _ = tiny.by_area["T_PORT"]
    badges = [certainty_badge(tiny, words_in("en"), one) for one in (first, later)]
    assert [text_of([one]) for one in badges] == [UNDATED, CERTAINTIES["exact"]]


def test_a_passage_that_speaks_of_two_days_is_told_once(folder, edit):
    edit(
        "attestations.csv",
        "1745-peace,1745-03-15",
        "1745-peace,1745-03-01,,chronicle,page 41,2026-01-16,"
        "The Port District was handed over on 15 March 1745.\n1745-peace,1745-03-15",
    )
    said = told(event_nodes(load(folder), words_in("en"), "1745-peace"))
    assert said.count("page 41") == 1


def test_every_fact_of_the_record_says_what_nobody_opened_for_it(real):
    words = words_in("en")
    unopened = [event for event in real.events if not opened_event(real, event)]
    for event in unopened:
        said = told(event_nodes(real, words, event))
        assert "opened: 0)" in said
        assert "Read for this" not in said


@pytest.mark.parametrize(
    ("author", "publisher", "said"),
    [
        ("A. Scribe", "Press", "Chronicle (A. Scribe, Press)"),
        ("A. Scribe", "", "Chronicle (A. Scribe)"),
        ("", "Press", "Chronicle (Press)"),
        ("", "", "Chronicle"),
    ],
)
def test_a_source_is_told_with_whom_it_is_known_to_be_by(tiny, author, publisher, said):
    source = next(iter(tiny.sources.values()))
    known = {"title": "Chronicle", "author": author, "publisher": publisher}
    bare = source_node(replace(source, **known, url=""))
    assert (bare["tag"], bare["kids"]) == ("cite", [said])
    linked = source_node(replace(source, **known, url="https://example.org/"))
    assert (linked["tag"], linked["attrs"]) == ("a", {"href": "https://example.org/"})
    assert linked["kids"] == [bare]
