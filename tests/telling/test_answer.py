"""The answer of a place or a piece of land: three lines, a bar of its powers, the rest folded."""

from pathlib import Path

import pytest
from measured import km2
from panel_nodes import all_nodes, folds_of, text_of

from atlas import VIEWS, Atlas, claims_of, excerpts_of, load
from atlas.runs import runs_of
from telling.area import area_nodes
from telling.event import event_nodes
from telling.place import place_nodes
from words import words_in

ATLAS = load(Path(__file__).parents[2] / "data")
EN = words_in("en")


def lines_of(told: list) -> list[str]:
    """What the answer says before its fold, line by line."""
    answer = next(one for one in told if one and one.get("cls") == "ta-answer")
    return [text_of([line]).strip() for line in answer["kids"] if line["tag"] == "p"]


def pieces_of(told: list) -> list[dict]:
    return [one for one in all_nodes(told) if one.get("cls") == "ta-piece"]


def place_told(place_id: str, day: str, view: str = "control") -> list:
    return place_nodes(ATLAS, EN, place_id, day, view)


def test_baku_in_1828_is_answered_in_two_lines():
    assert lines_of(place_told("baku", "1828-12-31")) == [
        "Russian Empire · Российская империя",
        "Held since 15 October 1806, Baku taken (3 October Old Style) Derbent, Baku and Quba "
        "taken by Russia, 3 July – 15 November 1806"
        " · recognised as its own 24 October 1813, Treaty of Gulistan",
    ]


def test_where_control_and_recognition_differ_a_third_line_names_the_other_power():
    power, since, law = lines_of(place_told("shusha", "1992-12-31"))
    assert power.startswith("Nagorno-Karabakh Republic · de facto control, with Armenia")
    assert since == "Held since 8 May 1992, Shusha taken by Armenian forces"
    assert law.startswith("By recognition: Azerbaijan")
    assert law.endswith("contested")
    power, since, law = lines_of(place_told("shusha", "1992-12-31", "recognised"))
    assert power.startswith("Azerbaijan")
    assert since.startswith("By recognition since 18 October 1991")
    assert law.startswith("In control: Nagorno-Karabakh Republic")


def test_a_holding_drawn_roughly_says_so_in_its_third_line(tiny: Atlas):
    unsure = next(
        one for one in tiny.holdings if one.certainty == "approximate" and not one.differs
    )
    told = area_nodes(tiny, EN, unsure.area_id, max(unsure.start, tiny.first), "control")
    assert lines_of(told)[-1] == "approximate"


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("area_id", ATLAS.areas)
def test_the_bar_has_a_piece_for_each_power_and_fills_the_atlas(area_id: str, view: str):
    told = area_nodes(ATLAS, EN, area_id, "1918-11-11", view)
    pieces = pieces_of(told)
    assert len(pieces) == len(runs_of(ATLAS, area_id, view))
    assert sum(piece["share"] for piece in pieces) == pytest.approx(1)
    assert len({piece["go"]["day"] for piece in pieces}) == len(pieces)
    (present,) = (piece for piece in pieces if "aria-current" in piece["attrs"])
    (stop,) = (piece for piece in pieces if piece["attrs"]["tabindex"] == "0")
    assert present is stop
    assert 0 <= present["kids"][1]["share"] <= 1


def test_a_piece_is_named_by_its_power_and_years_and_leads_to_its_first_day():
    pieces = pieces_of(place_told("baku", "1828-12-31"))
    names = [text_of([piece]) for piece in pieces]
    assert names[0] == "Safavid Iran, until 1723"
    assert names[3] == "Baku Khanate, about 1747 – 1796"
    assert names[4] == "Russian Empire, 1796–1797"
    assert names[-1] == "Azerbaijan, since 1991"
    assert [piece["go"] for piece in pieces][:2] == [{"day": "1683-01-01"}, {"day": "1723-08-06"}]


@pytest.mark.parametrize("day", ["1805-12-31", "1828-12-31"])
@pytest.mark.parametrize("area_id", ATLAS.areas)
def test_the_present_piece_wears_the_colour_of_the_first_line(area_id: str, day: str):
    told = area_nodes(ATLAS, EN, area_id, day, "control")
    swatch = next(one for one in all_nodes(told) if one.get("cls") == "ta-swatch")
    (present,) = (piece for piece in pieces_of(told) if "aria-current" in piece["attrs"])
    assert (present["swatch"], present["tint"]) == (swatch["swatch"], swatch["tint"])


@pytest.mark.parametrize("place_id", [one.id for one in ATLAS.places.values() if one.extent])
def test_a_region_has_no_bar_but_its_shares_each_with_its_percentage(place_id: str):
    told = place_told(place_id, "1992-12-31")
    assert not pieces_of(told)
    shares = [one for one in all_nodes(told) if one.get("cls") == "ta-share"]
    assert sum(share["share"] for share in shares) == pytest.approx(1)
    assert all("%" in text_of([share]) for share in shares)


def test_a_small_share_is_never_told_as_none_at_all():
    shares = [
        one
        for one in all_nodes(place_told("balkans", "1699-12-31"))
        if one.get("cls") == "ta-share"
    ]
    least = min(shares, key=lambda share: share["share"])
    assert 0 < least["share"] < 0.005
    assert "<1%" in text_of([least])
    assert not any(" 0%" in text_of([share]) for share in shares)


def outside_folds(nodes: list, cls: str) -> list[dict]:
    """The elements of a class that are seen without unfolding anything."""
    shown = [one for one in nodes if isinstance(one, dict) and one["tag"] != "details"]
    found = [one for one in shown if one.get("cls") == cls]
    return found + [deep for one in shown for deep in outside_folds(one["kids"], cls)]


@pytest.mark.parametrize("place_id", ATLAS.places)
def test_two_quotations_are_shown_and_the_others_counted(place_id: str):
    told = place_told(place_id, "1992-12-31")
    many = len(excerpts_of(ATLAS, "place", place_id))
    assert len(outside_folds(told, "ta-quote")) == min(2, many)
    titles = [text_of(fold["kids"][:1]) for fold in folds_of(told)]
    more = {0: [], 1: ["1 more passage"]}.get(max(0, many - 2), [f"{many - 2} more passages"])
    assert [title for title in titles if "more passage" in title] == more


@pytest.mark.parametrize("event_id", ATLAS.events)
def test_every_claim_is_folded_under_its_words_and_how_it_stands(event_id: str):
    told = event_nodes(ATLAS, EN, event_id)
    folds = [one for one in folds_of(told) if one.get("cls") == "ta-claimed"]
    claims = claims_of(ATLAS, "event", event_id)
    assert [fold["kids"][0]["kids"][1]["kids"][0] for fold in folds] == [
        claim.exact for claim in claims
    ]
    assert all("ta-badge" in fold["kids"][0]["kids"][0]["cls"] for fold in folds)
    assert not outside_folds(told, "ta-claim")


def test_no_note_is_told_that_says_nothing():
    for claim in ATLAS.claims.values():
        assert not claim.difference_in("en").startswith("None")


@pytest.mark.parametrize("kind", ["place", "event", "area"])
def test_sources_stand_in_folds_only(kind: str):
    tell = {
        "place": lambda id_: place_told(id_, "1828-12-31"),
        "event": lambda id_: event_nodes(ATLAS, EN, id_),
        "area": lambda id_: area_nodes(ATLAS, EN, id_, "1828-12-31", "control"),
    }[kind]
    things = {"place": ATLAS.places, "event": ATLAS.events, "area": ATLAS.areas}[kind]
    assert not [id_ for id_ in things if outside_folds(tell(id_), "ta-sources")]


def test_an_event_says_its_sentence_once_above_what_it_moved():
    told = event_nodes(ATLAS, EN, "1828-turkmenchay")
    said = text_of(told)
    sentence = ATLAS.events["1828-turkmenchay"].recorded
    assert said.count(sentence) == 1
    assert ATLAS.events["1828-turkmenchay"].moved not in said
    assert said.index(sentence) < said.index("on this map:") < said.index("In the article’s words")


def test_much_land_is_folded_under_its_caption_and_little_is_shown():
    much, little = (
        [one for one in folds_of(event_nodes(ATLAS, EN, id_)) if one.get("cls") == "ta-moved"]
        for id_ in ("1699-karlowitz", "1992-shusha")
    )
    assert all("open" not in fold.get("attrs", {}) for fold in much[:1])
    assert little[0]["attrs"]["open"] is True
    ceded = km2(ATLAS, "1699-karlowitz", "ceded")
    assert text_of(much[0]["kids"][:1]) == f"Ceded, on this map: {ceded} km²"


def test_a_mention_is_not_parted_from_the_signs_around_it():
    told = event_nodes(ATLAS, EN, "1828-turkmenchay")
    wholes = [text_of([one]) for one in all_nodes(told) if one.get("cls") == "ta-whole"]
    assert "(1813)" in wholes
    assert "Turkmenchay”" in wholes
