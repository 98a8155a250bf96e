"""The words that an atlas may use are those that the page, and the shipped schemas, know."""

import json
from pathlib import Path

import pytest

from atlas import vocabulary
from words import terms

DATA = Path(__file__).parents[2] / "data"
SAID = {
    ("claims", "relation"): terms.RELATIONS,
    ("events", "kind"): terms.EVENT_KINDS,
    ("holdings", "rule"): terms.RULES,
    ("holdings", "certainty"): terms.CERTAINTIES,
    ("holdings", "recognition"): terms.RECOGNITIONS,
}


@pytest.mark.parametrize("where", SAID, ids=" ".join)
def test_the_page_has_words_for_each(where):
    assert {*vocabulary.WORDS[where]} - {""} == {*SAID[where]}


def test_what_is_under_an_overlord_is_said_alike():
    assert {*terms.UNDER} == {*vocabulary.RULES}


@pytest.mark.parametrize("where", vocabulary.WORDS, ids=" ".join)
def test_the_schemas_have_the_same(where):
    resources = json.loads((DATA / "datapackage.json").read_text("utf-8"))["resources"]
    table = next(one for one in resources if one["name"] == where[0])
    field = next(one for one in table["schema"]["fields"] if one["name"] == where[1])
    assert {*field["constraints"]["enum"]} == {*vocabulary.WORDS[where]} - {""}
