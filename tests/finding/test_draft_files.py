"""A draft becomes the files of an atlas, and is opened again from them as it was."""

import csv
import io
import json

import pytest
from drafts import KARS, KARS_ELSEWHERE, TEXT, a_draft, at

from atlas import load
from atlas.check import check
from atlas.files import InMemory
from atlas.shipped import DATA
from finding.draft import (
    Decision,
    Draft,
    DraftError,
    atlas_files,
    decide,
    draft_of,
    leans_on_the_record,
    recorded,
)
from finding.model import Document, Finding


def decided() -> Draft:
    draft = decide(a_draft(), Decision("choose", *at("Kars"), place=KARS_ELSEWHERE))
    draft = decide(draft, Decision("reject", *at("Aghzi"), everywhere=False))
    draft = decide(draft, Decision("date", *at("the 1880s"), kind="date", edtf="1883"))
    return decide(draft, Decision("add", *at("school"), candidates=(KARS_ELSEWHERE,)))


def rows(files, name):
    return list(csv.DictReader(io.StringIO(files[name].decode())))


@pytest.mark.parametrize("draft", [a_draft(), decided()], ids=["found", "decided"])
def test_a_kept_draft_is_opened_again_exactly(draft):
    assert draft_of(atlas_files(draft)) == draft


@pytest.mark.parametrize("draft", [a_draft(), decided()], ids=["found", "decided"])
def test_what_is_written_has_no_problem(draft, tmp_path):
    for name, content in atlas_files(draft).items():
        (tmp_path / name).write_bytes(content)
    assert check(tmp_path) == ()


def test_on_the_record_it_has_no_problem_either(tmp_path):
    for name, content in atlas_files(decided(), recorded(load(DATA))).items():
        (tmp_path / name).write_bytes(content)
    assert check(tmp_path) == ()


def test_the_atlas_can_be_read_from_memory():
    atlas = load(InMemory("own", atlas_files(decided())))
    assert {"kars", "tiflis"} <= set(atlas.places)
    assert "aghzi" not in atlas.places
    assert not atlas.has_record


def test_each_date_is_a_told_event_at_the_nearest_place():
    told = rows(atlas_files(a_draft()), "events.csv")
    found = {(row["date_edtf"] or row["date"], row["place_id"]) for row in told}
    assert found == {("1877-11-16", "kars"), ("1879", "kars"), ("188X", "tiflis")}
    assert all(row["kind"] == "told" and len(row["name"]) <= 80 for row in told)


def test_every_quotation_stands_where_it_says():
    files = atlas_files(decided())
    for name in ("excerpts.csv", "mentions.csv"):
        for row in rows(files, name):
            start, end = int(row["start"]), int(row["end"])
            assert TEXT[start:end] == row["exact"]
            assert TEXT[:start].endswith(row["prefix"])
            assert TEXT[end:].startswith(row["suffix"])


def test_a_date_of_the_record_is_told_as_its_event():
    text = "The Treaty of Gulistan was signed on 24 October 1813. Bread was cheap in 1813."
    first, last = text.index("24"), text.index("1813.")
    day = Finding(first, first + 15, text[first : first + 15], "date", "1813-10-24", True, "")
    year = Finding(text.rindex("1813"), len(text) - 1, "1813", "date", "1813", True, "")
    files = atlas_files(Draft(Document(text, "T", lang="en"), (day, year)), recorded(load(DATA)))
    assert last
    assert [row["kind"] for row in rows(files, "mentions.csv")] == ["event", "date"]
    assert "gulistan" in rows(files, "mentions.csv")[0]["target_id"]
    assert [row["date_edtf"] for row in rows(files, "events.csv")] == ["1813"]


def test_a_person_can_say_that_it_is_not_that_event():
    text = "The Treaty of Gulistan was signed on 24 October 1813."
    at_day = text.index("24"), len(text) - 1
    day = Finding(*at_day, text[slice(*at_day)], "date", "1813-10-24", True, "")
    draft = Draft(Document(text, "T", lang="en"), (day,))
    draft = decide(draft, Decision("event", *at_day, kind="date", event=""))
    files = atlas_files(draft, recorded(load(DATA)))
    assert [row["kind"] for row in rows(files, "mentions.csv")] == ["date"]


def test_the_manifest_says_whose_record_is_read():
    assert not leans_on_the_record(atlas_files(a_draft()))
    assert leans_on_the_record(atlas_files(a_draft(), recorded(load(DATA))))
    assert json.loads(atlas_files(a_draft())["atlas.json"])["title"] == {"en": "The road"}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("sightings.csv", b"a,b\n1,2\n"),
        ("sightings.csv", b"\xff\xfe"),
        ("article.json", b"[]"),
        ("text.txt", b""),
    ],
)
def test_files_that_are_no_draft_are_refused_in_words(name, content):
    with pytest.raises(DraftError):
        draft_of(atlas_files(a_draft()) | {name: content})


def test_a_missing_file_is_named():
    files = atlas_files(a_draft())
    del files["sightings.csv"]
    with pytest.raises(DraftError, match=r"sightings\.csv"):
        draft_of(files)


def test_hostile_text_stays_text():
    text = '<script>alert(1)</script> {{7*7}} ${x} \u202eKars\u202c, "quoted"; =1+1\nKars.'
    start = text.index("Kars")
    found = Finding(start, start + 4, "Kars", "place", "", False, "")
    draft = Draft(Document(text, '"><img src=x>', lang="en"), (found,))
    assert draft_of(atlas_files(draft)) == draft


def test_a_told_event_is_called_as_a_person_says_if_those_are_words_of_its_sentence():
    day = at("16 November 1877")
    for said, told in (("Kars fell", "Kars fell"), ("A fall", "Kars fell on 16 November 1877")):
        draft = decide(a_draft(), Decision("rename", *day, kind="date", name=said))
        assert rows(atlas_files(draft), "events.csv")[0]["name"] == told


def test_a_date_stands_at_no_place_that_another_clause_names():
    text = "Kars fell in 1877; in 1878 it rained."
    spot = Finding(0, 4, "Kars", "place", "40.6 43.1", True, "", KARS.id, KARS.point, (KARS,))
    years = [
        Finding(*at(year, text=text), year, "date", year, True, "a year")
        for year in ("1877", "1878")
    ]
    told = rows(atlas_files(Draft(Document(text), (spot, *years))), "events.csv")
    found = [(row["name"], row["place_id"]) for row in told]
    assert found == [("Kars fell in 1877", "kars"), ("in 1878 it rained", "")]
