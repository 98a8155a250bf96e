"""Whether the files of an atlas are still those that were read."""

from __future__ import annotations

import os
from pathlib import Path

from atlas.shipped import DATA


def state_of(folder: Path) -> str:
    """Another text as soon as a file of the folder is another, or one that the project lends."""
    return _written(folder) if folder == DATA else f"{_written(folder)} {_written(DATA)}"


def _written(folder: Path) -> str:
    """Names, sizes and times of the files; hidden ones come and go."""
    try:
        with os.scandir(folder) as entries:
            shown = [one for one in entries if not one.name.startswith(".")]
            return " ".join(sorted(map(_told, shown)))
    except OSError:
        return "gone"


def _told(one: os.DirEntry[str]) -> str:
    try:
        found = one.stat()
    except OSError:  # it has just gone, or is a link that leads nowhere
        return f"{one.name}:gone"
    return f"{one.name}:{found.st_size}:{found.st_mtime_ns}"
