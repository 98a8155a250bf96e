"""Commands called on what they cannot read: one clear line, and an exit code that says so."""

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}


def call(*arguments: object) -> tuple[int, list[str]]:
    """Exit code and lines on standard error of `python dashboard ...`."""
    command = [sys.executable, "dashboard", *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.returncode, done.stderr.splitlines()


def district(geometry: object, **properties: object) -> str:
    feature = {"type": "Feature", "properties": properties, "geometry": geometry}
    return json.dumps({"type": "FeatureCollection", "features": [feature]})


DISTRICTS = {
    "[]": "districts.json: is not a JSON object; it begins with { and ends with }",
    "{}": "districts.json: is no GeoJSON collection; write",
    "{": "districts.json:1: is not valid JSON: ",
    '{"features": [null]}': "districts.json properties: feature 1 has no adm1_code; take the file",
    district(SQUARE): "districts.json properties: feature 1 has no adm1_code; take the file",
    district(None, adm1_code="TIN-1"): "districts.json geometry: feature 1, TIN-1, needs",
    district({}, adm1_code="TIN-1"): "districts.json geometry: feature 1, TIN-1, needs",
    district(SQUARE, adm1_code="X-1"): "districts.json has no district TIN-1, TIN-2, TIN-3, TIN-4",
}


@pytest.mark.parametrize("content", DISTRICTS, ids=lambda text: text[:40])
def test_build_areas_says_what_is_wrong_with_its_districts(folder: Path, content: str):
    path = folder.parent / "districts.json"
    path.write_text(content)
    before = {one.name: one.read_bytes() for one in folder.iterdir()}
    code, told = call("build-areas", path, "--data", folder)
    assert code in (1, 2)
    assert told[0].startswith(f"build-areas: {DISTRICTS[content]}"), told
    assert len(told) == 1
    assert {one.name: one.read_bytes() for one in folder.iterdir()} == before


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["tidy", "nowhere"], "tidy: nowhere: is not a folder; name the folder of an atlas"),
        (
            ["build-areas", "--arcs-only", "--data", "nowhere"],
            "build-areas: nowhere: is not a fold",
        ),
        (["check", "--article", "nowhere.txt"], "check: there is no file nowhere.txt"),
        (
            ["export", "--date", "1828", "--data", "tests"],
            "export: tests: is no folder of an atlas",
        ),
        (["audit", "--points", "tests", "--data", "tests/tiny_atlas"], "audit: "),
        (["tidy", "tests"], "tidy: tests: is no folder of an atlas"),
        (["dictionary", "tests"], "dictionary: tests: is no folder of an atlas"),
        (["figures", "tests"], "figures: tests: is no folder of an atlas"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_wrong_target_is_told_in_a_line(arguments, line):
    code, told = call(*arguments)
    assert code in (1, 2)
    assert len(told) == 1
    assert told[0].startswith(line), told


@pytest.mark.parametrize("command", ["find", "new"])
def test_a_language_that_is_none_is_refused(command, tmp_path):
    text = tmp_path / "a.txt"
    text.write_text("Kars, 1877.")
    target = [text] if command == "find" else [tmp_path / "new", "--article", text]
    code, told = call(command, *target, "--lang", "zz")
    assert code == 2
    assert told[-1].endswith("'zz' is no language; write its two letters: en, tr, az")


def test_an_audit_of_no_points_is_none(tmp_path):
    points = tmp_path / "points.csv"
    points.write_text("date,lon,lat,expected_holder_family\n")
    code, told = call("audit", "--points", points, "--data", "tests/tiny_atlas")
    assert code == 2
    assert "no points" in told[0]


@pytest.mark.parametrize("number", ["nan", "inf", "²", "181"])
def test_an_audit_of_no_place_names_the_row(tmp_path, number):
    points = tmp_path / "points.csv"
    points.write_text(f"date,lon,lat,expected_holder_family\n1720,{number},1,North\n")
    code, told = call("audit", "--points", points, "--data", "tests/tiny_atlas")
    assert code == 2
    assert told[0].startswith(f"audit: points.csv:2 lon, lat: '{number}' is not ")


def test_a_dash_is_standard_output(tmp_path):
    command = [sys.executable, ROOT / "dashboard", "export", "--format", "lp-tsv"]
    command += ["--data", ROOT / "tests/tiny_atlas"]
    one, other = (
        subprocess.run([*command, *more], cwd=tmp_path, capture_output=True, check=False)
        for more in ((), ("--output", "-"))
    )
    assert one.stdout == other.stdout != b""
    assert not list(tmp_path.iterdir())


def test_a_closed_standard_output_is_one_line():
    words = (sys.executable, "dashboard", "export", "--format", "lp-tsv", "--data")
    shell = shlex.join([*words, "tests/tiny_atlas"]) + " >&-"
    done = subprocess.run(shell, shell=True, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert line == "export: standard output: is closed; name a file with --output"


def test_the_commands_that_new_tells_can_be_copied(tmp_path):
    text = tmp_path / "a.txt"
    text.write_text("Kars, 1877.")
    folder = tmp_path / "two words"
    command = [sys.executable, "dashboard", "new", str(folder), "--article", str(text)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    told = next(line for line in done.stdout.splitlines() if "check" in line)
    assert shlex.split(told)[-1] == str(folder)
