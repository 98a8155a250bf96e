"""The article as a story, as it is told: the opening, every step, and the way back."""

import re
from dataclasses import replace

import pytest
from measured import km2
from panel_nodes import all_nodes, targets, text_of

from atlas import event_name
from atlas.story import START, stops_of
from atlas.texts import text_in
from telling.article import Speaking, article_nodes, quoted_length, speaking_of
from telling.nodes import Node
from telling.story import _record, back_to_story, claims_noted, story_nodes
from words import LANGUAGES, words_in
from words.terms import RELATIONS

EN = words_in("en")


def with_class(nodes: list[Node | None], name: str) -> list[dict]:
    """The elements that have a class, outer before inner."""
    return [one for one in all_nodes(nodes) if name in one.get("cls", "").split()]


def turning(nodes: list[Node | None]) -> dict[str, str]:
    """Where the buttons that turn the pages lead, by the way they turn."""
    turns = [one for one in all_nodes(nodes) if "data-turn" in one.get("attrs", {})]
    return {one["attrs"]["data-turn"]: one["go"]["story"] for one in turns}


@pytest.mark.parametrize(
    ("lang", "whose"),
    [
        ("en", "opinion article · Daily Sabah · November 2025"),
        ("tr", "görüş yazısı · Daily Sabah · Kasım 2025"),
        ("az", "mövqe məqaləsi · Daily Sabah · noyabr 2025"),
    ],
)
def test_the_opening_says_which_article_this_is(real, lang, whose):
    told = story_nodes(real, words_in(lang), START)
    assert text_of(with_class(told, "ta-kicker")) == whose
    [title] = [one for one in all_nodes(told) if one["tag"] == "h2"]
    assert text_of([title]) == f"“{real.article.title}”"
    assert title["attrs"] == {"lang": "en"}
    assert real.article.url in [
        one["attrs"]["href"] for one in all_nodes(told) if one["tag"] == "a"
    ]


def test_names_keep_the_language_of_the_article_so_that_no_other_alphabet_writes_them_large(real):
    told = with_class(story_nodes(real, words_in("tr"), START), "ta-kicker")
    spans = [one for one in all_nodes(told) if one["tag"] == "span"]
    assert [(text_of([one]), one["attrs"]["lang"]) for one in spans] == [("Daily Sabah", "en")]


def test_an_author_is_named_where_one_is_known(tiny):
    told = with_class(story_nodes(tiny, EN, START), "ta-kicker")
    assert text_of(told) == "article · A. Writer · The Tiny Times · 3 February 2001"


def test_the_opening_leads_to_the_first_step_to_each_and_to_the_free_atlas(real):
    told = story_nodes(real, EN, START)
    ids = [stop.id for stop in stops_of(real)]
    assert turning(told) == {"next": ids[0]}
    assert [go["story"] for go in targets(with_class(told, "ta-stops"))] == ids
    assert {"kind": "none", "story": ""} in targets(told)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_next_leads_through_every_step_and_back_again(real, lang):
    words = words_in(lang)
    here, seen = START, []
    while following := turning(story_nodes(real, words, here)).get("next"):
        assert turning(story_nodes(real, words, following))["back"] == here
        here = following
        seen.append(here)
    assert seen == [stop.id for stop in stops_of(real)]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("atlas", ["real", "tiny"])
def test_a_step_has_one_quotation_one_sentence_of_the_record_and_its_way_out(atlas, lang, request):
    atlas, words = request.getfixturevalue(atlas), words_in(lang)
    for number, stop in enumerate(stops_of(atlas), start=1):
        event, told = atlas.events[stop.id], story_nodes(atlas, words, stop.id)
        said = text_of(told)
        place = words.say("{at} of {count}", at=number, count=len(stops_of(atlas)))
        assert f"{place} · {words.time_of(event)}" in said
        [heading] = [one for one in all_nodes(told) if one["tag"] == "h2"]
        assert text_of([heading]) == event_name(atlas, event.id, lang)
        [quote] = [one for one in all_nodes(told) if one["tag"] == "blockquote"]
        assert text_of([quote]) == f"“{atlas.excerpts[stop.excerpt_id].exact}”"
        assert said.count(text_in(atlas, event.recorded or event.moved, lang)[0]) == 1
        leaves = [go for go in targets(told) if go.get("story") == ""]
        assert {go.get("id") for go in leaves} == {None, event.id}
        for other in stop.others:
            assert event_name(atlas, other, lang) in said


def test_gulistan_is_told_in_the_article_s_words_and_in_numbers(real):
    said = text_of(story_nodes(real, EN, "1813-gulistan"))
    assert "3 of 12 · 24 October 1813Treaty of Gulistan“present-day Azerbaijan" in said
    assert "The article, paragraph 1" in said
    ceded, held = (km2(real, "1813-gulistan", "ceded", held=one) for one in (None, True))
    assert f"ceded {ceded} km² (already held: {held} km²)" in said
    assert "Azerbaijani writing speaks of the division of one Azerbaijan, whose khanates" in said
    assert "More about this event" in said


def test_what_moved_no_land_says_so(real):
    assert "No land on this map changed hands" in text_of(story_nodes(real, EN, "2009-nakhchivan"))


def test_every_step_is_a_small_button_with_its_name_and_one_is_the_present_one(real):
    told = with_class(story_nodes(real, EN, "1992-shusha"), "ta-dot")
    names = [text_of([one]) for one in told]
    assert names[2] == "1813 · Treaty of Gulistan"
    assert len(names) == len(stops_of(real))
    current = [one for one in told if one["attrs"].get("aria-current") == "step"]
    assert [text_of([one]) for one in current] == ["1992–1994 · Shusha taken by Armenian forces"]


@pytest.mark.parametrize(
    ("day", "step", "said"),
    [
        ("1683-12-31", START, "Read the story"),
        ("1813-10-23", "1774-kucuk-kaynarca", "Read the story: 1774"),
        ("1813-10-24", "1813-gulistan", "Read the story: 1813"),
        ("1999-12-31", "1992-shusha", "Read the story: 1992–1994"),
        ("2025-12-31", "2021-shusha-declaration", "Read the story: 2021"),
    ],
)
def test_the_way_back_leads_to_the_last_step_before_the_day(real, day, step, said):
    back = back_to_story(real, EN, day)
    assert back
    assert (back["go"], text_of([back])) == ({"story": step}, said)


def test_an_article_that_names_no_event_opens_with_the_free_atlas_alone(tiny):
    silent = replace(tiny, mentions=())
    told = story_nodes(silent, EN, START)
    assert turning(told) == {}
    assert targets(told) == [{"kind": "none", "story": ""}]
    assert back_to_story(silent, EN, "1745-03-01") is None


def test_the_article_says_how_much_of_it_is_quoted_and_each_paragraph_leads_to_its_years(real):
    told = article_nodes(real, EN, Speaking())
    assert "Quoted here: 2,680 of its 6,378 characters." in text_of(told)
    kickers = with_class(told, "ta-kicker")
    sixth = next(one for one in kickers if text_of([one]).startswith("The article, paragraph 6"))
    assert targets([sixth]) == [{"year": 1752}, {"year": 2020}, {"year": 2021}]


def test_the_years_of_a_paragraph_stand_in_their_order_whatever_the_mentions(tiny):
    mention = tiny.mentions[1]
    years = (1801, 1702, 1750, 1702, 1999)
    many = [replace(mention, id=f"Y{at}", year=year) for at, year in enumerate(years)]
    told = article_nodes(replace(tiny, mentions=tuple(many)), EN, Speaking())
    assert targets(with_class(told, "ta-kicker")) == [
        {"year": 1702},
        {"year": 1750},
        {"year": 1801},
    ]


def test_an_article_without_an_address_is_not_said_to_be_read_elsewhere(tiny):
    bare = replace(tiny, article=replace(tiny.article, url=""))
    for told in (story_nodes(bare, EN, START), article_nodes(bare, EN, Speaking())):
        assert not [one for one in all_nodes(told) if one["tag"] == "a"]
        assert "in full" not in text_of(told)


def test_an_excerpt_within_another_is_counted_once(tiny):
    first, *rest = tiny.excerpts.values()
    inner = replace(first, id="inner", start=first.start + 1)
    twice = replace(tiny, excerpts={one.id: one for one in (first, inner, *rest)})
    assert quoted_length(twice) == quoted_length(tiny)


def test_in_the_story_the_step_s_own_passage_is_marked_and_no_other(real):
    speaking = speaking_of(real, 1828, "event", "1828-turkmenchay", "1828-turkmenchay")
    assert speaking.excerpts == {"P1-3"}
    told = article_nodes(real, EN, speaking)
    here = [one["attrs"]["data-excerpt"] for one in all_nodes(told) if one.get("here")]
    assert here == ["P1-3"]
    assert "The passage of this step of the story is marked." in text_of(told)


def test_a_number_says_who_gained_where_several_did(real):
    said = text_of(story_nodes(real, EN, "1828-turkmenchay"))
    ceded, back = (km2(real, "1828-turkmenchay", kind) for kind in ("ceded", "returned"))
    assert f"ceded {ceded} km² (all of it already held)" in said
    assert re.search(rf"returned {back} km² \(Qajar Iran [\d,]+; Russian Empire [\d,]+\)", said)


def test_what_an_army_took_is_not_returned_by_anybody(real):
    said = text_of(story_nodes(real, EN, "2020-war"))
    assert "taken back " in said
    assert "returned" not in said


def test_a_step_notes_where_the_record_differs_from_its_passage_and_nothing_else(real):
    assert "The note differs" in text_of(story_nodes(real, EN, "1923-turkiye"))
    assert "The note" not in text_of(story_nodes(real, EN, "1991-ussr"))


def test_the_notes_of_a_step_stand_in_the_order_of_the_verdicts_without_what_agrees(tiny):
    stop, claim = stops_of(tiny)[0], tiny.claims["C1"]
    claims = {
        verdict: replace(claim, id=verdict, relation=verdict) for verdict in reversed(RELATIONS)
    }
    noted = claims_noted(replace(tiny, claims=claims), stop)
    assert [one.relation for one in noted] == [one for one in RELATIONS if one != "agrees"]


def test_a_step_of_several_years_tells_what_all_their_fighting_moved_beside_the_one_event(real):
    changed = with_class(story_nodes(real, EN, "1992-shusha"), "ta-changed")
    one, all_ = (text_of([line]) for line in changed)
    assert one == "On the map: taken 198 km²"
    assert all_.startswith("All the fighting of 1992–1994: taken ")
    assert "held meanwhile" not in all_
    assert len(with_class(story_nodes(real, EN, "2020-war"), "ta-changed")) == 1


def test_of_an_event_that_the_record_tells_nothing_of_it_says_nothing(tiny):
    event = next(one for one in tiny.events.values() if one.recorded)
    assert text_of([_record(tiny, EN, event)]).startswith("The record ")
    assert _record(tiny, EN, replace(event, recorded="", moved="")) is None
    only_moved = replace(event, recorded="", moved="Land moved.")
    assert text_of([_record(tiny, EN, only_moved)]) == "The record Land moved."
