"""What is said of the files that can be taken away."""

import json
from dataclasses import replace

import pytest
from panel_nodes import text_of

from atlas import load
from telling.downloads import downloads_told
from telling.nodes import node
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


def files(atlas, at: int) -> dict[str, str]:
    """The files of a group by the name of their format, each by what it is called."""
    _, groups = downloads_told(atlas, EN, "1742-12-31", recognised=False)
    return {name: called for name, (called, _) in groups[at].files.items()}


def test_every_format_is_called_by_its_own_name(tiny):
    assert files(tiny, 0) == {
        "gpkg": "GeoPackage",
        "geojson": "GeoJSON",
        "parquet": "GeoParquet",
        "csv": "CSV",
        "csv-excel": "CSV for Excel",
    }
    assert files(tiny, 1) == {
        "lp": "Linked Places",
        "lp-tsv": "LP-TSV",
        "anno": "Web Annotations",
        "recogito": "Recogito",
        "timelinejs": "TimelineJS",
        "storymapjs": "StoryMapJS",
    }
    assert files(tiny, 2) == {"bib": "BibTeX", "csl": "CSL-JSON", "ris": "RIS"}
    assert files(tiny, 3) == {"html": "Whole atlas", "zip": "All tables (.zip)"}


def test_the_places_of_an_article_without_a_record_are_a_geopackage_before_all_others(plain):
    assert list(files(plain, 0).items())[:2] == [("gpkg", "GeoPackage"), ("lp", "Linked Places")]


def test_without_a_story_there_are_no_files_of_it(tiny):
    assert list(files(replace(tiny, mentions=()), 1)) == ["lp", "lp-tsv", "anno", "recogito"]
    assert "timelinejs" in files(tiny, 1)


def test_the_title_of_all_is_above_those_of_the_groups(tiny):
    head, groups = downloads_told(tiny, EN, "1742-12-31", recognised=False)
    assert head == [node("h2", "Share and download")]
    assert [[one["tag"] for one in group.head] for group in groups] == [
        ["h3", "p"],
        ["h3"],
        ["h3"],
        ["h3"],
    ]
