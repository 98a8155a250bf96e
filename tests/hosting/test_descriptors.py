"""Descriptors: raised as far as the system lets, in a process of its own, and counted."""

import subprocess
import sys
from pathlib import Path

import pytest

from hosting.descriptors import RESERVE

resource = pytest.importorskip("resource", reason="this system has no limit of descriptors")
DASHBOARD = Path(__file__).resolve().parents[2] / "dashboard"


def told(code: str, soft: int, hard: int) -> str:
    """What code prints in a process with these limits."""
    limits = f"import resource; resource.setrlimit(resource.RLIMIT_NOFILE, ({soft}, {hard}))"
    begin = f"{limits}; from hosting.descriptors import are_short, raise_limit"
    run = [sys.executable, "-c", f"{begin}; {code}"]
    return subprocess.run(run, cwd=DASHBOARD, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(("soft", "hard"), [(256, 1000), (1000, 1000)])
def test_a_process_takes_what_it_may_have(soft, hard):
    code = "print(raise_limit(), resource.getrlimit(resource.RLIMIT_NOFILE))"
    assert told(code, soft, hard) == f"{hard} ({hard}, {hard})\n"


def test_they_are_short_before_the_last_is_gone():
    code = f"held = []; room = {RESERVE};"
    assert told(f"{code} print(are_short())", 256, 256) == "False\n"
    hold = "held += [open('/dev/null') for _ in range(256 - room)]; print(are_short())"
    assert told(f"{code} {hold}", 256, 256) == "True\n"
