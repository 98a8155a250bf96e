"""What the panels say, on the real atlas: every place, area and event has its panel."""

import re
from pathlib import Path

import pytest
from measured import km2
from panel_nodes import all_nodes, folds_of, tables_of, targets, text_of

from atlas import changes_in, load
from atlas.runs import runs_of
from telling.area import area_nodes
from telling.event import event_nodes
from telling.place import place_nodes
from telling.year import year_nodes
from words import words_in

ATLAS = load(Path(__file__).parents[2] / "data")
WORDS = words_in("en")


def place_told(place_id: str, day: str = "1828-12-31"):
    return place_nodes(ATLAS, WORDS, place_id, day, "control")


def area_told(area_id: str, day: str = "1828-12-31"):
    return area_nodes(ATLAS, WORDS, area_id, day, "control")


def event_told(event_id: str):
    return event_nodes(ATLAS, WORDS, event_id)


def sourced(said: str) -> bool:
    return "Read for this:" in said or "Named, not opened for this:" in said


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
    assert len(chapters) == len(runs_of(ATLAS, area_id, "control"))
    assert all(sourced(text_of([chapter])) for chapter in chapters)
    assert sum("ta-current" in chapter["cls"] for chapter in chapters) == 1


@pytest.mark.parametrize("event_id", ATLAS.events)
def test_an_event_says_when_it_was_and_from_which_source(event_id: str):
    said = text_of(event_told(event_id))
    assert ATLAS.events[event_id].name in said
    assert sourced(said)


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


def test_karlowitz_ceded_what_others_held_already_and_says_so():
    said = text_of(event_told("1699-karlowitz"))
    ceded, held = (km2(ATLAS, "1699-karlowitz", "ceded", held=one) for one in (None, True))
    assert ceded != held
    assert f"Ceded, on this map: {ceded} km²" in said
    assert f"Of it already in the new owner’s hands: {held} km²" in said
    back = km2(ATLAS, "1699-karlowitz", "returned")
    assert f"Back with the holder of the title, on this map: {back} km²" in said


def test_a_treaty_that_gave_a_vassals_land_names_the_power_it_went_to():
    said = text_of(event_told("1805-kurakchay"))
    assert "Karabakh KhanateRussian Empire (as Karabakh Khanate)" in said


def test_turkmenchay_ceded_erivan_and_returned_tabriz():
    captions = [text_of([one]) for one in tables_of(event_told("1828-turkmenchay"))]
    ceded, returned = captions
    land = km2(ATLAS, "1828-turkmenchay", "ceded")
    assert ceded.startswith(f"Ceded, on this map: {land} km²")
    assert "Yerevan" in ceded and "Tabriz" not in ceded
    back = km2(ATLAS, "1828-turkmenchay", "returned")
    assert returned.startswith(f"Back with the holder of the title, on this map: {back} km²")
    assert "Tabriz" in returned and "Yerevan" not in returned


def test_the_holdings_of_one_power_are_one_with_the_turns_of_its_time():
    told = area_told("AZ_BAKU", "1940-12-31")
    assert "Held since 28 April 1920, Red Army enters Baku" in text_of(told)
    turn = "Union republic of Soviet Union: 30 December 1922, Soviet Union founded"
    details, history, _ = folds_of(told)
    assert turn in text_of([details]) and turn in text_of([history])


def test_what_began_before_the_atlas_is_not_dated_by_its_first_day():
    said = text_of(area_told("TR_ISTANBUL"))
    assert "Held since before 1683, where the atlas begins" in said
    assert "1 January 1683" not in said
    assert "before the siege" not in said


@pytest.mark.parametrize(
    ("view", "power"), [("control", "Nagorno-Karabakh Republic"), ("recognised", "Azerbaijan")]
)
def test_an_area_is_headed_by_the_power_of_the_view_and_then_named(view, power):
    title, where, *_ = area_nodes(ATLAS, WORDS, "AZ_SHUSHA", "1995-12-31", view)
    assert title["tag"] == "h2"
    assert text_of([title]).startswith(power)
    assert text_of([where]).split(" · ")[0] == ATLAS.areas["AZ_SHUSHA"].label


def test_by_recognition_the_owner_comes_first_and_who_ran_the_land_after_it():
    told = area_nodes(ATLAS, WORDS, "AZ_SHUSHA", "1995-12-31", "recognised")
    said = text_of(told)
    owner = said.index("By recognition since 18 October 1991")
    assert owner < said.index("In control: Nagorno-Karabakh Republic")
    assert "Held since 8 May 1992" in said


def sections(year: int, view: str = "control") -> list[dict]:
    """What a year tells of each event, in order."""
    told = all_nodes(year_nodes(ATLAS, WORDS, year, view))
    return [one for one in told if one.get("cls") == "ta-happening"]


def test_a_settlement_of_another_year_says_so_and_its_steps_are_told_below_it():
    adrianople = text_of([sections(1836)[-1]])
    assert adrianople.startswith("Treaty of Adrianople, 14 September 1829")
    assert "11 September 1836 Silistra returned" in adrianople
    assert "11 September 1836 Treaty of Adrianople" not in adrianople


def test_the_articles_event_comes_first_and_open_and_the_rest_are_one_fold():
    told = year_nodes(ATLAS, WORDS, 1828, "control")
    assert "Treaty of Turkmenchay" in text_of([sections(1828)[0]])
    moved = next(one for one in all_nodes([sections(1828)[0]]) if one["tag"] == "details")
    assert moved["attrs"]["open"] is True
    rest = next(one for one in folds_of(told) if "more event" in text_of([one["kids"][0]]))
    assert re.fullmatch(
        r"\d more events? · \d+ areas changed hands: \d+,\d{3} km²", text_of([rest["kids"][0]])
    )
    assert "open" not in rest.get("attrs", {})


def test_of_further_events_that_moved_no_land_only_the_number_is_told():
    told = year_nodes(ATLAS, WORDS, 1731, "control")
    summaries = [text_of([fold["kids"][0]]) for fold in folds_of(told)]
    assert summaries[-1] == "1 more event"


def test_where_neither_the_article_nor_a_main_event_falls_nothing_is_folded_away():
    told = year_nodes(ATLAS, WORDS, 1814, "control")
    assert any(one.get("cls") == "ta-happening" for one in told if one)
    assert "more event" not in text_of(told)


def test_the_name_of_a_war_is_said_once():
    war = next(one for one in sections(2020) if "Karabakh War" in text_of([one]))
    name = next(text_of([one]) for one in all_nodes([war]) if one["tag"] == "button")
    assert text_of([war]).count(name) == 1


@pytest.mark.parametrize("view", ["control", "recognised"])
@pytest.mark.parametrize("year", [1699, 1813, 1918, 1991, 2020])
def test_every_area_that_changed_hands_in_the_year_stands_under_one_event(year, view):
    moved = [one for one in changes_in(ATLAS, year, view) if one.counts]
    listed = [
        one["go"]["id"]
        for one in all_nodes(sections(year, view))
        if one.get("go", {}).get("kind") == "area"
    ]
    assert sorted(listed) == sorted(one.area_id for one in moved)


def test_a_war_shows_its_span_in_the_year_it_began():
    said = text_of(year_nodes(ATLAS, WORDS, 2020, "control"))
    assert "27 September – 10 November 2020" in said


def test_the_year_tells_the_net_difference_and_each_area_of_it_once():
    told = year_nodes(ATLAS, WORDS, 1813, "control")
    moved = [one for one in changes_in(ATLAS, 1813) if one.counts]
    assert f"{sum(one.km2 for one in moved):,.0f} km²" in text_of([told[1]])
    assert text_of(told).count("Talysh (Lankaran)") == 1


def test_the_present_day_of_an_area_is_its_holder_on_the_chosen_day():
    before = text_of(area_told("AZ_BAKU", "1700-12-31"))
    after = text_of(area_told("AZ_BAKU", "1900-12-31"))
    assert before.startswith("Safavid Iran")
    assert "Held on 31 December 1700" in before
    assert after.startswith("Russian Empire")
    assert "Held on 31 December 1900" in after


def test_a_treaty_of_which_one_party_is_a_power_here_names_the_others_in_words():
    assert "PartiesAllies - Türkiye" in text_of(event_told("1923-lausanne"))
    assert "Egypt under Muhammad Ali" not in text_of(event_told("1958-uar"))


def test_a_single_party_is_named_in_the_readers_language():
    said = text_of(event_nodes(ATLAS, words_in("az"), "1750-shusha"))
    assert "TərəflərQarabağ xanlığı" in said


def test_a_place_bears_the_name_of_the_day_and_todays_beside_it_once():
    heading = next(one for one in all_nodes(place_told("tbilisi")) if one["tag"] == "h2")
    said = [text_of([kid]) for kid in heading["kids"]]
    assert said[:2] == ["Tiflis", "today Tbilisi"]
    assert len(said) == len(set(said))
    now = next(one for one in all_nodes(place_told("tbilisi", "2025-12-31")) if one["tag"] == "h2")
    assert "today" not in text_of([now])


def test_a_treaty_was_signed_where_it_was_called_so_then():
    assert "Karlowitz (today Sremski Karlovci)" in text_of(event_told("1699-karlowitz"))
