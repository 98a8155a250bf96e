"""Start a Streamlit script on a free port of this machine, and stop it again."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

HEALTH = "/_stcore/health"


@dataclass(frozen=True)
class Server:
    """A running app: its address and its process."""

    address: str
    process: subprocess.Popen

    def memory(self) -> float:
        """Return the resident memory in MB, from /proc; 0 where there is none."""
        status = Path(f"/proc/{self.process.pid}/status")
        if not status.exists():
            return 0.0
        line = next(one for one in status.read_text().splitlines() if one.startswith("VmRSS"))
        return int(line.split()[1]) / 1024

    def descriptors(self) -> int:
        """Return how many file descriptors are open, from /proc; 0 where there is none."""
        held = Path(f"/proc/{self.process.pid}/fd")
        return sum(1 for _ in held.iterdir()) if held.exists() else 0

    def processor_seconds(self) -> float:
        """Return the processor time used so far in seconds, from /proc; 0 where there is none."""
        stat = Path(f"/proc/{self.process.pid}/stat")
        if not stat.exists():
            return 0.0
        fields = stat.read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / 100


@contextmanager
def run_app(script: Path, *options: str, port: int | None = None) -> Iterator[Server]:
    """Run `streamlit run SCRIPT` until the block ends; wait until it answers its health check.

    It runs where its reader would start it: the app with its own settings, a script without any
    with Streamlit's.
    """
    port = port or free_port()
    command = [sys.executable, "-m", "streamlit", "run", str(script), f"--server.port={port}"]
    headless = ["--server.headless=true", "--server.address=127.0.0.1", *options]
    process = subprocess.Popen(
        [*command, *headless],
        cwd=script.parents[1],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        server = Server(f"http://127.0.0.1:{port}", process)
        wait_until_up(server)
        yield server
    finally:
        process.terminate()
        process.wait(timeout=20)


def wait_until_up(server: Server, seconds: float = 60) -> None:
    """Return when the health check answers; TimeoutError when it does not in time."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            urllib.request.urlopen(server.address + HEALTH, timeout=2).read()
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise TimeoutError(f"{server.address} did not answer in {seconds} s")


def free_port() -> int:
    """Return a port nobody uses at this moment."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]
