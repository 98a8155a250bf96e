"""The data dictionary: made from datapackage.json, never stale."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from atlas.files import Folder
from exports.columns import FLAT
from exports.dictionary import FILE, dictionary, sections
from exports.registry import Request
from exports.rows import records

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data"


def test_the_page_is_up_to_date():
    """If this fails, run `python dashboard dictionary`."""
    assert (DATA / FILE).read_text("utf-8") == dictionary(Folder(DATA))


def test_every_table_and_every_column_is_in_it():
    text = dictionary(Folder(DATA))
    for one in json.loads((DATA / "datapackage.json").read_text("utf-8"))["resources"]:
        section = text.split(f"\n## {one['path']}: ")[1].split("\n## ")[0]
        for field in one.get("schema", {}).get("fields", []):
            assert f"\n| `{field['name']}` | {field['type']}" in section


def test_the_flat_row_of_the_exports_is_described_column_by_column(tiny):
    row = next(records(tiny, Request(every=True)))
    assert list(row) == list(FLAT)
    text = dictionary(Folder(DATA)).split("## The flat row of an area")[1]
    assert re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE) == list(FLAT)


def test_every_row_of_a_table_in_it_has_the_cells_of_its_head():
    rows = [line for line in dictionary(Folder(DATA)).splitlines() if line.startswith("|")]
    for line in rows:
        cells = len(re.findall(r"(?<!\\)\|", line)) - 1
        assert cells in (3, 5), line


@pytest.mark.parametrize(
    "schema",
    [
        {"fields": 7, "primaryKey": 7, "foreignKeys": 7},
        {"fields": [7, {}, {"name": 7, "constraints": 7}], "primaryKey": "a"},
        {"fields": [{"name": "a", "constraints": {"enum": 7}}], "foreignKeys": [7, {}]},
        {"foreignKeys": [{"fields": "a", "reference": {"resource": "b", "fields": "c"}}]},
        {"fields": [{"name": "a", "description": "half \ud83d", "example": ["b"]}]},
        [],
    ],
)
def test_a_foreign_description_of_another_shape_is_passed_over(schema):
    text = "".join(sections([{"path": "a.csv", "schema": schema}]))
    assert text.startswith("\n## a.csv:") and text.encode()


def test_the_command_writes_it_for_any_folder(tmp_path):
    folder = shutil.copytree(ROOT / "data" / "examples" / "carthage", tmp_path / "carthage")
    command = [sys.executable, "dashboard", "dictionary", str(folder)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
    text = (folder / FILE).read_text("utf-8")
    assert "## places.csv" in text and "## holdings.csv" not in text


def test_the_command_refuses_what_is_no_folder(tmp_path):
    command = [sys.executable, "dashboard", "dictionary", str(tmp_path / "none")]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 2
    assert ran.stderr.strip().endswith("is not a folder; name the folder of an atlas")
