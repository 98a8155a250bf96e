"""`check` of an article that brings no record: every problem at once, with place and mend."""

import errno
import json
import os
import re
import shutil
from pathlib import Path

import pytest

from atlas.check import check
from atlas.errors import DataError
from atlas.files import InMemory
from atlas.load import load
from atlas.tidy import tidy

TESTS = Path(__file__).resolve().parents[1]
SOUND = ("plain_atlas", "lean_atlas", "voyage_atlas", "tiny_atlas")


def told(where):
    return [str(problem) for problem in check(where)]


@pytest.fixture
def copy(tmp_path):
    """A copy of a test atlas."""
    return lambda name: shutil.copytree(TESTS / name, tmp_path / name)


def write(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} is {text.count(old)} times in {path.name}"
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize("name", SOUND)
def test_the_atlases_of_the_tests_are_sound(name):
    assert told(TESTS / name) == []


@pytest.mark.parametrize("name", SOUND)
def test_tidy_leaves_a_tidy_atlas_alone(copy, name):
    assert tidy(copy(name)) == ()


def test_tidy_rewrites_an_articles_own_rows_and_none_of_the_record(copy):
    folder = copy("lean_atlas")
    rows = (folder / "events.csv").read_bytes().splitlines(keepends=True)
    (folder / "events.csv").write_bytes(b"".join([rows[0], *reversed(rows[1:])]))
    assert tidy(folder) == ("events.csv",)
    assert (folder / "events.csv").read_bytes() == b"".join(rows)


def test_files_in_memory_are_checked_as_a_folder_is():
    content = {path.name: path.read_bytes() for path in (TESTS / "lean_atlas").iterdir()}
    assert told(InMemory("memory", content)) == []
    assert any("text.txt: is missing" in one for one in told(InMemory("m", {**content} | {
        "atlas.json": content["atlas.json"]} if content.pop("text.txt") else {})))  # fmt: skip


# The atlas, a file, what stands there, its replacement, and what must be told.
WRONG = {
    "an entry nobody knows": (
        "plain_atlas", "atlas.json", '"languages"', '"langauges"',
        r"atlas.json langauges: is not an entry known here; did you mean languages\?",
    ),
    "a language that is none": (
        "plain_atlas", "atlas.json", '"es"', '"xq"',
        r"atlas.json languages: 'xq' is no language's code; write one of ISO 639, such as en",
    ),
    "a record of no kind": (
        "plain_atlas", "atlas.json", '"none"', '"nothing"',
        r"atlas.json record: is 'nothing'; write one of \"own\"",
    ),
    "a title that is a number": (
        "plain_atlas", "atlas.json", '"title": "Tres fechas de un puerto"', '"title": 3',
        r"atlas.json title: is 3; write a text, or one for each language like ",
    ),
    "a box with its sides changed": (
        "lean_atlas", "atlas.json", '40,\n      39,\n      48,', '48,\n      39,\n      40,',
        r"atlas.json view.box: is \[48, 39, 40, 43\]; write four numbers, west, south, east",
    ),
    "a box beyond its bounds": (
        "lean_atlas", "atlas.json", '"box": [', '"bounds": [41, 30, 60, 50], "box": [',
        r"atlas.json view.box: \[40, 39, 48, 43\] reaches beyond bounds \[41, 30, 60, 50\]; widen",
    ),
    "a place to look at that is not there": (
        "lean_atlas", "atlas.json", '"rights"', '"unsure": ["karz"], "rights"',
        r"atlas.json unsure: 'karz' is not in places.csv; take it out or correct it",
    ),
    "a stop nobody knows": (
        "lean_atlas", "atlas.json", '"1877-storm"', '"1877-strom"',
        r"atlas.json stops: '1877-strom' is not in events.csv; correct it or add it there",
    ),
    "a stop that no words name": (
        "lean_atlas", "atlas.json", '"1878-berlin"', '"1923-lausanne"',
        r"atlas.json stops: 1923-lausanne is named by no words of the article; add a mention",
    ),
    "a layer whose files are not there": (
        "lean_atlas", "atlas.json", '"languages"',
        '"layers": [{"id": "a", "title": "A", "shapes": "a.geojson", "memberships": "a.csv"}],\n'
        '  "languages"',
        r"atlas.json layers\[0\].shapes: 'a.geojson' is not in the folder; add the file or",
    ),
    "a layer that leads out of the folder": (
        "lean_atlas", "atlas.json", '"languages"',
        '"layers": [{"id": "a", "title": "A", "shapes": "../a", "memberships": "a.csv"}],\n'
        '  "languages"',
        r"atlas.json layers\[0\].shapes: is '../a'; write the name of a GeoJSON file",
    ),
    "a layer without a title": (
        "lean_atlas", "atlas.json", '"languages"',
        '"layers": [{"id": "a", "shapes": "a.geojson", "memberships": "a.csv"}],\n  "languages"',
        r"atlas.json layers\[0\].title: is missing; a layer has an id, a title and its two files",
    ),
    "an id of the record": (
        "lean_atlas", "sources.csv", "own-article,", "M3,",
        r"sources.csv:2 source_id: 'M3' is an id of the record, too; give this row another one",
    ),
    "a date that is none": (
        "plain_atlas", "mentions.csv", "1541,1541-02-12", "1541,1541-02-30",
        r"mentions.csv:2 edtf: '1541-02-30' is not a date of the calendar; correct it",
    ),
    "a date without a value": (
        "plain_atlas", "mentions.csv", ",191X", ",",
        r"mentions.csv:\d edtf: is empty; write the date that 'los años 1910' tells, in EDTF",
    ),
    "a told event without a mention": (
        "plain_atlas", "mentions.csv", "date,2003-lista,2003", "date,,2003",
        r"events.csv:4 event_id: 2003-lista is told by no mention; add one of its date",
    ),
    "an event that is not told and records nothing": (
        "plain_atlas", "events.csv", "1541-02-12,,,told", "1541-02-12,,,founding",
        r"events.csv:2 recorded: is empty; fill it in",
    ),
    "a told event with a long name": (
        "plain_atlas", "events.csv", "se fundó Santiago", "se fundó Santiago " * 5 + "x",
        r"events.csv:2 name: has 91 characters; shorten it to 80",
    ),
    "a kind of event nobody knows": (
        "plain_atlas", "events.csv", "1541-02-12,,,told", "1541-02-12,,,tale",
        r"events.csv:2 kind: 'tale' is not in the vocabulary; choose one of: treaty, war",
    ),
    "a day that is none": (
        "plain_atlas", "events.csv", "1541-02-12,", "12/2/1541,",
        r"events.csv:2 date: '12/2/1541' is not a day of the calendar; write it like 1813-10-24",
    ),
    "a column nobody knows": (
        "plain_atlas", "places.csv", "zoom", "size",
        r"places.csv:1 size: is a column the schema does not know; the header is place_id,name",
    ),
    "a needed column that is missing": (
        "plain_atlas", "places.csv", "place_id,name,kind", "place_id,nombre,kind",
        r"places.csv:1 name: is missing from the header line; the header is place_id,name",
    ),
    "a place nobody knows": (
        "plain_atlas", "events.csv", "main,santiago", "main,santiaga",
        r"events.csv:2 place_id: 'santiaga' is not in places.csv; correct it or add it there",
    ),
    "an area that is none": (
        "lean_atlas", "places.csv",
        "sources,note\nkars,Kars,settlement,43.10,40.61,8,named,own-article,\n",
        "sources,area_id\nkars,Kars,settlement,43.10,40.61,8,named,own-article,TR_X\n",
        r"places.csv:2 area_id: 'TR_X' is not in areas.csv; correct it or add it there",
    ),
    "a source nobody knows": (
        "lean_atlas", "events.csv", ",own-article,\n1879", ",own,\n1879",
        r"events.csv:2 sources: 'own' is not in sources.csv; correct it or add it there",
    ),
    "another text": (
        "plain_atlas", "text.txt", "En 2003", "En 2004",
        r"article.json text_sha256: the text at hand has \d+ characters, sha256 .*; update both",
    ),
    "a quotation of other words": (
        "plain_atlas", "text.txt", "En 2003", "En 2004",
        r"mentions.csv:\d exact: the article reads '2004' there; correct it",
    ),
    "rights that forbid the text": (
        "plain_atlas", "atlas.json", '"own"', '"excerpts"',
        r"text.txt: is the whole text, but only excerpts may be shown; delete it, or",
    ),
    "an article that may only be quoted and has no address": (
        "plain_atlas", "atlas.json", '"own"', '"excerpts"',
        r"article.json url: is missing; add it",
    ),
    "an article in no paragraphs": (
        "plain_atlas", "article.json", '"paragraphs": [', '"paragraph": [',
        r"article.json paragraphs: each needs an id and the numbers start and end; complete them",
    ),
    "a table with a cell too many": (
        "plain_atlas", "names.csv", "santiago,es,Santiago,", "santiago,es,Santiago,,",
        r"names.csv:2: has 10 cells where the header has 9; look for a missing or extra comma",
    ),
    "an article that is not JSON": (
        "plain_atlas", "article.json", '"title":', '"title"',
        r"article.json:2: is not valid JSON: ",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", WRONG.values(), ids=WRONG.keys())
def test_the_problem_is_told_with_its_place_and_its_mend(copy, case):
    name, file, old, new, message = case
    folder = copy(name)
    write(folder / file, old, new)
    problems = told(folder)
    assert any(re.match(message, problem) for problem in problems), problems


@pytest.mark.parametrize(
    "file", ["article.json", "sources.csv", "events.csv", "places.csv", "excerpts.csv", "text.txt"]
)
def test_a_missing_file_is_told(copy, file):
    folder = copy("plain_atlas")
    (folder / file).unlink()
    assert any(one.startswith(f"{file}: is missing; ") for one in told(folder))


@pytest.mark.parametrize("file", ["atlas.json", "names.csv"])
def test_a_file_that_may_be_missing_is_not(copy, file):
    folder = copy("plain_atlas")
    (folder / file).unlink()
    assert not any(one.startswith(f"{file}: is missing") for one in told(folder))


@pytest.mark.parametrize("file", ["holdings.csv", "areas.geojson", "holders.csv"])
def test_a_file_of_a_record_is_told_where_the_record_is_another(copy, file):
    folder = copy("lean_atlas")
    (folder / file).write_text("{}", "utf-8")
    message = f'{file}: belongs to a record, but atlas.json says "record": "shipped"; delete'
    assert any(one.startswith(message) for one in told(folder))


def test_an_empty_folder_is_told_what_it_lacks(tmp_path):
    problems = told(tmp_path)
    assert len([one for one in problems if "is missing; add it" in one]) == 6
    [other] = [one for one in problems if "is missing; add it" not in one]
    assert "is no folder of an atlas" in other


def test_everything_that_is_wrong_is_told_at_once(copy):
    folder = copy("plain_atlas")
    write(folder / "atlas.json", '"es"', '"xq"')
    write(folder / "atlas.json", '"stops": "auto"', '"stops": 5, "colour": "red"')
    write(folder / "mentions.csv", ",191X", ",191")
    write(folder / "places.csv", "-70.65", "far")
    write(folder / "text.txt", "En 2003", "En 2004")
    (folder / "names.csv").unlink()
    files = {problem.file for problem in check(folder)}
    assert {"atlas.json", "mentions.csv", "places.csv", "article.json"} <= files
    assert sum(problem.file == "atlas.json" for problem in check(folder)) == 3


@pytest.mark.parametrize("file", ["article.json", "atlas.json"])
@pytest.mark.parametrize("content", ["", "[]", "null", "{", '{"paragraphs": 5}', '{"title": []}'])
def test_no_content_of_a_json_file_stops_the_check(copy, file, content):
    folder = copy("lean_atlas")
    (folder / file).write_text(content, "utf-8")
    assert isinstance(check(folder), tuple)


LAYER = '"layers": [{"id": "a", "title": "A", "shapes": "a.geojson", "memberships": "a.csv"}]'


BENT = {
    "a point without a latitude": '{"type": "Point", "coordinates": [1, null]}',
    "a ring that is none": '{"type": "Polygon", "coordinates": [[1, 2], [3, 4]]}',
    "a kind nobody knows": '{"type": "Circle", "coordinates": [1, 2]}',
    "no geometry": "null",
}
COLLECTIONS = {name: f'{{"features": [{{"properties": {{}}, "geometry": {one}}}]}}'
               for name, one in BENT.items()}  # fmt: skip
COLLECTIONS |= {one: one for one in ("{}", "[]", '{"features": 3}', '{"features": [3]}')}


@pytest.mark.parametrize("content", COLLECTIONS.values(), ids=COLLECTIONS.keys())
def test_shapes_that_are_none_are_told(copy, content):
    folder = copy("plain_atlas")
    write(folder / "atlas.json", '"languages"', f'{LAYER}, "languages"')
    (folder / "a.csv").write_text("state_id,name,role,from,sources\n", "utf-8")
    (folder / "a.geojson").write_text(content, "utf-8")
    assert [one for one in told(folder) if re.match(r"a\.geojson( geometry)?: ", one)]


def test_a_layer_of_ones_own_is_sound(copy):
    folder = copy("plain_atlas")
    write(folder / "atlas.json", '"languages"', f'{LAYER}, "languages"')
    (folder / "a.csv").write_text(
        "state_id,name,role,from,sources\nchile,Chile,member,1945-10-24,article\n", "utf-8"
    )
    shape = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}
    feature = {"type": "Feature", "id": "chile", "properties": {"state_id": "chile"}}
    shapes = {"type": "FeatureCollection", "features": [feature | {"geometry": shape}]}
    (folder / "a.geojson").write_text(json.dumps(shapes), "utf-8")
    assert told(folder) == []


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"a,b\n1,2\n", b"\xff\xfe", b'"', b"\x00,\n", b"x" * 200_000]
)
@pytest.mark.parametrize("file", ["events.csv", "mentions.csv", "places.csv", "sources.csv"])
def test_no_content_of_a_table_stops_the_check(copy, file, content):
    folder = copy("lean_atlas")
    (folder / file).write_bytes(content)
    assert check(folder)


def test_an_atlas_of_several_languages_is_asked_for_each(copy):
    folder = copy("plain_atlas")
    manifest = json.loads((folder / "atlas.json").read_text("utf-8")) | {"languages": ["es", "tr"]}
    (folder / "atlas.json").write_text(json.dumps(manifest), "utf-8")
    problems = told(folder)
    assert "places.csv:2 place_id: santiago has no name in tr; add a row to names.csv" in problems
    assert not any(" in az" in one or " in en" in one for one in problems)


def test_a_translated_column_of_any_language_is_read(copy):
    folder = copy("plain_atlas")
    (folder / "persons.csv").write_text(
        "person_id,name,sources\nvaldivia,Pedro de Valdivia,article\n", "utf-8"
    )
    (folder / "translations.csv").write_text(
        "text,text_pt\nPedro de Valdivia,Pedro de Valdívia\n", "utf-8"
    )
    found = [one for one in told(folder) if one.startswith(("persons.csv", "translations.csv"))]
    assert not found
    assert load(folder).persons["valdivia"].names["pt"] == "Pedro de Valdívia"


@pytest.fixture
def shut(copy, monkeypatch):
    """An atlas whose folder may not be looked into: rights do not keep out whoever runs as root."""
    folder, look = copy("voyage_atlas"), os.stat

    def refuse(path, *args, **kwargs):
        if isinstance(path, str | Path) and Path(path).parent == folder:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return look(path, *args, **kwargs)

    monkeypatch.setattr(os, "stat", refuse)
    return folder


def test_a_folder_that_may_not_be_looked_into_is_one_line(shut):
    what = "cannot be looked into (Permission denied); see to its rights and its disk"
    assert told(shut) == [f"{shut}: {what}"]
    with pytest.raises(DataError, match="cannot be looked into"):
        load(shut)


def test_a_folder_that_may_not_be_listed_is_told(copy, monkeypatch):
    def refuse(_):
        raise PermissionError(errno.EACCES, "Permission denied")

    folder = copy("voyage_atlas")
    monkeypatch.setattr(Path, "iterdir", refuse)
    what = "cannot be listed (Permission denied); see to the rights of the folder"
    assert told(folder) == [f"{folder}: {what}"]


def test_a_file_named_longer_than_any_is_missing(copy):
    folder = copy("voyage_atlas")
    path = folder / "atlas.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    content["layers"] = [
        {"id": "x", "title": "X", "shapes": f"{'a' * 300}.geojson", "memberships": "b.csv"}
    ]
    path.write_text(json.dumps(content), encoding="utf-8")
    found = told(folder)
    assert not [line for line in found if "could not be tested" in line], found
    assert any("aaa" in line and "not in the folder" in line for line in found), found
