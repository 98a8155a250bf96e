"""Annotations as the annotators of Recogito read them, and as the W3C's model has them.

The reading below does what @recogito/text-annotator 4 and RecogitoJS 1.8 do with what they load; it
was compared with both in a browser.
"""

import json
from dataclasses import replace

import pytest

from atlas import load
from atlas.shipped import DATA
from exports.registry import Request, render

PURPOSES = {"tagging", "commenting", "identifying", "linking", "describing", "highlighting"}


def loaded(atlas, lang="en"):
    return json.loads(render(atlas, "recogito", Request(lang=lang)))


def read(annotation):
    """Quote, start, end, tags and comments, as the annotators take them from an annotation."""
    assert annotation["id"].startswith("#")
    selectors = {one["type"]: one for one in annotation["target"]["selector"]}
    quote, position = selectors["TextQuoteSelector"], selectors["TextPositionSelector"]
    bodies = [{**body} for body in annotation["body"]]  # fails on a body that is no list of objects
    by_purpose = {
        purpose: [body["value"] for body in bodies if body["purpose"] == purpose]
        for purpose in ("tagging", "commenting")
    }
    return quote["exact"], position["start"], position["end"], *by_purpose.values()


@pytest.fixture(scope="module")
def carthage():
    return load(DATA / "examples" / "carthage")


def test_it_is_a_list_and_every_annotation_stands_at_its_words(carthage):
    content = loaded(carthage)
    assert isinstance(content, list) and len(content) > 70
    assert len({one["id"] for one in content}) == len(content)
    for annotation in content:
        quote, start, end, *_ = read(annotation)
        assert carthage.article.text[start:end] == quote


def test_positions_count_as_a_browser_counts_letters(carthage):
    wide = replace(carthage.article, text="🗺𐎀" + carthage.article.text[2:])
    before = {one["id"]: read(one)[1:3] for one in loaded(carthage)}
    for annotation in loaded(replace(carthage, article=wide)):
        now = read(annotation)[1:3]
        units = (wide.text[:place].encode("utf-16-le") for place in before[annotation["id"]])
        assert now == tuple(len(one) // 2 for one in units)
        assert now[1] == before[annotation["id"]][1] + 2


def test_what_a_word_names_is_a_tag_in_the_readers_language(real):
    tags = {read(one)[0]: read(one)[3] for one in loaded(real, "tr")}
    assert tags["Caspian Sea"] == ["Hazar Denizi"]


def test_a_claim_has_its_relation_as_a_tag_and_each_voice_as_a_comment(real):
    claims = [one for one in loaded(real) if one["motivation"] == "assessing"]
    assert len(claims) == len(real.claims)
    for one in claims:
        *_, tags, comments = read(one)
        assert len(tags) == 1
        assert all(said.startswith(("The record: ", "The note: ")) for said in comments)


@pytest.mark.parametrize("name", ["tiny", "plain", "lean", "real"])
def test_every_annotation_is_one_of_the_w3c_and_states_the_licence(request, name):
    atlas = request.getfixturevalue(name)
    for one in loaded(atlas):
        assert one["@context"] == "http://www.w3.org/ns/anno.jsonld"
        assert one["type"] == "Annotation" and one["target"]["source"]
        assert {body["purpose"] for body in one["body"]} <= PURPOSES
        for body in one["body"]:
            assert ("value" in body) == (body["type"] == "TextualBody")
            assert ("source" in body) == (body["type"] == "SpecificResource")
        assert one["licence"].count("Licence: ") == (2 if name == "lean" else 1)
        assert one.get("rights", "https://").startswith("https://")


def test_the_collection_says_licence_and_dates_by_terms_it_defines(real, plain):
    content = json.loads(render(real, "anno", Request()))
    standard, own = content["@context"]
    assert standard == "http://www.w3.org/ns/anno.jsonld"
    assert set(own) == {"licence", "dates"}
    assert content["rights"] == "https://creativecommons.org/licenses/by/4.0/"
    assert "CC BY 4.0" in content["licence"] and "half-open" in content["dates"]
    assert all(one["rights"] == content["rights"] for one in content["first"]["items"])
    foreign = json.loads(render(plain, "anno", Request()))
    assert "rights" not in foreign and "none stated" in foreign["licence"]
