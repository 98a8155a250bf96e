"""What the panels say, on the real atlas: every place, area and event has its panel."""

from pathlib import Path

import pytest
from panel_nodes import all_nodes, targets, text_of

from atlas import load
from telling.area import area_nodes
from telling.event import event_nodes
from telling.place import place_nodes
from words import words_in

ATLAS = load(Path(__file__).parents[2] / "data")
WORDS = words_in("en")


def place_told(place_id: str, day: str = "1828-12-31"):
    return place_nodes(ATLAS, WORDS, place_id, day, "control")


def area_told(area_id: str, day: str = "1828-12-31"):
    return area_nodes(ATLAS, WORDS, area_id, day, "control")


def event_told(event_id: str):
    return event_nodes(ATLAS, WORDS, event_id)


@pytest.mark.parametrize("place_id", ATLAS.places)
def test_a_place_answers_with_the_articles_own_words_in_quotation_marks(place_id: str):
    told = place_told(place_id)
    said = text_of(told)
    quoted = [one for one in ATLAS.mentions if (one.kind, one.target_id) == ("place", place_id)]
    assert quoted, "no excerpt speaks of the place"
    for mention in quoted:
        assert f"“{ATLAS.excerpts[mention.excerpt_id].exact}”" in said


@pytest.mark.parametrize("area_id", ATLAS.areas)
def test_an_area_tells_every_chapter_with_its_sources(area_id: str):
    told = area_told(area_id)
    chapters = [one for one in all_nodes(told) if "ta-chapter" in one.get("cls", "")]
    assert len(chapters) == len(ATLAS.by_area[area_id])
    assert all("Sources:" in text_of([chapter]) for chapter in chapters)
    assert sum("ta-current" in chapter["cls"] for chapter in chapters) == 1


@pytest.mark.parametrize("event_id", ATLAS.events)
def test_an_event_says_when_it_was_and_from_which_source(event_id: str):
    said = text_of(event_told(event_id))
    assert ATLAS.events[event_id].name in said
    assert "Sources:" in said


def test_a_link_never_leads_to_a_thing_the_atlas_does_not_have():
    known = {"place": ATLAS.places, "area": ATLAS.areas, "event": ATLAS.events}
    panels = [
        *(place_told(id_) for id_ in ATLAS.places),
        *(area_told(id_) for id_ in ATLAS.areas),
        *(event_told(id_) for id_ in ATLAS.events),
    ]
    for target in targets(one for panel in panels for one in panel):
        if "kind" in target:
            assert target["id"] in known[target["kind"]]


def test_karlowitz_moved_land_from_the_ottomans_by_recognition():
    said = text_of(event_told("1699-karlowitz"))
    assert "Ottoman Empire" in said
    assert "Habsburg Monarchy" in said


def test_the_present_day_of_an_area_is_its_holder_on_the_chosen_day():
    before = text_of(area_told("AZ_BAKU", "1700-12-31"))
    after = text_of(area_told("AZ_BAKU", "1900-12-31"))
    assert "Held on 31 December 1700Safavid Iran" in before.replace("  ", "")
    assert "Held on 31 December 1900Russian Empire" in after.replace("  ", "")
