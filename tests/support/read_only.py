"""The project installed elsewhere: a folder of its own, or one where nothing can be written."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Root is asked for no rights while it has this capability.
BEFORE = () if os.getuid() else ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
PARTS = ("dashboard", "data", ".streamlit")


def installed(where: Path) -> Path:
    """A copy of the project, without anything published."""
    where.mkdir()
    for part in PARTS:
        leave = shutil.ignore_patterns("*-????????????.*", "__pycache__")
        shutil.copytree(ROOT / part, where / part, ignore=leave)
    return where


@contextmanager
def read_only(where: Path) -> Iterator[Path]:
    """A copy of the project that may only be read."""
    installed(where)
    folders = [where, *(path for path in where.rglob("*") if path.is_dir())]
    for folder in folders:
        folder.chmod(0o555)
    try:
        yield where
    finally:
        for folder in folders:  # so that it can be removed
            folder.chmod(0o755)
