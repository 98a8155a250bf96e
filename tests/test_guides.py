"""What the hidden files promise is so: commands, tables and rows they name, steps that work."""

import csv
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from atlas.check.translations import translated_cells
from atlas.tables import Tables

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "data"
GUIDE = (ROOT / ".github" / "CONTRIBUTING.md").read_text(encoding="utf-8")
HOOKS = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
EXAMPLE = "1940-craiova"
Rows = list[list[str]]


def call(*words: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "dashboard", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_every_table_the_guide_names_is_there_and_described():
    named = set(re.findall(r"data/(\w+\.(?:csv|md))", GUIDE))
    described = {
        one["path"] for one in json.loads((DATA / "datapackage.json").read_text())["resources"]
    }
    assert len(named) > 8
    assert named - {"README.md"} <= described


def test_every_command_of_guide_and_hooks_is_one_of_ours():
    overview = call("--help").stdout
    for name in re.findall(r"python dashboard ([\w-]+)", GUIDE + HOOKS):
        assert f"  {name} " in overview


def test_every_tool_of_the_hooks_is_installed_by_the_requirements():
    wanted = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    tools = {entry.split()[0] for entry in re.findall(r"entry: (.*)", HOOKS)}
    for tool in tools - {"python"}:
        assert re.search(rf"^{tool}>=", wanted, re.MULTILINE), tool
    assert HOOKS.count("id: ") == HOOKS.count("language: system"), "a hook that asks a network"


def test_every_file_the_guides_name_exists():
    for page in (ROOT / ".github").glob("*.md"):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
    for target in re.findall(r"`((?:tests|\.ci|dashboard)/[\w./]+)`", GUIDE):
        assert (ROOT / target).exists(), target


def test_the_workflow_calls_what_every_change_must_pass():
    workflow = (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
    assert "- run: .ci/run\n" in workflow
    assert '"3.11"' in workflow


def test_the_rows_of_the_guide_are_those_of_the_tables():
    begins = ("1940-", "BG_", "Southern Dobruja to")
    rows = [line.strip() for line in GUIDE.splitlines() if line.strip().startswith(begins)]
    assert len(rows) > 5
    tables = "".join(path.read_text(encoding="utf-8") for path in DATA.glob("*.csv"))
    assert [row for row in rows if f"\n{row}\n" not in tables] == []


@pytest.fixture
def without(tmp_path) -> Path:
    """The data as if nobody had added the treaty of the guide yet."""
    folder = shutil.copytree(DATA, tmp_path / "data")
    for name in ("events.csv", "event_names.csv", "event_dates.csv", "attestations.csv"):
        rewrite(folder / name, lambda rows: [row for row in rows if EXAMPLE not in row])
    rewrite(folder / "holdings.csv", lambda rows: list(undone(rows)))
    untold = texts(DATA) - texts(folder)
    rewrite(folder / "translations.csv", lambda rows: [row for row in rows if row[0] not in untold])
    return folder


def texts(folder: Path) -> set[str]:
    """All texts of an atlas that are to be translated."""
    return {row[column] for _, row, column in translated_cells(Tables(folder))}


def rewrite(path: Path, change: Callable[[Rows], Rows]) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(change(rows))


def undone(rows: Rows) -> Iterator[list[str]]:
    """Holdings as they were: what ended by the treaty goes on as long as what it began."""
    for row, after in zip(rows, [*rows[1:], [""] * len(rows[0])], strict=True):
        if EXAMPLE not in row:
            yield [*row[:2], after[2], *row[3:]] if EXAMPLE in after else row


def rows_of(name: str) -> Rows:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return [row for row in csv.reader(file) if EXAMPLE in row]


def test_a_treaty_is_added_in_the_steps_of_the_guide(without):
    def found() -> str:
        return call("check", without).stdout

    assert found() == "0 problems\n"
    rewrite(without / "events.csv", lambda rows: rows + rows_of("events.csv"))
    assert f"{EXAMPLE} has no name in az; add a row to event_names.csv" in found()
    rewrite(without / "event_names.csv", lambda rows: rows + rows_of("event_names.csv"))
    untold = "moved: is not translated into tr and az; write it in a row of translations.csv"
    assert untold in found()
    shutil.copy(DATA / "translations.csv", without)
    rewrite(without / "holdings.csv", lambda rows: rows + rows_of("holdings.csv"))
    problems = found()
    assert "BG_SILISTRA is still held here" in problems
    assert "1940-10-01 is not a day of 1940-craiova (1940-09-07)" in problems
    shutil.copy(DATA / "holdings.csv", without)
    rewrite(without / "event_dates.csv", lambda rows: rows + rows_of("event_dates.csv"))
    assert "stands after line" in found()
    rewrite(without / "attestations.csv", lambda rows: rows + rows_of("attestations.csv"))
    assert "events.csv rewritten" in call("tidy", without).stdout
    assert found() == "0 problems\n"


def test_a_clone_on_windows_passes_its_own_check(tmp_path):
    if shutil.which("git") is None:
        pytest.skip("git is not installed; the test clones with it")
    for name in ("data", ".gitattributes"):
        target = tmp_path / "here" / name
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        target.parent.mkdir(exist_ok=True)
        copy(ROOT / name, target)
    own = ["-c", "user.name=A Reader", "-c", "user.email=reader@example.org"]
    for words in (["init", "-q"], ["add", "-A"], [*own, "commit", "-q", "-m", "The data"]):
        subprocess.run(["git", *words], cwd=tmp_path / "here", check=True, capture_output=True)
    there = tmp_path / "there"
    clone = ["git", "clone", "-q", "-c", "core.autocrlf=true", tmp_path / "here", there]
    subprocess.run(clone, check=True, capture_output=True)
    assert call("check", there / "data").stdout == "0 problems\n"
