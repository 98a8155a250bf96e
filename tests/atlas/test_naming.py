"""In which paragraphs the words of an article name an event."""

from atlas.files import InMemory
from atlas.naming import named_events, paragraphs_of_events
from atlas.tables import Tables

EXCERPTS = b"excerpt_id,paragraph\nx,P2\ny,P1\n"


def tables(mentions: str) -> Tables:
    files = {
        "excerpts.csv": EXCERPTS,
        "mentions.csv": f"excerpt_id,kind,target_id\n{mentions}".encode(),
    }
    return Tables(InMemory("memory", files))


def test_a_paragraph_stands_once_in_the_order_of_the_mentions():
    found = paragraphs_of_events(tables("x,event,e\ny,date,e;f\nx,event,e\n"))
    assert {id_: list(paragraphs) for id_, paragraphs in found.items()} == {
        "e": ["P2", "P1"],
        "f": ["P1"],
    }


def test_only_words_that_lead_to_an_event_name_one():
    assert paragraphs_of_events(tables("x,place,e\ny,holder,e\nx,person,e\n")) == {}


def test_words_outside_of_every_excerpt_are_in_no_paragraph():
    assert paragraphs_of_events(tables("z,event,e\n")) == {"e": {"": None}}


def test_events_that_words_name_have_their_paragraphs_and_others_none(tiny):
    events = {id_: tiny.events[id_] for id_ in ("1740-war", "1800-republic")}
    found = named_events(tables("x,event,1740-war\n"), events)
    assert list(found) == list(events)
    assert found["1740-war"].paragraphs == ("P2",)
    assert found["1800-republic"] is events["1800-republic"]
