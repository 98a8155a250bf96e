"""What a reader does with a mark, and what is told of it."""

from dataclasses import replace

import pytest
from drafts import TEXT, a_draft, at

from finding.draft import Draft
from finding.model import Document
from panels.own import deeds, state
from panels.own.card import card_of
from panels.own.line import done, line_of
from panels.own.reading_words import (
    NOT_A_DATE,
    NOT_A_KNOWN_PLACE,
    NOT_A_POINT,
    NOT_IN_THE_TEXT,
    TOO_LONG_A_NAME,
)
from panels.own.state import made
from panels.own.world import candidates_of
from words import words_in


def heard(monkeypatch, deed: dict) -> state.Own:
    """What a deed makes of the draft."""
    monkeypatch.setattr("streamlit.session_state", {})
    monkeypatch.setattr("streamlit.rerun", lambda *_: None)
    state.keep(replace(made(a_draft(), shipped=False), at=at("Kars")[0]))
    deeds.hear(deed)
    return state.own()


@pytest.mark.parametrize(("everywhere", "moved"), [(True, 3), (False, 1)])
def test_a_press_on_the_map_puts_only_the_words_that_are_meant(monkeypatch, everywhere, moved):
    deed = {"do": "put", "lon": 10.0, "lat": 20.0, "everywhere": everywhere}
    now = heard(monkeypatch, deed)
    assert sum(mark.point == (10.0, 20.0) for mark in now.marks) == moved


def test_a_whole_page_selected_is_no_place(monkeypatch):
    now = heard(monkeypatch, {"do": "add", "at": 0, "end": len(TEXT), "kind": "place"})
    assert now.said == TOO_LONG_A_NAME
    assert not now.draft.decisions


@pytest.mark.parametrize(
    ("deed", "said"),
    [
        ({"do": "words", "text": "Samarkand"}, NOT_IN_THE_TEXT),
        ({"do": "point", "text": "40,60"}, NOT_A_POINT),
        ({"do": "date", "text": "soon"}, NOT_A_DATE),
    ],
)
def test_what_is_written_and_cannot_be_understood_changes_nothing(monkeypatch, deed, said):
    now = heard(monkeypatch, deed)
    assert now.said == said
    assert not now.draft.decisions


def test_another_place_is_looked_up_by_its_name(monkeypatch):
    now = heard(monkeypatch, {"do": "seek", "text": "Vienna"})
    assert now.sought[0].name == "Vienna"
    assert not now.draft.decisions
    assert "Vienna" in str(card_of(now, words_in("en"), "1877-12-31")["nodes"])
    deeds.hear({"do": "choose", "id": now.sought[0].id})
    assert {m.place.name for m in state.own().marks if m.exact == "Kars"} == {"Vienna"}
    assert state.own().sought == ()


def test_a_place_that_nobody_knows_is_told(monkeypatch):
    assert heard(monkeypatch, {"do": "seek", "text": "Qqqzzx"}).said == NOT_A_KNOWN_PLACE


def test_words_marked_by_hand_have_candidates_without_their_ending():
    name, known = candidates_of("Lənkərandan", "az", shipped=False)
    assert name == "Lənkəran"
    assert known[0].country == "AZ"


def doubted(monkeypatch, deed: dict) -> state.Own:
    """What a deed makes of the second Kars of three, the first one being sure."""
    monkeypatch.setattr("streamlit.session_state", {})
    monkeypatch.setattr("streamlit.rerun", lambda *_: None)
    draft = a_draft()
    found = tuple(replace(one, sure=one.start == at("Kars")[0]) for one in draft.findings)
    now = replace(made(replace(draft, findings=found), shipped=False), at=at("Kars", 2)[0])
    state.keep(now)
    told = str(card_of(now, words_in("en"), "1877-12-31"))
    assert "None of the 3 is a place" in told
    deeds.hear(deed)
    return state.own()


@pytest.mark.parametrize(
    ("deed", "left"),
    [
        ({"do": "reject"}, 1),
        ({"do": "reject all"}, 0),
        ({"do": "reject all", "everywhere": False}, 0),
        ({"do": "reject", "everywhere": False}, 2),
    ],
)
def test_the_sure_ones_go_only_where_all_were_named(monkeypatch, deed, left):
    now = doubted(monkeypatch, deed)
    assert sum(mark.exact == "Kars" for mark in now.marks) == left
    many = 3 - left
    said = "1 mark changed." if many == 1 else f"{many} marks changed."
    assert done(now, words_in("en")) == said


def test_words_that_are_all_in_doubt_go_together_at_once(monkeypatch):
    now = heard(monkeypatch, {"do": "reject"})
    assert not any(mark.exact == "Kars" for mark in now.marks)


def test_a_place_that_was_put_is_told_and_its_card_stays(monkeypatch):
    now = heard(monkeypatch, {"do": "put", "lon": -70.8, "lat": -53.5})
    assert done(now, words_in("en")) == "Placed at -53.50 -70.80."
    assert now.at == at("Kars")[0]
    deeds.hear({"do": "undo"})
    assert done(state.own(), words_in("en")) == ""


def test_a_closed_card_does_not_lead_back_to_the_beginning(monkeypatch):
    heard(monkeypatch, {"do": "accept", "at": at("Two years later")[0]})
    deeds.hear({"do": "close"})
    deeds.hear({"do": "next"})
    assert state.own().at == at("Aghzi")[0]


def test_a_name_nobody_can_place_may_be_kept_so(monkeypatch):
    now = heard(monkeypatch, {"do": "open", "at": at("Aghzi")[0]})
    assert "Keep without a point" in str(card_of(now, words_in("en"), "1877-12-31"))


def test_where_nothing_is_found_it_is_said_what_to_do():
    now = made(Draft(Document("Nothing here.")), shipped=False)
    assert "Select words in the text" in str(line_of(now, words_in("en")))
    assert "Select words" not in str(line_of(made(a_draft(), shipped=False), words_in("en")))
