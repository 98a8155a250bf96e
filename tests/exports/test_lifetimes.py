"""Linked Places: every place and name has the time it had, and no day is made up."""

import json

import pytest

from atlas import edtf_range, load
from atlas.shipped import DATA
from exports.registry import Request, render


@pytest.fixture(scope="module")
def places(real):
    features = json.loads(render(real, "lp", Request()))["features"]
    return {feature["properties"]["title"]: feature for feature in features}


def span(thing):
    (found,) = thing["when"]["timespans"]
    return found


def name_span(places, title, toponym):
    names = (one for one in places[title]["names"] if one["toponym"] == toponym)
    return span(next(one for one in names if one["lang"] == "en"))


def test_every_place_has_a_time_with_a_start_and_an_end(places, real):
    assert len(places) == len(real.places)
    for feature in places.values():
        assert set(span(feature)) == {"start", "end"}


def test_no_span_is_only_a_start_since_that_would_be_one_day(places):
    for feature in places.values():
        dated = [feature, *(name for name in feature["names"] if "when" in name)]
        assert all(set(span(one)) == {"start", "end"} for one in dated)


def test_every_edge_is_a_date_and_none_ends_before_it_starts(places):
    for feature in places.values():
        for one in [feature, *(name for name in feature["names"] if "when" in name)]:
            start, end = (list(span(one)[edge].values()) for edge in ("start", "end"))
            first = min(edtf_range(date)[0] for date in start)
            assert first <= max(edtf_range(date)[1] for date in end)


def test_what_lasts_is_said_to_reach_the_atlass_last_day_at_least(places, real):
    for title in ("Baku", "Fuzuli", "Shusha", "Caspian Sea", "Turkic world"):
        assert span(places[title])["end"] == {"earliest": real.last}


def test_a_state_that_ended_is_not_said_to_last(places):
    assert span(places["Ottoman Empire"]) == {
        "start": {"in": "1299"},
        "end": {"earliest": "1922-10-31"},
    }


def test_an_uncertain_date_stays_uncertain(places, real):
    assert span(places["Fuzuli"])["start"] == {"in": "1827"}
    assert places["Fuzuli"]["when"]["certainty"] == "less-certain"
    assert places["Fuzuli"]["when"]["label"] == "EDTF: start 1827~"
    assert span(places["Shusha"])["start"] == {"earliest": "1750", "latest": "1757"}
    assert name_span(places, "Shusha", "Panahabad") == {
        "start": {"in": "1752"},
        "end": {"in": "1763"},
    }
    assert name_span(places, "Shusha", "Shusha") == {
        "start": {"in": "1763"},
        "end": {"earliest": real.last},
    }


def test_an_unknown_beginning_is_no_later_than_the_first_the_atlas_knows_of(places):
    assert name_span(places, "Fuzuli", "Karabulak")["start"] == {"latest": "1827"}
    assert span(places["Baku"])["start"] == {"latest": "1806-07-03"}


@pytest.mark.parametrize("example", ["carthage", "railway"])
def test_no_start_comes_after_the_last_day_that_is_known_of(example):
    atlas = load(DATA / "examples" / example)
    for feature in json.loads(render(atlas, "lp", Request()))["features"]:
        start, end = span(feature)["start"], span(feature)["end"]
        first = edtf_range(next(iter(start.values())))[0]
        assert first <= edtf_range(list(end.values())[-1])[1], feature["properties"]["title"]
