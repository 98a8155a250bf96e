"""The last guard of `check`, files that may not be read, and how many atlases are broken here."""

import logging
from collections import Counter
from pathlib import Path

import pytest
from breakage.bases import base
from breakage.making import SUBJECTS, kinds_of

import atlas.check
from atlas.check import Problem, check
from atlas.files import Folder, InMemory
from atlas.tables import Tables
from atlas.tidy import tidy


def test_more_than_a_thousand_atlases_are_broken_each_in_its_own_way():
    names = Counter(kind.name for kind in kinds_of(*SUBJECTS))
    assert len(names) > 1000
    assert not [name for name, times in names.items() if times > 1]


def test_what_a_rule_did_not_foresee_is_told_with_rule_and_file_and_hides_no_other(
    folder: Path, edit, monkeypatch, caplog
):
    def check_hope(tables: Tables):
        yield Problem("places.csv", 2, "name", "is told before the fall")
        _ = tables["places"].rows[999]

    edit("holders.csv", "#cc6677", "red")
    monkeypatch.setattr(atlas.check, "RULES", (*atlas.check.RULES, check_hope))
    told = [str(problem) for problem in check(folder)]
    assert "places.csv:2 name: is told before the fall" in told
    assert any(line.startswith("holders.csv:4 colour: 'red'") for line in told)
    [guard] = [line for line in told if "could not be tested" in line]
    assert guard.startswith("places.csv: the rule `check_hope` could not be tested (IndexError: ")
    [logged] = [one for one in caplog.records if one.levelno == logging.ERROR]
    assert logged.exc_info


def test_the_guard_is_not_needed_for_a_sound_atlas(folder: Path, caplog):
    assert check(folder, folder / "article.txt") == ()
    assert not caplog.records


@pytest.mark.parametrize("file", ["places.csv", "atlas.json", "areas.geojson", "article.json"])
def test_a_file_that_may_not_be_read_is_told(folder: Path, monkeypatch, file):
    read = Folder.read

    def refused(self: Folder, name: str) -> bytes:
        if name == file:
            raise PermissionError(13, "Permission denied")
        return read(self, name)

    monkeypatch.setattr(Folder, "read", refused)
    told = [str(problem) for problem in check(folder)]
    what = f"{file}: cannot be read (Permission denied); see to its rights and its disk"
    assert what in told
    assert not [line for line in told if "could not be tested" in line]


def test_files_in_memory_are_tested_alike():
    files = {**base("tiny"), "places.csv": b""}
    assert any(
        str(one).startswith("places.csv:1: has no header line")
        for one in check(InMemory("mine", files))
    )


def test_all_that_tidy_can_mend_is_mended_at_once(folder: Path):
    sound = {path.name: path.read_bytes() for path in folder.glob("*.csv")}
    for number, (name, content) in enumerate(sorted(sound.items())):
        if b'"' not in content:
            ends = (b"\r\n", b"\r")[number % 2]
            (folder / name).write_bytes(b"\xef\xbb\xbf" + content.replace(b"\n", ends))
    assert check(folder)
    tidy(folder)
    assert {path.name: path.read_bytes() for path in folder.glob("*.csv")} == sound
    assert check(folder) == ()


@pytest.mark.parametrize(
    "legal",
    ['{"title": "x", "record": "own"}', '{"title": "\\u00e9x", "record": "own", "layers": []}'],
)
def test_what_is_legal_is_not_told(folder: Path, legal):
    (folder / "atlas.json").write_text(legal)
    told = [one for one in check(folder) if one.file == "atlas.json"]
    assert told == []
