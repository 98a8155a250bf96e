"""The stops of the article's story: found in the data, whatever the article."""

from dataclasses import replace

import pytest

from atlas import excerpts_of, story
from atlas.story import MOST, Stop, fighting_of, stop_called, stops_of


def of(atlas, id_: str) -> Stop:
    """The stop of that name, which there must be."""
    stop = stop_called(atlas, id_)
    assert stop
    return stop


def test_the_shipped_article_has_twelve_stops_from_karlowitz_to_shusha(real):
    assert [stop.id for stop in stops_of(real)] == [
        "1699-karlowitz", "1774-kucuk-kaynarca", "1813-gulistan", "1828-turkmenchay", "1918-adr",
        "1920-azerbaijan-soviet", "1923-turkiye", "1991-ussr", "1992-shusha", "2009-nakhchivan",
        "2020-war", "2021-shusha-declaration",
    ]  # fmt: skip


def test_another_article_has_stops_of_its_own(tiny):
    assert [stop.id for stop in stops_of(tiny)] == ["1720-treaty", "1745-peace", "1810-visit"]


@pytest.mark.parametrize("atlas", ["real", "tiny"])
def test_every_stop_is_told_with_a_passage_that_names_it_on_a_day_of_the_atlas(atlas, request):
    atlas = request.getfixturevalue(atlas)
    days = [stop.day for stop in stops_of(atlas)]
    assert days == sorted(days)
    for stop in stops_of(atlas):
        assert stop.excerpt_id in {one.id for one in excerpts_of(atlas, "event", stop.id)}
        assert atlas.first <= stop.day <= atlas.last


def test_what_the_article_names_of_one_year_is_one_stop(real):
    assert of(real, "1918-adr").others == ("1918-baku",)
    assert of(real, "1991-ussr").others == ("1991-azerbaijan",)
    assert of(real, "2020-war").others == ("2020-shusha", "2020-statement")


def test_years_of_fighting_one_after_the_other_are_one_stop_and_no_others_are(real):
    fought = of(real, "1992-shusha")
    assert (fought.first, fought.last) == (1992, 1994)
    assert fought.others == ("1993-kalbajar", "1994-bishkek")
    assert of(real, "2020-war").last == 2020
    assert of(real, "2021-shusha-declaration").first == 2021


def test_the_fights_of_such_a_stop_are_all_between_its_parties_named_by_the_article_or_not(real):
    fights = fighting_of(real, of(real, "1992-shusha"))
    assert {"1992-khojaly", "1993-aghdam", "1993-zangilan"} <= set(fights)
    assert "1992-bosnia" not in fights
    assert fighting_of(real, of(real, "2020-war")) == ()


def test_of_more_stops_than_the_most_the_occasions_go(real):
    assert len(stops_of(real)) == MOST
    told = {id_ for stop in stops_of(real) for id_ in (stop.id, *stop.others)}
    named = {m.target_id for m in real.mentions if m.kind == "event"}
    assert named - told == {
        "1750-shusha", "1988-karabakh", "2024-karabakh-university", "2025-gabala", "2025-trt-forum",
    }  # fmt: skip


def test_the_lightest_stop_goes_first(tiny, monkeypatch):
    monkeypatch.setattr(story, "MOST", 2)
    own = replace(tiny)  # whose stops were not asked for yet
    assert [stop.id for stop in stops_of(own)] == ["1720-treaty", "1745-peace"]


def test_a_war_is_shown_on_its_last_day_and_a_treaty_on_its_own(real):
    assert of(real, "2020-war").day == "2020-11-10"
    assert of(real, "1813-gulistan").day == "1813-10-24"


def test_a_stop_is_told_with_the_words_that_are_most_its_own(real):
    told = {stop.id: stop.excerpt_id for stop in stops_of(real)}
    assert told["1699-karlowitz"] == "P1-1"  # four treaties, and no other passage
    assert told["1828-turkmenchay"] == "P1-3"  # two of them, by name; "past agreements" is none
    assert told["2021-shusha-declaration"] == "P6-3"  # the longest of those that name it alone


def test_an_article_that_names_no_event_has_no_stops(tiny):
    assert stops_of(replace(tiny, mentions=())) == ()
