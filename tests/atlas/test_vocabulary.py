"""Words that the page has no words for are told."""

import pytest

from atlas.files import InMemory
from atlas.tables import Tables
from atlas.vocabulary import unspoken

KNOWN = {
    "areas.fit": ("good", "approximate", "cut"),
    "claims.relation": ("agrees", "imprecise", "differs", "contested"),
    "events.kind": (
        "treaty", "war", "battle", "occupation", "annexation", "proclamation", "founding", "revolt",
        "agreement", "decree", "succession", "conference", "ceasefire", "transfer", "visit",
        "baseline", "told",
    ),
    "holdings.rule": (
        "sovereign", "vassal", "protectorate", "autonomy", "union republic", "occupation",
        "mandate", "condominium", "de facto", "communities", "revolt",
    ),
    "holdings.certainty": ("exact", "approximate", "contested"),
    "holdings.recognition": ("unrecognised", "divided", "nominal", "pending"),
}  # fmt: skip
SOUND = {"rule": "sovereign", "certainty": "exact", "recognition": ""}


def told(cell: str, word: str) -> list[tuple[str, int, str, str]]:
    name, column = cell.split(".")
    cells = (SOUND if name == "holdings" else {}) | {column: word}
    table = f"id,{','.join(cells)}\n1,{','.join(cells.values())}\n"
    files = {"atlas.json": b'{"record": "own"}', f"{name}.csv": table.encode()}
    return [
        (one.file, one.row, one.column, one.what)
        for one in unspoken(Tables(InMemory("memory", files)))
    ]


@pytest.mark.parametrize(("cell", "word"), [(cell, word) for cell in KNOWN for word in KNOWN[cell]])
def test_every_word_of_the_vocabulary_is_known(cell, word):
    assert told(cell, word) == []


@pytest.mark.parametrize("cell", KNOWN)
def test_any_other_word_is_told_with_those_to_choose_from(cell):
    name, column = cell.split(".")
    what = f"'odd' is not in the vocabulary; choose one of: {', '.join(KNOWN[cell])}"
    assert told(cell, "odd") == [(f"{name}.csv", 2, column, what)]


@pytest.mark.parametrize("cell", list(KNOWN)[:-1])
def test_no_word_at_all_is_told(cell):
    name, column = cell.split(".")
    what = f"is empty; choose one of: {', '.join(KNOWN[cell])}"
    assert told(cell, "") == [(f"{name}.csv", 2, column, what)]


def test_a_recognition_may_be_none_at_all():
    assert told("holdings.recognition", "") == []
