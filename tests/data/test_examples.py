"""The examples: complete small atlases, sound, written out, and opened again as drafts."""

import json

import pytest

import atlas as core
from atlas import Atlas, place
from atlas.check import check
from atlas.files import InMemory
from atlas.shipped import DATA
from atlas.story import stops_of
from exports.registry import Request, formats_of, render
from finding.draft import atlas_files, counts, draft_of, recorded
from finding.draft.zipping import files_of as unpacked
from finding.draft.zipping import zip_of

EXAMPLES = DATA / "examples"
NAMES = ("carthage", "railway")


@pytest.fixture(scope="module")
def examples() -> dict[str, Atlas]:
    return {name: core.load(EXAMPLES / name) for name in NAMES}


def files_of(name: str) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (EXAMPLES / name).iterdir()}


def test_there_are_two_and_the_data_says_so():
    assert sorted(path.name for path in EXAMPLES.iterdir()) == list(NAMES)
    told = (DATA / "README.md").read_text("utf-8")
    assert all(f"examples/{name}" in told for name in NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_it_is_sound(name):
    assert [str(problem) for problem in check(EXAMPLES / name)] == []


@pytest.mark.parametrize("name", NAMES)
def test_it_is_written_in_the_forms_of_an_article(examples, name):
    one = examples[name]
    assert {"html", "lp", "anno"} <= set(formats_of(one))
    places = json.loads(render(one, "lp", Request()))["features"]
    assert len(places) == len(one.places)
    words = json.loads(render(one, "anno", Request()))["first"]["items"]
    assert {item["target"]["selector"][0]["exact"] for item in words} >= {
        excerpt.exact for excerpt in one.excerpts.values()
    }


@pytest.mark.parametrize("name", NAMES)
def test_it_can_be_opened_again_to_go_on(name):
    draft = draft_of(unpacked(zip_of(files_of(name))))
    found = counts(draft)
    assert (found.places_unsure, found.dates_unsure) == (0, 0)
    again = atlas_files(draft, recorded(core.load(DATA)) if name == "railway" else None)
    assert again["sightings.csv"] == files_of(name)["sightings.csv"]
    assert set(core.load(InMemory("again", again)).events) == set(core.load(EXAMPLES / name).events)


@pytest.mark.parametrize("name", NAMES)
def test_its_story_is_that_of_its_manifest(examples, name):
    one = examples[name]
    assert tuple(stop.id for stop in stops_of(one)) == one.manifest.stops
    days = [stop.day for stop in stops_of(one)]
    assert days == sorted(days)


@pytest.mark.parametrize("name", NAMES)
def test_each_told_event_is_called_by_words_of_its_own(examples, name):
    told = [event.name for event in examples[name].events.values() if event.kind == "told"]
    assert len(set(told)) == len(told)
    assert all(words in examples[name].article.text for words in told)


@pytest.mark.parametrize("name", NAMES)
def test_every_settlement_named_has_a_point_and_its_source(examples, name):
    for one in examples[name].places.values():
        if one.kind == "settlement":
            assert one.point, one.id
            assert len(one.sources) > 1, one.id


def test_places_without_a_point_stay_without_one(examples):
    pointless = {
        name: {spot.id for spot in one.places.values() if not spot.point}
        for name, one in examples.items()
    }
    assert pointless == {
        "carthage": {"africa", "zama", "roman-empire"},
        "railway": {"russian-empire"},
    }


def test_the_railway_tells_who_held_a_town_on_a_day(examples):
    railway = examples["railway"]
    days = ("1877-12-31", "1900-12-31", "1919-12-31", "1995-12-31")
    held = [place(railway, "batumi", day).holding.holder_id for day in days]
    assert held == ["ottoman-empire", "russia", "united-kingdom", "georgia"]


def test_treaties_of_the_record_are_told_where_the_railway_names_them(examples):
    named = {one.target_id for one in examples["railway"].mentions if one.kind == "event"}
    assert named == {"1878-berlin", "1918-brest-litovsk", "1920-batum", "1921-kars"}


def test_carthage_has_no_record_and_begins_before_the_year_one(examples):
    carthage = examples["carthage"]
    assert not carthage.has_record
    assert carthage.first < carthage.events["told-14"].date < carthage.last


def test_people_are_no_places(examples):
    assert not {"polybius", "hannibal", "belisarius"} & set(examples["carthage"].places)
