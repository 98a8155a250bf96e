"""An article laid beside a record that was read before is the atlas that `load` reads."""

from dataclasses import fields

import pytest
from drafts import a_draft

from atlas import load
from atlas.beside import beside
from atlas.files import InMemory
from atlas.locate import AreaLocator
from atlas.placed import SHAPES, located
from atlas.reading import read_json
from atlas.shipped import DATA
from finding.draft import Draft, atlas_files, files_alone, recorded
from finding.model import Document, Finding


def gulistan() -> Draft:
    text = "The Treaty of Gulistan was signed on 24 October 1813. Bread was cheap in 1813."
    day, year = text.index("24"), text.rindex("1813")
    return Draft(
        Document(text, "T", lang="en"),
        (
            Finding(day, day + 15, text[day : day + 15], "date", "1813-10-24", True, ""),
            Finding(year, year + 4, "1813", "date", "1813", True, ""),
        ),
    )


@pytest.mark.parametrize("draft", [a_draft(), gulistan()], ids=["places", "an event"])
def test_every_part_is_the_same(draft):
    known = recorded(load(DATA))
    read = load(InMemory("own", atlas_files(draft, known)))
    record = load(InMemory("base", {"atlas.json": b'{"record": "shipped"}'}))
    alone = load(InMemory("own", files_alone(draft, known)))
    ground = AreaLocator(read_json(DATA / SHAPES)["features"])
    laid = beside(alone, record, located(alone.places, ground))
    for field in fields(read):
        if field.name != "files":
            ours, theirs = getattr(laid, field.name), getattr(read, field.name)
            assert ours == theirs, field.name
            if hasattr(ours, "items"):
                assert list(ours) == list(theirs), field.name
