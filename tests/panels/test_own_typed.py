"""What a reader types as a point or a date, and the text as the browser gets it."""

from dataclasses import replace

import pytest
from drafts import TEXT, a_draft, at

from finding.draft import Decision, decide, marks
from finding.model import Candidate, Document
from panels.own import state, table
from panels.own.card import card_of
from panels.own.keys import REFUSED
from panels.own.reading_words import (
    NOT_A_DATE,
    NOT_A_POINT,
)
from panels.own.state import made
from panels.own.text import told_paragraphs
from panels.own.typed import date_typed, point_typed
from words import words_in


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("40.60 43.10", (43.1, 40.6)),
        ("40.6, 43.1", (43.1, 40.6)),
        ("40.6 N, 43.1 E", (43.1, 40.6)),
        ("12.5S 77W", (-77.0, -12.5)),
        ("−12.5; −77", (-77.0, -12.5)),
        ("43.10 E, 40.60 N", (43.1, 40.6)),
        ("40.60,43.10", (43.1, 40.6)),
        ("-40 S 12", None),
        ("40 N 12 N", None),
        ("40 E 12 E", None),
        ("40,60", None),
        ("40,60 43,10", None),
        ("4060", None),
        ("91 0", None),
        ("40.6", None),
        ("Kars", None),
    ],
)
def test_a_point_is_read_as_people_write_it(text, point):
    assert point_typed(text) == point


@pytest.mark.parametrize(
    ("text", "lang", "edtf"),
    [
        ("1813-10-24", "en", "1813-10-24"),
        ("24 October 1813", "en", "1813-10-24"),
        ("24 Ekim 1813", "tr", "1813-10-24"),
        ("1813", "en", "1813"),
        ("1813/1815", "en", "1813/1815"),
        ("44 BC", "en", "-0043"),
        ("soon", "en", ""),
    ],
)
def test_a_date_is_read_in_the_language_of_the_text(text, lang, edtf):
    assert date_typed(text, Document("", lang=lang)) == edtf


def test_the_paragraphs_say_the_text_letter_by_letter():
    draft = a_draft()
    told = list(told_paragraphs(TEXT, marks(draft), words_in("en")))
    for paragraph in told:
        said = "".join(one if isinstance(one, str) else one["text"] for one in paragraph["runs"])
        whole = TEXT[paragraph["at"] :].partition("\n\n")[0]
        assert said == whole
    found = [one for paragraph in told for one in paragraph["runs"] if not isinstance(one, str)]
    assert [one["at"] for one in found] == [mark.start for mark in marks(draft)]
    assert found[0]["title"] == "place, to look at"


@pytest.mark.parametrize(("shipped", "shown"), [(True, ""), (False, "kars")])
def test_the_map_goes_to_no_place_beyond_its_end(shipped, shown):
    there = Candidate("", "Kars", "town", "CA", (-75.65, 45.15))
    start, end = at("Kars")
    draft = decide(a_draft(), Decision("choose", start, end, place=there))
    now = replace(made(draft, shipped=shipped), at=start)
    assert card_of(now, words_in("en"), "1877-12-31")["place"] == shown


@pytest.mark.parametrize(
    ("words", "value", "said"),
    [
        ("Kars", "40,60", NOT_A_POINT),
        ("Kars", "40.60 43.10", ""),
        ("16 November 1877", "soon", NOT_A_DATE),
        ("16 November 1877", "1878", ""),
    ],
)
def test_a_cell_that_cannot_be_read_is_told(monkeypatch, words, value, said):
    now = made(a_draft(), shipped=False)
    row = [group[0].exact for group in table.grouped(now.draft)].index(words)
    session = {"table": {"edited_rows": {row: {"value": value}}}}
    monkeypatch.setattr("streamlit.session_state", session)
    monkeypatch.setattr("streamlit.rerun", lambda *_: None)
    state.keep(now)
    table._edited("table")
    after = state.own()
    assert after.said == said
    assert (after.draft == now.draft) == bool(said)
    assert session.get(REFUSED, 0) == bool(said)
