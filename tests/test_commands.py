"""The command line, called as people call it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from commands.audit import run as audit

ROOT = Path(__file__).resolve().parents[1]
TINY = Path(__file__).parent / "tiny_atlas"


def call(*arguments):
    command = [sys.executable, "dashboard", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_help_lists_the_commands():
    outcome = call("--help")
    assert outcome.returncode == 0
    for command in ("check", "figures", "export", "audit", "build-areas", "build-basemap"):
        assert command in outcome.stdout


@pytest.mark.parametrize(
    "command",
    ["check", "tidy", "figures", "export", "find", "audit", "build-areas", "build-basemap"],
)
def test_every_command_explains_itself(command):
    outcome = call(command, "--help")
    assert outcome.returncode == 0
    assert f"python dashboard {command}" in outcome.stdout


def test_an_unknown_command_is_refused_with_the_known_ones():
    outcome = call("chek")
    assert outcome.returncode == 2
    assert "'chek' is not a command; choose one of check," in outcome.stderr


def test_check_of_a_sound_atlas_says_so(folder):
    outcome = call("check", folder, "--article", folder / "article.txt")
    assert (outcome.returncode, outcome.stdout) == (0, "0 problems\n")


@pytest.mark.parametrize("words", [(), ("--data",)])
def test_the_folder_of_an_atlas_is_named_alike_in_every_command(folder, words):
    assert call("check", *words, folder).stdout == "0 problems\n"
    assert call("tidy", *words, folder).returncode == 0


@pytest.mark.parametrize("command", ["check", "tidy", "export", "find", "audit", "build-areas"])
def test_every_command_that_reads_an_atlas_takes_data(command):
    assert "--data FOLDER" in call(command, "--help").stdout


def test_check_prints_every_problem_and_fails(folder, edit):
    edit("areas.csv", "T_EAST,Eastmark", "T_EAST,")
    outcome = call("check", folder)
    assert outcome.returncode == 1
    assert outcome.stdout == (
        "areas.csv:2 label: is empty; fill it in (English label)\n1 problem\n"
    )


def test_tidy_rewrites_and_tells_which_file(folder, edit):
    edit("areas.csv", "T_EAST,Eastmark", 'T_EAST,"Eastmark" ')
    assert call("tidy", folder).stdout == "areas.csv rewritten\n"
    assert call("check", folder).returncode == 0


def test_export_writes_a_feature_collection_of_several_days_to_standard_output():
    outcome = call("export", "--data", TINY, "--date", "1719", "--date", "1720-05-10")
    content = json.loads(outcome.stdout)
    assert content["type"] == "FeatureCollection"
    assert {f["properties"]["as_of"] for f in content["features"]} == {"1719-12-31", "1720-05-10"}


def test_export_writes_a_file(tmp_path):
    path = tmp_path / "all.csv"
    outcome = call("export", "--data", TINY, "--all", "--format", "csv", "--output", path)
    assert outcome.returncode == 0
    # Eleven holdings, three of them in two parts: the Duchy of Northland became a kingdom in 1730.
    assert len(path.read_text().splitlines()) == 1 + 11 + 3


def test_places_and_annotations_need_no_day():
    for name in ("lp", "anno"):
        assert call("export", "--data", TINY, "--format", name).returncode == 0


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--date", "1742-02-30"], "export: '1742-02-30' is not a date; write a year (1828) or"),
        (["--date", "soon"], "export: 'soon' is not a date"),
        (["--date", "9999"], "export: 9999-12-31 is outside this atlas, which runs 1700-01-01 to"),
        ([], "export: which day? Give --date 1828, or --all"),
    ],
)
def test_a_wrong_day_is_one_clear_line(options, message):
    outcome = call("export", "--data", TINY, *options)
    assert outcome.returncode == 2
    assert outcome.stdout == ""
    assert outcome.stderr.startswith(message)
    assert outcome.stderr.count("\n") == 1


def test_an_unknown_format_is_refused_with_the_known_ones():
    outcome = call("export", "--date", "1742", "--format", "shp")
    assert outcome.returncode == 2
    assert "geojson" in outcome.stderr


def test_a_language_of_no_names_is_refused_with_the_known_ones():
    outcome = call("export", "--date", "1742", "--lang", "zz")
    assert (outcome.returncode, outcome.stdout) == (2, "")
    assert "invalid choice: 'zz' (choose from" in outcome.stderr
    assert all(lang in outcome.stderr for lang in ("en", "tr", "az"))


def test_an_atlas_that_cannot_be_read_is_one_clear_line(folder):
    (folder / "holders.csv").unlink()
    outcome = call("export", "--data", folder, "--date", "1742")
    assert outcome.returncode == 2
    assert outcome.stderr.startswith("export: holders.csv: is missing")


HEAD = "date,lon,lat,expected_holder_family,why,explained\n"


@pytest.fixture
def score(tmp_path, capsys):
    """Audit the tiny atlas against rows of points; the exit code and what was printed."""

    def run(rows, head=HEAD):
        from argparse import Namespace  # noqa: PLC0415

        points = tmp_path / "points.csv"
        points.write_text(head + rows, encoding="utf-8")
        code = audit(Namespace(points=points, data=TINY))
        return code, capsys.readouterr().out

    return run


def test_audit_accepts_a_family_a_holder_or_a_state(score):
    rows = "1719,1.5,0.5,North,,\n1721,1.5,0.5,south,,\n1805,0.5,1,north,,\n"
    assert score(rows) == (0, "3 of 3 points agree (100.00%); misses without a reason: 0\n")


def test_audit_accepts_any_of_several_answers(score):
    assert score("1742,1.5,1.5,North;Isle,,\n")[0] == 0


def test_audit_reports_a_miss_with_its_row_and_fails(score):
    code, told = score("1719,1.5,0.5,North,,\n1719,1.5,0.5,South,an old map,\n")
    assert code == 1
    assert told.splitlines() == [
        "points.csv:3 1719 at 1.5, 0.5: expected South, found North (north) [an old map]",
        "1 of 2 points agree (50.00%); misses without a reason: 1",
    ]


def test_audit_lets_an_explained_miss_pass(score):
    code, told = score("1719,1.5,0.5,South,,the map is of 1721\n")
    assert code == 0
    assert "explained: the map is of 1721" in told


def test_audit_takes_a_point_just_off_the_coast_to_the_nearest_area(score):
    assert score("1719,6.015,0.5,Isle,,\n")[0] == 0
    code, told = score("1719,6.05,0.5,Isle,,\n")
    assert code == 1
    assert "found no area here" in told


def test_audit_of_a_day_on_the_edge_of_a_change(score):
    assert score("1720-05-09,1.5,0.5,North,,\n1720-05-10,1.5,0.5,South,,\n")[0] == 0


@pytest.mark.parametrize(
    ("rows", "head", "message"),
    [
        ("soon,1,1,North,,\n", HEAD, r"points.csv:2 date: 'soon' is not a date"),
        ("1720,east,1,North,,\n", HEAD, r"points.csv:2 lon, lat: .east. is not a number"),
        ("1720,1,1\n", "date,lon,lat\n", r"points.csv:1 expected_holder_family: is missing"),
    ],
)
def test_audit_names_a_row_it_cannot_use(score, rows, head, message):
    from atlas import DataError  # noqa: PLC0415

    with pytest.raises(DataError, match=message):
        score(rows, head)


def test_audit_of_no_file_says_so(tmp_path):
    outcome = call("audit", "--points", tmp_path / "none.csv")
    assert outcome.returncode == 2
    assert "there is no file" in outcome.stderr


FULL = Path("/dev/full")  # a disk without room, as the system plays it


@pytest.mark.parametrize(
    "words", [("check",), ("export", "--all"), ("find", "README.md"), ("--help",)], ids=str
)
def test_a_full_disk_behind_standard_output_is_one_line(words):
    with FULL.open("w") as full:
        command = [sys.executable, "dashboard", *words]
        done = subprocess.run(
            command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 2
    assert "standard output: No space left on device" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("words", [("tidy",), ("find", "README.md", "--data"), ("check",)], ids=str)
def test_a_folder_that_is_none_is_one_line(words, tmp_path):
    outcome = call(*words, tmp_path / "none")
    assert outcome.returncode
    assert "is not a folder" in outcome.stderr + outcome.stdout


def test_a_wrong_target_is_one_line(tmp_path):
    for target in (tmp_path, tmp_path / "none" / "all.csv"):
        outcome = call("export", "--data", TINY, "--all", "--output", target)
        assert outcome.returncode == 2
        assert outcome.stderr.startswith(f"export: {target}: ")
        assert outcome.stderr.count("\n") == 1


def test_audit_of_no_points_says_so(tmp_path):
    (tmp_path / "points.csv").write_text(HEAD)
    outcome = call("audit", "--points", tmp_path / "points.csv", "--data", TINY)
    assert (outcome.returncode, outcome.stdout) == (2, "")
    assert "has no points" in outcome.stderr
