"""The data dictionary of data/README.md knows every file, column and family there is."""

import csv
import json
import re
from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parents[2] / "data"
README = (DATA / "README.md").read_text(encoding="utf-8")
WORDS = set(re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", README, flags=re.DOTALL)))
RESOURCES = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))["resources"]


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda one: one["name"])
def test_every_file_and_column_is_explained(resource):
    assert resource["path"] in README
    missing = [
        field["name"]
        for field in resource.get("schema", {}).get("fields", ())
        if field["name"] not in WORDS
    ]
    assert not missing


def test_every_family_is_explained():
    with (DATA / "holders.csv").open(encoding="utf-8", newline="") as file:
        families = {row["family"] for row in csv.DictReader(file)}
    assert families <= WORDS


def test_the_list_of_misfits_has_its_place():
    begin, end = "<!-- misfits:begin -->", "<!-- misfits:end -->"
    assert README.count(begin) == README.count(end) == 1
    assert README.index(begin) < README.index(end)
