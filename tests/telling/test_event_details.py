"""What is folded below an event, on the tiny atlas: parties, steps, note."""

from dataclasses import replace

import pytest
from panel_nodes import text_of

from telling.event_details import event_details, event_evidence
from telling.nodes import node, pairs
from words import words_in

EN = words_in("en")


def details(atlas, id_: str, **changed):
    """The details of an event of which something is otherwise."""
    events = {**atlas.events, id_: replace(atlas.events[id_], **changed)}
    return event_details(replace(atlas, events=events), EN, id_)


def test_a_note_is_the_last_paragraph(tiny):
    told = details(tiny, "1740-war", note="The gazette gives another day.")
    assert told["tag"] == "details"
    assert told["kids"][0]["tag"] == "summary"
    note = {"tag": "p", "kids": ["The gazette gives another day."], "cls": "ta-note"}
    assert told["kids"][-1] == note
    assert note not in details(tiny, "1740-war")["kids"]


def test_every_step_has_its_day(tiny):
    (facts,) = details(tiny, "1745-peace")["kids"][1:]
    said = [(one["tag"], text_of([one])) for one in facts["kids"]]
    assert facts["tag"] == "dl"
    assert said[-2:] == [
        ("dt", "Step by step"),
        ("dd", "15 March 1745: Port District handed over"),
    ]


@pytest.mark.parametrize(
    ("parties", "text", "told"),
    [
        (("north", "south"), "Allies - Northland", "Duchy of Northland, Southern Empire"),
        (("north",), "Allies - Northland", "Allies - Northland"),
        (("north",), "Allies, Northland", "Allies, Northland"),
        (("north",), "the Northland-Isle party", "Duchy of Northland"),
        ((), "the shepherds", "the shepherds"),
    ],
)
def test_the_parties_bear_their_names_of_the_day_or_stand_in_words(tiny, parties, text, told):
    facts = details(tiny, "1720-treaty", parties=parties, parties_text=text)["kids"][1]
    assert text_of([facts]) == f"Parties{told}"


def test_the_details_are_folded_under_the_number_of_the_sources(tiny):
    told = event_details(tiny, EN, "1720-treaty")
    assert told["cls"] == "ta-fold"
    assert told["kids"] == [
        node("summary", "Details and sources (2; opened: 1)"),
        pairs("ta-facts", {"Parties": "Duchy of Northland, Southern Empire"}),
    ]
    twice = details(tiny, "1720-treaty", sources=("chronicle", "chronicle"))
    assert text_of(twice["kids"][:1]) == "Details and sources (1; opened: 1)"


def test_an_event_of_which_nothing_more_is_known_has_a_title_alone(tiny):
    told = details(tiny, "1720-treaty", parties=(), parties_text="")
    assert [one["tag"] for one in told["kids"]] == ["summary"]


def test_steps_are_told_without_parties_too_each_in_a_line(tiny):
    step = tiny.events["1745-peace"].days[0]
    steps = (step, replace(step, date="1745-04-01", edtf="1745-04", what="Canal opened"))
    told = details(tiny, "1745-peace", parties=(), days=steps)["kids"][1]
    assert told["kids"] == [
        node("dt", "Step by step"),
        node("dd", "15 March 1745: ", "Port District handed over"),
        node("dd", "April 1745: ", "Canal opened"),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Allies – Northland", "Allies – Northland"),
        ("Allies; Northland", "Allies; Northland"),
        ("Allies -Northland", "Duchy of Northland"),
    ],
)
def test_what_stands_between_two_parties_is_a_dash_between_spaces_a_comma_or_a_semicolon(
    tiny, text, told
):
    facts = details(tiny, "1720-treaty", parties=("north",), parties_text=text)["kids"][1]
    assert facts["kids"][1] == node("dd", told)


def test_parties_and_notes_in_words_are_marked_as_they_are_written(tiny):
    events = {
        **tiny.events,
        "1720-treaty": replace(
            tiny.events["1720-treaty"], parties=(), parties_text="Herders", note="Lost."
        ),
    }
    _, facts, note = event_details(replace(tiny, events=events), words_in("tr"), "1720-treaty")[
        "kids"
    ]
    assert facts["kids"][1] == node("dd", node("span", "Herders", lang="en"))
    assert note == node("p", node("span", "Lost.", lang="en"), cls="ta-note")


def test_the_evidence_of_an_event_is_what_was_read_for_it_and_what_is_only_named(tiny):
    read, named = event_evidence(tiny, EN, "1720-treaty")
    assert text_of([read]).startswith("Read for this:Chronicle of the five shores")
    assert text_of([named]).startswith("Named, not opened for this: Gazette of the League")
    read, named = event_evidence(tiny, EN, "1800-republic")
    assert read is None
    assert text_of([named]).startswith("Named, not opened for this: Chronicle")
