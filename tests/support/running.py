"""A script of the browser side run by Deno: JSON goes in as a file, JSON comes out."""

import json
import os
import subprocess
import tempfile
from pathlib import Path

from deno import find_deno_bin

SCRIPTS = Path(__file__).resolve().parents[1] / "live"


def answers(script: str, asked: object) -> object:
    """What a script of tests/live answers to what it is asked."""
    with tempfile.TemporaryDirectory() as folder:
        given = Path(folder) / "asked.json"
        given.write_text(json.dumps(asked), encoding="utf-8")
        command = [find_deno_bin(), "run", "--no-remote", "--no-check", "--allow-read"]
        own = {"DENO_DIR": folder, "NO_COLOR": "1", "DENO_NO_UPDATE_CHECK": "1"}
        done = subprocess.run(
            [*command, str(SCRIPTS / script), str(given)],
            env=os.environ | own, capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip
    assert not done.returncode, done.stderr
    return json.loads(done.stdout)
