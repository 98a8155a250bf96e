"""What a record says of itself, and what it is where nothing is said."""

from dataclasses import replace

import pytest

from atlas.article import Article, Mention
from atlas.manifest import Layer, Manifest, Region
from atlas.model import Area, DatedName, Holder


@pytest.mark.parametrize(
    ("day", "within"),
    [("1719-12-31", False), ("1720-01-01", True), ("1729-12-31", True), ("1730-01-01", False)],
)
def test_a_name_a_holding_and_a_membership_hold_from_their_start_up_to_their_end(tiny, day, within):
    span = {"start": "1720-01-01", "until": "1730-01-01"}
    for one in (DatedName("A", "en"), tiny.holdings[0], tiny.memberships[0]):
        assert replace(one, **span).holds(day) is within
        assert replace(one, **span | {"until": ""}).holds(day) is (day >= "1720-01-01")


def test_a_name_without_a_span_is_always_in_use():
    name = DatedName("A", "en")
    assert name.holds("1720-01-01")
    assert (name.start, name.until, name.kind, name.edtf, name.note) == ("",) * 5
    assert name.sources == ()


@pytest.mark.parametrize(
    ("recognised", "differs"), [("", False), ("north", False), ("south", True), ("unsettled", True)]
)
def test_control_and_recognition_differ_where_another_power_is_named_in_law(
    tiny, recognised, differs
):
    held = replace(tiny.holdings[0], holder_id="north", recognised_id=recognised)
    assert held.differs is differs


@pytest.mark.parametrize(
    ("consulted", "opened"), [("read", True), ("not opened", False), ("", False)]
)
def test_a_work_is_opened_where_anything_of_it_was_read(tiny, consulted, opened):
    assert replace(tiny.sources["chronicle"], consulted=consulted).opened is opened


def test_an_event_is_in_the_article_where_a_paragraph_names_it(tiny):
    event = tiny.events["1740-war"]
    assert replace(event, paragraphs=("P1",)).in_article is True
    assert replace(event, paragraphs=()).in_article is False


def test_an_atlas_runs_from_a_first_year_to_a_last_and_may_have_land(tiny, plain):
    ends = replace(tiny, first="-99957-03-15", last="1810-01-01")
    assert (ends.first_year, ends.last_year) == (-43, 1810)
    assert (tiny.has_record, plain.has_record) == (True, False)


def test_what_is_not_said_is_empty():
    holder = Holder(*["x"] * 7, (), "")
    area = Area(*["x"] * 6, (), {}, ())
    words = Mention("M", "X", 0, 1, *["x"] * 5, None)
    article = Article(*["x"] * 8, 7)
    assert (holder.names, holder.group, holder.short) == ((), "", {})
    assert (area.km2, area.point, area.box) == (0, None, None)
    assert (words.edtf, words.also) == ("", ())
    assert (article.kind, article.paragraphs, article.text) == ("", (), "")
    assert Layer("x", {}, {}, "x", "x").roles == {}
    assert (Region("x", ()).west, Region("x", ()).east) == (-180, 180)


def test_an_atlas_that_says_nothing_of_itself_shows_excerpts_of_its_own_record():
    found = Manifest({"en": "T"})
    assert (found.tagline, found.hint, found.languages) == ({}, {}, ("en", "tr", "az"))
    assert (found.rights, found.record) == ("excerpts", "own")
    assert found.box is found.bounds is found.min_zoom is found.unsure is None
    several = (found.stops, found.layers, found.regions, found.periods, found.families)
    assert several == ((),) * 5


@pytest.mark.parametrize(
    ("text", "lang", "told"),
    [
        ({"en": "A", "tr": "B", "es": "C"}, "es", "C"),
        ({"en": "A", "tr": "B", "es": "C"}, "de", "B"),
        ({"en": "A", "tr": "", "es": "C"}, "tr", "A"),
        ({"ru": "", "es": "C"}, "de", "C"),
        ({"en": ""}, "en", ""),
        ({}, "en", ""),
    ],
)
def test_a_text_is_told_in_the_language_else_in_the_first_of_the_atlas_else_in_any(
    text, lang, told
):
    assert Manifest({}, languages=("tr", "en")).said(text, lang) == told
