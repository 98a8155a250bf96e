"""What is folded below an event, on the tiny atlas: parties, steps, note."""

from dataclasses import replace

import pytest
from panel_nodes import text_of

from telling.event_details import event_details
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
