"""The project as it is installed where nothing can be written."""

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


@contextmanager
def read_only(where: Path) -> Iterator[Path]:
    """A copy of the project that may only be read, without anything published."""
    where.mkdir()
    for part in PARTS:
        leave = shutil.ignore_patterns("*-????????????.*", "__pycache__")
        shutil.copytree(ROOT / part, where / part, ignore=leave)
    folders = [where, *(path for path in where.rglob("*") if path.is_dir())]
    modes = {folder: folder.stat().st_mode for folder in folders}
    for folder in folders:
        folder.chmod(0o555)
    try:
        yield where
    finally:
        for folder, mode in modes.items():  # so that it can be removed
            folder.chmod(mode)
