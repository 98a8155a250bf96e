"""What can be found beside the bundle's names, in the order of the bundle's tables."""

import json

import pytest

from atlas import Atlas
from cartography.bundle import build_bundle
from cartography.findable import findable, found_bytes


@pytest.fixture(scope="module")
def bundle(tiny: Atlas) -> dict:
    return build_bundle(tiny)


@pytest.fixture(scope="module")
def found(tiny: Atlas, bundle) -> dict:
    return findable(tiny, [area["id"] for area in bundle["areas"]])


def row(table: dict, names: list[str], id_: str) -> dict:
    at = names.index(id_)
    return {name: column[at] for name, column in table.items()}


def test_a_place_has_the_spellings_that_the_bundle_does_not_show(tiny, found):
    assert row(found["places"], list(tiny.places), "midtown")["also"] == ["Mediopolis", "Mittown"]


def test_an_event_knows_its_place_and_the_day_on_which_it_ended_in_another_year(tiny, found):
    events = list(tiny.events)
    assert row(found["events"], events, "1720-treaty")["place"] == list(tiny.places).index(
        "midtown"
    )
    assert row(found["events"], events, "1740-war")["end"] == "1745-03-01"
    assert row(found["events"], events, "1745-peace") == {"end": "", "also": [], "place": -1}


def test_a_power_has_its_other_names_with_their_days_and_its_land(tiny, bundle, found):
    north = row(found["holders"], list(tiny.holders), "north")
    assert north["also"] == [["1730-01-01", "", "Regnum Boreale"]]
    [[start, until, area]] = north["held"]
    assert (start, until) == ("1700-01-01", "1800-07-14")
    assert bundle["areas"][area]["id"] == "T_WEST"


def test_a_passage_has_its_words_and_what_it_speaks_of(tiny, found):
    assert found["passages"]["text"] == [one.exact for one in tiny.excerpts.values()]
    speaking = dict(zip(found["passages"]["id"], found["passages"]["about"], strict=True))
    named = {(kind, at) for about in speaking.values() for kind, at in about}
    assert ("place", list(tiny.places).index("midtown")) in named


def test_the_page_of_the_app_is_sent_the_bundles_own_names(tiny, bundle):
    sent = json.loads(found_bytes(tiny))["bundle"]
    assert (sent["first"], sent["last"]) == (tiny.first, tiny.last)
    for table in ("events", "holders", "places"):
        assert sent[table]["id"] == [one["id"] for one in bundle[table]]
        assert sent[table]["names"] == json.loads(
            json.dumps([one["names"] for one in bundle[table]])
        )
    names = {one["id"]: one["names"] for one in bundle["areas"]}
    assert dict(zip(sent["areas"]["id"], sent["areas"]["names"], strict=True)) == names


def test_equal_atlases_give_equal_bytes(tiny):
    assert found_bytes(tiny) == found_bytes(tiny)


def test_a_khanate_goes_with_the_towns_of_the_article_in_its_land(real):
    found = findable(real, list(real.areas))["holders"]["towns"]
    towns = dict(zip(real.holders, found, strict=True))
    places = list(real.places)
    assert [places[at] for at in towns["karabakh-khanate"]] == ["shusha", "khankendi", "fuzuli"]
    assert towns["ottoman-empire"] == []
