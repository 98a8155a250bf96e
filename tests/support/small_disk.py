"""A disk of its own for a test, with as much room as it is given."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def small_disk(where: Path, used: int, grown: int) -> Iterator[Path]:
    """A disk in memory with room for what is there and what is to come."""
    where.mkdir(exist_ok=True)
    size = used * 2 + grown * 2 + 2**20
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(where)]
    subprocess.run(mount, check=True, capture_output=True)
    try:
        yield where
    finally:
        subprocess.run(["umount", str(where)], check=True)


def fill(disk: Path, rest: int) -> None:
    """Fill a disk until so many bytes are free."""
    found = os.statvfs(disk)
    with (disk / "ballast").open("wb") as ballast, suppress(OSError):
        ballast.write(b"\0" * max(found.f_bavail * found.f_frsize - rest, 0))
