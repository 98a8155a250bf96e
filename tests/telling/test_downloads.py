"""What is said of the files that can be taken away."""

import json

import pytest
from panel_nodes import text_of

from atlas import load
from telling.downloads import downloads_told
from words import words_in

EN = words_in("en")


def told(atlas, **asked):
    """The titles, each with what stands below it and the formats of its files."""
    _, groups = downloads_told(atlas, EN, "1742-12-31", **({"recognised": False} | asked))
    return [(text_of(one.head[:1]), text_of(one.head[1:]), list(one.files)) for one in groups]


@pytest.mark.parametrize(
    ("recognised", "whose"),
    [(False, "who controlled the land"), (True, "whose the land was by recognition")],
)
def test_the_record_says_its_view_and_that_no_licence_is_stated(tiny, recognised, whose):
    title, said, files = told(tiny, recognised=recognised)[0]
    assert title == "The map of 31 December 1742"
    assert said == (
        f"The record of 31 December 1742: {whose}. Each row names its sources. "
        "No licence is stated."
    )
    assert files == ["gpkg", "geojson", "parquet", "csv", "csv-excel"]


def test_the_record_says_its_licence(folder):
    path = folder / "datapackage.json"
    licence = {"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/"}
    package = json.loads(path.read_text("utf-8")) | {"licenses": [licence]}
    path.write_text(json.dumps(package), "utf-8")
    assert told(load(folder))[0][1].endswith("Each row names its sources. CC BY 4.0.")


def test_an_article_with_a_story_and_a_record_has_every_file(tiny, real):
    assert [title for title, _, _ in told(tiny)[1:]] == [
        "The article and its places",
        "The sources",
        "All of it",
    ]
    assert told(tiny)[1][2][:4] == ["lp", "lp-tsv", "anno", "recogito"]
    assert told(real)[1][2][4:] == ["timelinejs", "storymapjs"]
    assert told(tiny)[2][2] == ["bib", "csl", "ris"]
    assert told(tiny)[3][2] == ["html", "zip"]


def test_without_a_record_the_places_are_a_map(plain):
    groups = told(plain)
    assert groups[0][0] == "The article and its places"
    assert groups[0][2][:2] == ["gpkg", "lp"]
