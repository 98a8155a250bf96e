"""All rules together: what hides what, in which order, and what lies in the folder."""

import logging
import os
from pathlib import Path

import pytest
from ruled import atlas_of, told

from atlas.check import check, check_rules
from atlas.check.disk import check_disk
from atlas.check.guard import guarded
from atlas.check.leftovers import check_left_behind
from atlas.check.loads import check_loads
from atlas.check.problem import Problem, at, of_error
from atlas.errors import DataError
from atlas.files import InMemory
from atlas.tables import Row, Tables


def row(**more: bool) -> Row:
    return Row(7, {}, **more)


def test_a_problem_is_a_line_with_its_place():
    assert (
        str(at("places", row(), "name", "is wrong; mend it"))
        == "places.csv:7 name: is wrong; mend it"
    )
    assert str(Problem("a.json", 0, "", "is wrong")) == "a.json: is wrong"


def test_a_problem_of_a_lent_row_is_marked():
    assert at("places", row(lent=True), "name", "is wrong").file == "lent:places.csv"


def test_days_before_the_first_year_are_told_as_people_write_them():
    [line] = told(
        lambda tables: [
            at("t", tables["t"].rows[0], "from", f"{tables['t'].rows[0]['from']} is odd")
        ],
        t=["from,x", "-0043-03-15,"],
    )
    assert line == "t.csv:2 from: -0043-03-15 is odd"


@pytest.mark.parametrize(
    ("what", "shown"),
    [
        (f"'{'x' * 79}' is odd", f"'{'x' * 79}' is odd"),
        (f"'{'x' * 80}' is odd", f"'{'x' * 60}…' is odd"),
        ("'a\nb' is odd", "'a\\nb' is odd"),
        ("'a\rb' is odd", "'a\\rb' is odd"),
    ],
)
def test_a_long_cell_is_cut_and_a_line_stays_one(what, shown):
    assert str(Problem("t.csv", 2, "a", what)) == f"t.csv:2 a: {shown}"


def test_an_error_of_a_whole_file_has_no_row():
    assert of_error(DataError("a.csv", None, "b", "is odd")) == Problem("a.csv", 0, "b", "is odd")
    assert of_error(DataError("a.csv", 3, "b", "is odd")) == Problem("a.csv", 3, "b", "is odd")


def failing(error: Exception):
    yield Problem("a.csv", 2, "b", "is told")
    raise error


def test_what_cannot_be_read_is_one_more_problem(caplog):
    found = [*guarded("rule", failing(DataError("c.csv", 4, "d", "is odd")), atlas_of())]
    assert found == [Problem("a.csv", 2, "b", "is told"), Problem("c.csv", 4, "d", "is odd")]
    assert not caplog.records


def test_what_no_rule_foresaw_is_told_shortly_with_the_file_read_last(caplog):
    tables = atlas_of(places=["a"])
    assert tables["places"].columns == ("a",)
    with caplog.at_level(logging.ERROR):
        _, last = guarded("check_hope", failing(KeyError("y" * 300)), tables)
    assert (last.file, last.row, last.column) == ("places.csv", 0, "")
    shown = f"KeyError: '{'y' * 189}"
    assert last.what == (
        f"the rule `check_hope` could not be tested ({shown}); mend what else is told, check again"
    )
    assert "check_hope" in caplog.text


def test_what_keeps_the_page_from_reading_is_told_unless_it_is_told_already(folder: Path, edit):
    edit("places.csv", "1.5,0.5,8", "1.5,0.5,far")
    [problem] = check_loads(Tables(folder), [])
    assert (problem.file, problem.row) == ("places.csv", 3)
    others = [Problem("places.csv", 2, "", "x"), Problem("events.csv", 3, "", "x")]
    assert [*check_loads(Tables(folder), others)] == [problem]
    same = [*others, Problem("places.csv", 3, "zoom", "x")]
    assert [*check_loads(Tables(folder), same)] == []


def test_whole_files_and_headers_come_before_rows(folder: Path, edit):
    edit("areas.csv", "T_EAST,Eastmark", "T_EAST,")
    edit("persons.csv", "person_id,name,born", "person_id,name,birth")
    (folder / "views.csv").unlink()
    found = check(folder)
    early = [one.row < 2 for one in found]
    assert early == sorted(early, reverse=True)
    assert found[0].file == "persons.csv"
    assert {one.file for one in found if one.row == 0} >= {"views.csv"}


def test_an_entry_of_a_json_file_is_no_root_of_others(folder: Path, edit):
    edit("article.json", '"title": "Five shores, one treaty"', '"title": ""')
    (folder / "views.csv").unlink()
    assert [one.file for one in check(folder)][:2] == ["views.csv", "article.json"]


def test_a_manifest_that_is_no_json_hides_all_else(folder: Path):
    (folder / "atlas.json").write_text("{", encoding="utf-8")
    (folder / "views.csv").unlink()
    assert [one.file for one in check(folder)] == ["atlas.json"]
    assert check(InMemory("m", {"atlas.json": b"["}))[0].file == "atlas.json"


def test_no_folder_is_told_by_its_name(tmp_path: Path):
    path = tmp_path / "none"
    what = f"{path}: is not a folder; name the folder of an atlas"
    assert [str(one) for one in check(path)] == [what]
    assert [str(one) for one in check(str(path))] == [what]


def test_rules_of_a_record_are_for_those_who_bring_one():
    tables = {"areas": ["area_id", "A"]}
    own, none = ({"atlas.json": {"title": "T", "record": record}} for record in ("own", "none"))
    lacks = "areas.csv:2 area_id: A has no holding; add its rows to holdings.csv"
    assert lacks in map(str, check_rules(atlas_of(own, **tables)))
    assert lacks not in map(str, check_rules(atlas_of(none, **tables)))


def test_a_text_beside_the_atlas_counts_before_its_own(folder: Path):
    (folder / "words.txt").write_text("Other words.", encoding="utf-8")
    found = check(folder, folder / "words.txt")
    assert any(one.column == "text_sha256" for one in found)
    assert any("does not stand" in one.what for one in found)
    assert check(folder, folder / "article.txt") == ()


def test_what_lies_under_the_name_of_a_file_is_one(tmp_path: Path):
    (tmp_path / "b.csv").mkdir()
    (tmp_path / "c.json").symlink_to("gone")
    (tmp_path / "d.txt").symlink_to(Path(__file__))
    (tmp_path / "e.png").mkdir()
    (tmp_path / "f.csv").write_text("a\n")
    (tmp_path / "g.csv").symlink_to("f.csv")
    for file in ("a.geojson", "h.topojson"):
        os.mkfifo(tmp_path / file)
    pipe, mend = "is no file but a pipe; put a file there", "put the file itself there"
    assert [str(one) for one in check_disk(Tables(tmp_path))] == [
        f"a.geojson: {pipe}",
        "b.csv: is no file but a folder; put a file there",
        f"c.json: is a link that leads nowhere; {mend}",
        f"d.txt: is a link to a file outside the folder; {mend}",
        f"h.topojson: {pipe}",
    ]


def test_what_is_left_of_a_command_is_told(tmp_path: Path):
    (tmp_path / ".atlas-new-0123456789abcdef").write_text("x")
    what = "is left of a command that was cut off; run it again, or delete this file"
    assert [str(one) for one in check_left_behind(Tables(tmp_path))] == [
        f".atlas-new-0123456789abcdef: {what}"
    ]
    assert told(check_left_behind) == []
    assert told(check_disk) == []
