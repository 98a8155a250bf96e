"""On which terms a work may be used, as one line and as a citation."""

import json
from dataclasses import replace

import pytest

from atlas.files import InMemory
from atlas.shipped import DATA
from atlas.terms import UNSTATED, Terms, own_files, record_terms, terms_of, terms_said

ALL = Terms("A", "2.1", ("B. Clerk", "C. Clerk"), "CC0", "https://e.org", ("Hand", "Eye"))


@pytest.mark.parametrize(
    ("terms", "sentence", "citation"),
    [
        (Terms("A"), "Licence: none stated", "A"),
        (Terms("A", licence="CC0"), "Licence: CC0", "A (CC0)"),
        (Terms("A", licence="CC0", address="x.org"), "Licence: CC0 (x.org)", "A (CC0)"),
        (Terms("A", "1.0"), "Licence: none stated", "A, version 1.0"),
        (Terms("A", makers=("B",)), "Licence: none stated", "B: A"),
        (Terms("A", shapes=("B",)), "Licence: none stated; shapes from B", "A"),
        (
            ALL,
            "Licence: CC0 (https://e.org); shapes from Hand; shapes from Eye",
            "B. Clerk, C. Clerk: A, version 2.1 (CC0)",
        ),
    ],
)
def test_a_work_is_told_with_what_is_known_of_it(terms, sentence, citation):
    assert terms.sentence == sentence
    assert terms.citation == citation


def test_a_licence_is_stated_unless_none_is():
    assert Terms("A").licence == UNSTATED == "none stated"
    assert (Terms("A").stated, Terms("A", licence="CC0").stated) == (False, True)


def test_the_terms_of_one_work_need_no_title_and_those_of_several_do():
    one, two = Terms("A", licence="CC0"), Terms("B", licence="MIT")
    assert terms_said([one]) == "Licence: CC0."
    assert terms_said([one, two]) == "A: Licence: CC0. B: Licence: MIT."


def an_atlas(tiny, package=None, rights="excerpts", title="In the edition"):
    content = {"datapackage.json": json.dumps(package).encode()} if package is not None else {}
    return replace(
        tiny,
        files=InMemory("memory", content),
        manifest=replace(tiny.manifest, rights=rights),
        edition=replace(tiny.edition, title=title),
    )


@pytest.mark.parametrize(
    ("package", "terms"),
    [
        ({}, Terms("In the edition")),
        ({"title": "T", "version": "3"}, Terms("T", "3")),
        (
            {"contributors": [{"title": "B"}, {"title": ""}, {"path": "x"}, {"title": "C"}]},
            Terms("In the edition", makers=("B", "C")),
        ),
        (
            {"licenses": [{"name": "CC-BY-4.0", "path": "https://e.org"}, {"name": "MIT"}]},
            Terms("In the edition", licence="CC BY 4.0", address="https://e.org"),
        ),
        (
            {
                "resources": [
                    {"path": "places.csv", "sources": [{"title": "No"}]},
                    {
                        "path": "areas.geojson",
                        "sources": [{"title": "Eye"}, {}, {"title": "Hand"}, {"title": "Eye"}],
                    },
                    {"path": "areas.geojson", "sources": [{"title": "Ear"}]},
                ]
            },
            Terms("In the edition", shapes=("Eye", "Hand", "Ear")),
        ),
    ],
)
def test_the_terms_are_what_the_package_says(tiny, package, terms):
    assert terms_of(an_atlas(tiny, package)) == (terms,)


@pytest.mark.parametrize(
    ("rights", "licence"), [("own", UNSTATED), ("excerpts", UNSTATED), ("CC0 1.0", "CC0 1.0")]
)
def test_the_manifest_names_a_licence_where_the_package_names_none(tiny, rights, licence):
    (terms,) = terms_of(an_atlas(tiny, rights=rights))
    assert terms == Terms("In the edition", licence=licence)
    (terms,) = terms_of(an_atlas(tiny, {"licenses": [{"name": "MIT"}]}, rights))
    assert terms.licence == "MIT"


def test_a_work_without_a_title_is_called_as_its_article(tiny):
    (terms,) = terms_of(an_atlas(tiny, title=""))
    assert terms.title == "Five shores, one treaty"


def test_a_lent_record_has_its_own_terms_behind_those_of_the_article(lean):
    article, record = terms_of(lean)
    package = json.loads((DATA / "datapackage.json").read_text("utf-8"))
    assert (article.title, article.version) == ("Two days of a fortress", "")
    assert (record.title, record.version) == (package["title"], package["version"])
    assert record == record_terms(lean)


def test_the_files_of_an_atlas_are_its_own(lean, tiny):
    assert own_files(lean).has("places.csv")
    assert not own_files(lean).has("holdings.csv")
    assert own_files(tiny) is tiny.files
