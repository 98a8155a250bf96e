"""Panels of an atlas whose years lie before the year 1 say them with their era."""

import re
from pathlib import Path

import pytest
from panel_nodes import text_of

from atlas import load
from atlas.evidence_shares import share_of_events
from atlas.files import InMemory
from atlas.record import events_of_record
from finding.draft import Draft, atlas_files
from finding.model import Document, Finding
from telling.about import about_nodes
from telling.event import event_nodes
from telling.masthead import head_nodes
from telling.place import place_nodes
from telling.share import foot_nodes
from telling.story import story_nodes
from words import LANGUAGES, words_in

LEAN = Path(__file__).parents[1] / "lean_atlas"
TEXT = "In 218 BC he crossed the Alps. Carthage fell in 146 BC."
MINUS = re.compile(r"[-−]\d")


@pytest.fixture(scope="module")
def punic():
    """An atlas from 218 to 146 BC."""
    days = (("218 BC", "-0217"), ("146 BC", "-0145"))
    found = tuple(
        Finding(TEXT.index(said), TEXT.index(said) + 6, said, "date", edtf, True, "a year")
        for said, edtf in days
    )
    town = Finding(
        TEXT.index("Carthage"), TEXT.index("Carthage") + 8, "Carthage", "place", "", False, "a name"
    )
    both = tuple(sorted((*found, town), key=lambda one: one.start))
    draft = Draft(Document(TEXT, "Hannibal", lang="en"), both)
    return load(InMemory("punic", atlas_files(draft)))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_panel_says_a_year_with_a_minus(punic, lang):
    words = words_in(lang)
    told, place = next(iter(punic.events)), next(iter(punic.places))
    panels = {
        "about": about_nodes(punic, words),
        "head": head_nodes(punic, words),
        "event": event_nodes(punic, words, told),
        "place": place_nodes(punic, words, place, punic.last, "control"),
        "story": story_nodes(punic, words, told),
        "foot": foot_nodes(punic, words, ""),
    }
    assert {name: MINUS.findall(text_of(nodes)) for name, nodes in panels.items()} == {
        name: [] for name in panels
    }
    assert "218" in text_of(panels["about"])


@pytest.fixture(scope="module")
def lean():
    """An article on the shipped record, with events of its own."""
    return load(LEAN)


def test_what_the_record_covers_leaves_out_what_the_article_tells(lean):
    lent = events_of_record(lean)
    assert len(lent) < len(lean.events)
    words = words_in("en")
    said = text_of(about_nodes(lean, words))
    assert f" {words.number(len(lent))} events" in said
    assert words.percent(share_of_events(lean, lent).floored) in said
