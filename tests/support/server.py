"""The app, served for the browser tests as the README serves it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def serving(
    log: Path,
    *atlases: Path,
    script: str | Path = "dashboard/app.py",
    root: Path = ROOT,
    before: Sequence[str] = (),
    environment: Mapping[str, str] | None = None,
) -> Iterator[str]:
    """Run the app, or another script, on a free port, as the README does; yield its address.

    It shows these atlases; where none is named, those that are shipped. `root` is where it is
    installed, `before` stands before the command.
    """
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    command = [*before, sys.executable, "-m", "streamlit", "run", str(script)]
    options = [
        "--server.port",
        str(port),
        "--server.headless",
        "true",
        "--server.address",
        "127.0.0.1",
    ]
    named = [part for folder in atlases for part in ("--atlas", str(folder))]
    with log.open("wb") as out:
        server = subprocess.Popen(
            [*command, *options, "--", *named],
            cwd=root,
            stdout=out,
            stderr=out,
            env=os.environ | dict(environment or {}),
        )
        try:
            _wait_until_well(f"http://127.0.0.1:{port}/_stcore/health", server, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait(timeout=20)


def _wait_until_well(address: str, server: subprocess.Popen, log: Path) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end and server.poll() is None:
        try:
            with urlopen(address, timeout=2) as answer:
                if answer.status == 200:
                    return
        except (URLError, OSError):
            time.sleep(0.2)
    raise RuntimeError(
        f"the app did not start:\n{log.read_text(encoding='utf-8', errors='replace')}"
    )
