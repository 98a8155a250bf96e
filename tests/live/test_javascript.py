"""The browser side is typed, linted and tested by itself: Deno reads `.deno.json` for all three."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from deno import find_deno_bin

ROOT = Path(__file__).resolve().parents[2]
LIVE = ROOT / "dashboard" / "live"
CONFIG = ["--config", str(ROOT / ".deno.json")]


@pytest.fixture
def deno(tmp_path):
    """Run Deno from the root, offline and without a trace in anybody's home."""
    own = {"DENO_DIR": str(tmp_path), "NO_COLOR": "1", "DENO_NO_UPDATE_CHECK": "1"}

    def run(*words: str) -> None:
        command = [find_deno_bin(), *words]
        done = subprocess.run(
            command, cwd=ROOT, env=os.environ | own, capture_output=True, text=True, check=False
        )
        assert not done.returncode, done.stdout + done.stderr

    return run


def test_every_type_of_the_browser_side_holds_strictly(deno):
    assert json.loads((ROOT / ".deno.json").read_text())["compilerOptions"]["strict"]
    deno("check", "--no-remote", *CONFIG, "dashboard/live", "tests/live")


def test_no_lint_is_left_on_the_browser_side(deno):
    deno("lint", *CONFIG)


def test_the_units_of_the_browser_side_do_what_their_tests_say(deno):
    deno("test", "--no-remote", "--no-check", *CONFIG, "tests/live")


@pytest.mark.parametrize("file", sorted(LIVE.rglob("*.js")), ids=lambda one: one.name)
def test_a_file_of_the_browser_side_is_small_and_its_lines_fit(file):
    lines = file.read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 170
    assert max(map(len, lines)) <= 110
