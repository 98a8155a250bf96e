"""`python dashboard new` makes a folder that has no problem, and touches no other."""

import subprocess
import sys
from pathlib import Path

import pytest

from finding.draft.zipping import files_of

DASHBOARD = Path(__file__).resolve().parents[2] / "dashboard"
TEXT = "The road\n\nIn 1866 the steamer left Vienna for Budapest. Two years later it sank.\n"


def new(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(DASHBOARD), *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def article(tmp_path) -> Path:
    path = tmp_path / "road.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_new_folder_has_no_problem_and_is_the_zip_beside_it(article, tmp_path):
    folder, packed = tmp_path / "atlas", tmp_path / "atlas.zip"
    call = ("new", folder, "--article", article, "--record", "none", "--zip", packed)
    made = new(*call)
    assert made.returncode == 0, made.stderr
    assert "2 places" in made.stdout
    assert f"python dashboard check {folder}" in made.stdout
    assert new("check", folder).stdout == "0 problems\n"
    assert files_of(packed.read_bytes()) == {
        path.name: path.read_bytes() for path in folder.iterdir()
    }


def test_a_gazetteer_of_ones_own_puts_its_places_into_the_folder(article, tmp_path):
    folder, own = tmp_path / "atlas", tmp_path / "own.csv"
    call = ("new", folder, "--article", article, "--record", "none", "--gazetteer", own)
    own.write_text("name,lat\n", encoding="utf-8")
    refused = new(*call)
    assert refused.returncode == 2
    assert f"new: {own}, row 1: there is no column lon" in refused.stderr
    assert not folder.exists()
    own.write_text("name,lat,lon\nVienna,1.5,2.5\n", encoding="utf-8")
    assert new(*call).returncode == 0
    assert new("check", folder).stdout == "0 problems\n"
    assert ",2.5,1.5," in (folder / "places.csv").read_text(encoding="utf-8")


def test_a_text_that_only_may_be_quoted_is_in_the_zip_alone(article, tmp_path):
    folder, packed = tmp_path / "atlas", tmp_path / "atlas.zip"
    call = ("new", folder, "--article", article, "--record", "none", "--zip", packed)
    made = new(*call, "--excerpts-only")
    assert made.returncode == 0, made.stderr
    assert not (folder / "text.txt").exists()
    assert files_of(packed.read_bytes())["text.txt"].decode() == TEXT


def test_a_folder_that_is_not_empty_is_left_alone(article, tmp_path):
    made = new("new", tmp_path, "--article", article)
    assert made.returncode == 2
    assert "is not empty" in made.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["road.txt"]


def test_a_text_that_cannot_be_read_makes_no_folder(article, tmp_path):
    article.write_text("   \n", encoding="utf-8")
    made = new("new", tmp_path / "atlas", "--article", article)
    assert made.returncode == 2
    assert "no text" in made.stderr
    assert not (tmp_path / "atlas").exists()
