"""`python dashboard find FILE`: the places and dates of a text as CSV, called as people call it."""

import csv
import io
import subprocess
import sys
from argparse import ArgumentParser
from dataclasses import dataclass
from pathlib import Path

import pytest

from atlas.tables import DataError
from commands import find
from finding.find import without_overlaps
from finding.model import Finding

ROOT = Path(__file__).resolve().parents[2]
TINY = ROOT / "tests" / "tiny_atlas"
COLUMNS = "start,end,exact,kind,value,lon,lat,id,sure,why"
STORY = "Lima, 3 May 1879.\r\nLast year the war began, and in Lima the bells of 1821 rang.\r\n"


@dataclass
class Done:
    returncode: int
    stdout: str
    stderr: str


@pytest.fixture
def call(capfd):
    """The command in this process, which has loaded everything already."""

    def called(*arguments):
        parser = ArgumentParser("find")
        find.add_arguments(parser)
        try:
            code = find.run(parser.parse_args(list(map(str, arguments))))
        except SystemExit as stopped:
            code = stopped.code
        except DataError as error:  # as dashboard/__main__.py does
            print(error, file=sys.stderr)
            code = 2
        sys.stdout.flush()
        out, err = capfd.readouterr()
        return Done(code, out, err)

    return called


def rows(text):
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.fixture
def story(tmp_path):
    file = tmp_path / "story.txt"
    file.write_bytes(STORY.encode())
    return file


def test_the_columns_are_these_and_every_row_quotes_the_file(story):
    command = [sys.executable, "dashboard", "find", str(story)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    done = Done(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert done.returncode == 0
    assert done.stdout.splitlines()[0] == COLUMNS
    for row in rows(done.stdout):
        assert STORY[int(row["start"]) : int(row["end"])] == row["exact"]
        assert row["kind"] in ("place", "date")
        assert row["sure"] in ("yes", "no")
        assert row["why"]


def test_a_place_has_its_point_twice_and_a_date_none(call, story):
    found = rows(call(story).stdout)
    lima = next(row for row in found if row["exact"] == "Lima")
    assert lima["value"].split() == [f"{float(lima['lat']):.4f}", f"{float(lima['lon']):.4f}"]
    assert abs(float(lima["lat"]) + 12.05) < 0.2
    day = next(row for row in found if row["exact"] == "3 May 1879")
    assert (day["kind"], day["value"], day["lon"], day["id"]) == ("date", "1879-05-03", "", "")


def test_the_day_of_publication_tells_what_last_year_is(call, tmp_path):
    file = tmp_path / "news.txt"
    file.write_text("The bridge was opened last year in Lima.", encoding="utf-8")
    told = rows(call(file, "--published", "1914-07-28").stdout)
    assert [row["value"] for row in told if row["exact"] == "last year"] == ["1913"]
    assert "1913" not in call(file).stdout


@pytest.mark.parametrize(("order", "value"), [("dmy", "1962-04-03"), ("mdy", "1962-03-04")])
def test_the_order_of_day_and_month_is_as_said(call, tmp_path, order, value):
    file = tmp_path / "news.txt"
    file.write_text("The bridge at Lima was opened on 3/4/1962.", encoding="utf-8")
    told = call(file, "--day-order", order)
    assert value in told.stdout
    assert told.stderr == ""
    assert "--day-order" in call(file).stderr


def test_the_names_of_an_atlas_come_first(call, tmp_path):
    file = tmp_path / "news.txt"
    file.write_text("In 1828 they came to Shusha.", encoding="utf-8")
    assert "atlas:" in call(file).stdout
    assert "atlas:" not in call(file, "--atlas", TINY).stdout


def test_a_gazetteer_of_ones_own_comes_after_the_atlas_and_before_the_world(call, tmp_path):
    file, own = tmp_path / "news.txt", tmp_path / "own.csv"
    file.write_text("In 1828 they came from Lima to Shusha.", encoding="utf-8")
    own.write_text("name,lat,lon\nLima,1,2\nShusha,1,2\n", encoding="utf-8")
    places = {row["exact"]: row for row in rows(call(file, "--gazetteer", own).stdout)}
    assert places["Lima"]["value"] == "1.0000 2.0000"
    assert places["Shusha"]["id"].startswith("atlas:")


@pytest.mark.parametrize(
    ("name", "content", "options", "said"),
    [
        ("gone.txt", None, (), "No such file"),
        ("a.doc", b"words", (), "cannot be read"),
        ("a.txt", b"\0\1\2", (), "It is no text"),
        ("a.pdf", b"%PDF-1.4", (), "broken"),
        ("a.txt", b"words", ("--published", "1914-13-01"), "is not in the calendar"),
        ("a.txt", b"words", ("--published", "May 1914"), "is no date"),
        ("a.txt", b"words", ("--lang", "English"), "is no language"),
        ("a.txt", b"words", ("--atlas", "nowhere"), "nowhere"),
        ("a.txt", b"words", ("--gazetteer", "nowhere.csv"), "nowhere.csv: No such file"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(call, tmp_path, name, content, options, said):
    file = tmp_path / name
    if content is not None:
        file.write_bytes(content)
    done = call(file, *options)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr


def one(start, end, sure=True, kind="place"):
    return Finding(start, end, "", kind, "", sure, "")


def test_of_two_findings_over_each_other_the_sure_and_then_the_longer_stays():
    sure, unsure = one(0, 5), one(3, 20, sure=False)
    longer, shorter = one(30, 40), one(36, 42, kind="date")
    assert without_overlaps([unsure, shorter, longer, sure]) == (sure, longer)


def test_findings_side_by_side_all_stay_in_the_order_of_the_text():
    some = [one(10, 15), one(0, 5), one(5, 10, kind="date")]
    assert [f.start for f in without_overlaps(some)] == [0, 5, 10]
