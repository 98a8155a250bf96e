"""An article of the reader's own: its base holds nothing of it, its part holds the rest."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from atlas import Atlas
from cartography.bundle import build_bundle, bundle_bytes
from cartography.findable import found_bytes
from cartography.own import base_of, own_part
from cartography.reach import reach_of


@pytest.fixture
def alone(tiny: Atlas) -> Atlas:
    """The tiny article without any record."""
    nothing = MappingProxyType({})
    manifest = replace(tiny.manifest, record="none", layers=())
    return replace(
        tiny, manifest=manifest, areas=nothing, holders=nothing, by_area=nothing, starts=nothing,
        holdings=(), begun=(), memberships=(), map_views=(), groups=nothing,
        sources=nothing, article_states=nothing,
    )  # fmt: skip


def test_an_atlas_without_a_record_has_a_bundle_without_land(alone):
    bundle = build_bundle(alone)
    assert bundle["areas"] == bundle["holders"] == bundle["days"] == []
    assert set(map(len, bundle["holdings"].values())) == {0}
    assert len(bundle["events"]) == len(alone.events)


def test_of_a_lent_record_or_none_the_events_of_the_article_are_gone_through(alone, tiny):
    assert build_bundle(alone)["scope"] == "article"
    assert build_bundle(tiny)["scope"] == "main"


def test_nothing_of_the_article_is_in_its_base(alone):
    base = base_of(alone)
    sent = (bundle_bytes(base) + found_bytes(base)).decode()
    told = [place.name for place in alone.places.values()]
    told += [event.name for event in alone.events.values()]
    told += [one.exact for one in alone.excerpts.values()]
    told += [alone.article.title, alone.article.author, alone.manifest.title["en"]]
    assert not [text for text in told if text in sent]


def test_all_articles_without_a_record_have_one_base(alone):
    first = next(iter(alone.places))
    fewer = MappingProxyType({id_: alone.places[id_] for id_ in alone.places if id_ != first})
    other = replace(alone, places=fewer, first="1500-01-01", last="1600-12-31")
    assert bundle_bytes(base_of(other)) == bundle_bytes(base_of(alone))
    assert reach_of(other) == reach_of(base_of(alone))


def test_a_part_holds_the_places_with_a_point_and_tells_the_sure_from_the_others(alone):
    first, *others = (one for one in alone.places.values() if one.point)
    rows = {row["id"]: row for row in own_part(alone, unsure=[first.id])["places"]}
    assert set(rows) == {first.id, *(one.id for one in others)}
    assert rows[first.id]["sure"] is False
    assert all(rows[one.id]["sure"] for one in others)


def test_the_days_of_a_part_refer_to_its_own_events(alone):
    part = own_part(alone)
    assert [event["id"] for event in part["events"]] == list(alone.events)
    assert {part["events"][at]["id"] for _, at, *_ in part["event_days"]} == {
        event.id for event in alone.events.values() if event.kind != "baseline"
    }


def test_another_part_has_another_key_and_the_same_one_the_same(alone):
    assert own_part(alone)["key"] == own_part(alone)["key"]
    assert own_part(alone, unsure=list(alone.places))["key"] != own_part(alone)["key"]


def test_a_kept_atlas_says_which_of_its_places_are_to_be_looked_at(alone):
    first, *others = (one.id for one in alone.places.values())
    kept = replace(alone, manifest=replace(alone.manifest, unsure=(first,)))
    rows = {row["id"]: row for row in build_bundle(kept)["places"]}
    assert rows[first]["sure"] is False
    assert all(rows[id_]["sure"] for id_ in others)
    assert not any("sure" in row for row in build_bundle(alone)["places"])
