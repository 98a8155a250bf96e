"""A draft becomes the files of an atlas, and is opened again from them as it was."""

import csv
import io
import json
from dataclasses import replace

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
    may_be_passed_on,
    recorded,
    to_pass_on,
)
from finding.model import Document, Finding
from telling.about import about_nodes
from words import words_in


def decided() -> Draft:
    draft = decide(a_draft(), Decision("choose", *at("Kars"), place=KARS_ELSEWHERE))
    draft = decide(draft, Decision("reject", *at("Aghzi"), everywhere=False))
    draft = decide(draft, Decision("accept", *at("Kars", 2), unsure_only=True))
    draft = decide(draft, Decision("date", *at("the 1880s"), kind="date", edtf="1883"))
    return decide(draft, Decision("add", *at("school"), candidates=(KARS_ELSEWHERE,)))


def rows(files, name):
    return list(csv.DictReader(io.StringIO(files[name].decode())))


@pytest.mark.parametrize("draft", [a_draft(), decided()], ids=["found", "decided"])
def test_a_kept_draft_is_opened_again_exactly(draft):
    assert draft_of(atlas_files(draft)) == draft


@pytest.mark.parametrize("draft", [a_draft(), decided()], ids=["found", "decided"])
def test_what_is_written_has_no_problem(draft, tmp_path):
    for name, content in atlas_files(draft, may_pass_on=True).items():
        (tmp_path / name).write_bytes(content)
    assert check(tmp_path) == ()


def test_on_the_record_it_has_no_problem_either(tmp_path):
    for name, content in atlas_files(decided(), recorded(load(DATA)), may_pass_on=True).items():
        (tmp_path / name).write_bytes(content)
    assert check(tmp_path) == ()


def test_unless_a_person_said_so_others_get_excerpts_only():
    files = atlas_files(decided())
    assert not may_be_passed_on(files)
    assert not load(InMemory("own", files)).article.text
    assert files.keys() - to_pass_on(files).keys() == {"text.txt", "sightings.csv"}
    assert TEXT not in b"".join(to_pass_on(files).values()).decode()
    assert draft_of(files) == decided()


def test_a_text_that_may_be_passed_on_is_there_whole():
    files = atlas_files(decided(), may_pass_on=True)
    assert may_be_passed_on(files)
    assert load(InMemory("own", files)).article.text == TEXT
    assert to_pass_on(files) == files


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


def test_whose_list_a_place_was_found_in_is_named():
    files = atlas_files(a_draft())
    of_places = {row["place_id"]: row["sources"] for row in rows(files, "places.csv")}
    assert of_places == {
        "kars": "article;geonames",
        "tiflis": "article;geonames",
        "aghzi": "article",
    }
    credits = {row["source_id"]: row["note"] for row in rows(files, "sources.csv")}
    assert credits == {"article": "", "geonames": "CC BY 4.0"}
    told = json.dumps(about_nodes(load(InMemory("own", files)), words_in("en")))
    assert "GeoNames" in told


@pytest.mark.parametrize(
    ("published", "year"),
    [("1890-05", "1890"), ("-0043", "-43"), ("189X", ""), ("", ""), ("soon", "")],
)
def test_the_year_of_the_article_is_that_of_its_day(published, year):
    draft = a_draft()
    dated = replace(draft, document=replace(draft.document, published=published))
    assert rows(atlas_files(dated), "sources.csv")[0]["year"] == year


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
        ("article.json", b"[" * 300_000),
        ("text.txt", b""),
        ("text.txt", TEXT.replace("Kars", "Ka\0s").encode()),
        ("text.txt", b"Kars " * 30_001),
        ("text.txt", TEXT.encode() + b" " * 2_000_000),
    ],
)
def test_files_that_are_no_draft_are_refused_in_words(name, content):
    with pytest.raises(DraftError):
        draft_of(atlas_files(a_draft()) | {name: content})


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("sightings.csv", ",1877-11-16,", ",foo,"),
        ("sightings.csv", ",dated,reader,yes,1883,", ",dated,reader,yes,foo,"),
        ("sightings.csv", ",rejected,", ",sold,"),
        ("sightings.csv", "Kars", "Ka\x07rs"),
        ("article.json", '"lang": "en"', '"lang": "x"'),
        ("article.json", '"lang": "en"', '"lang": "../en"'),
    ],
)
def test_a_kept_draft_with_another_value_in_it_is_refused_in_words(name, old, new):
    files = atlas_files(decided())
    assert old in files[name].decode()
    with pytest.raises(DraftError):
        draft_of(files | {name: files[name].decode().replace(old, new, 1).encode()})


def test_findings_that_lie_over_one_another_are_refused():
    kars = next(one for one in a_draft().findings if one.exact == "Kars")
    files = atlas_files(Draft(a_draft().document, (kars, kars)))
    with pytest.raises(DraftError, match="lies over"):
        draft_of(files)


def test_more_rows_than_any_draft_has_are_refused(monkeypatch):
    monkeypatch.setattr("finding.draft.files.MOST_ROWS", 5)
    with pytest.raises(DraftError, match="more than 5 rows"):
        draft_of(atlas_files(a_draft()))


def test_to_open_a_draft_changes_no_setting_of_the_process():
    before = csv.field_size_limit()
    draft_of(atlas_files(a_draft()))
    assert csv.field_size_limit() == before


@pytest.mark.parametrize("record", [None, recorded(load(DATA))], ids=["none", "shipped"])
def test_an_event_that_the_record_no_longer_has_is_told_as_a_date(record):
    day = at("16 November 1877")
    draft = decide(a_draft(), Decision("event", *day, kind="date", event="1877-gone"))
    files = atlas_files(draft, record)
    assert load(InMemory("own", files)).article
    assert "1877-gone" not in files["mentions.csv"].decode()


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
