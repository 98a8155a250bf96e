"""Files of 50 MB, and whatever else is tested by the command: in time and in a bounded memory."""

import re
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from breakage.bases import TESTS
from breakage.kind import Kind
from breakage.making import kinds_of, make

KINDS = kinds_of("large") + [kind for kind in kinds_of("disk") if "pipe" in kind.name]
SECONDS, BYTES = 30, 2 * 2**30


def bounded() -> None:
    """So much time of a processor, and so much memory, libraries and threads included."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))


def checked(folder: Path) -> subprocess.CompletedProcess[str]:
    """`python dashboard check FOLDER`."""
    command = [sys.executable, TESTS.parent / "dashboard", "check", folder]
    return subprocess.run(
        command, capture_output=True, text=True, preexec_fn=bounded, timeout=300, check=False
    )


@pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])
def test_what_is_large_is_told_in_time(kind: Kind, tmp_path: Path):
    done = checked(make(kind, tmp_path / "atlas"))
    assert done.stderr == ""
    assert any(re.match(kind.told, line) for line in done.stdout.splitlines()), done.stdout[:2000]
    assert done.returncode == 1
