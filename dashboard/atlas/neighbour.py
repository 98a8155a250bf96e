"""A new file beside the one whose place it will take, and the broom for those left behind.

Whoever writes a neighbour holds a lock on it, which falls when its process ends in whatever way:
a neighbour that nobody holds was left behind. Where there are no locks, its age tells.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from errno import EINVAL, EISDIR
from pathlib import Path
from secrets import token_hex
from time import time
from typing import BinaryIO

try:
    import fcntl

    _LOCKS = True
except ImportError:  # Windows
    _LOCKS = False

PREFIX = ".atlas-new-"
LEFT_ALONE = 3600  # seconds after which one that cannot be asked for its lock counts as left behind


class Neighbour:
    """What will take the place of `target`; until then nothing has happened."""

    def __init__(self, target: Path) -> None:
        """Begin it. OSError where the target may not be written."""
        self.target = Path(os.path.realpath(target)) if target.is_symlink() else target
        old = _old(self.target)
        self._file = _held(self.target)
        self.path = Path(self._file.name)
        if old:
            _like(self._file, old)

    def write(self, content: bytes) -> None:
        """Add bytes to it."""
        self._file.write(content)

    def finish(self) -> None:
        """Bring it to the disk, whoever wrote it."""
        self._file.flush()
        os.fsync(self._file.fileno())

    def take_place(self) -> None:
        """Become the target, in one step."""
        if not _LOCKS:  # an open file cannot be renamed there
            self._file.close()
        self.path.replace(self.target)
        _bring_to_disk(self.target.parent)

    def drop(self) -> None:
        """Let go of it; what has not taken its place is no more."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)
        with suppress(OSError):  # a full disk complains once more of what no longer matters
            self._file.close()


class Stream:
    """A pipe or a device: it has no place to take, so it is written as it is."""

    def __init__(self, target: Path) -> None:
        """Nothing is opened yet: a pipe may wait for its reader."""
        self.target = self.path = target
        self._content = b""

    def write(self, content: bytes) -> None:
        """Keep bytes for it."""
        self._content += content

    def finish(self) -> None:
        """Nothing: there is no disk."""

    def take_place(self) -> None:
        """Write what was kept."""
        with self.target.open("wb") as file:
            file.write(self._content)

    def drop(self) -> None:
        """Nothing is left."""


def beginning(target: Path) -> Neighbour | Stream:
    """What a file is written by."""
    with suppress(OSError):
        mode = target.stat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            return Stream(target)
    return Neighbour(target)


def left_behind(folder: Path) -> list[Path]:
    """The neighbours in a folder that nobody writes any more."""
    with suppress(OSError):
        names = sorted(one.name for one in os.scandir(folder) if one.name.startswith(PREFIX))
        return [folder / name for name in names if not _is_held(folder / name)]
    return []


def sweep(folder: Path) -> None:
    """Remove what killed processes left behind."""
    for path in left_behind(folder):
        with suppress(OSError):
            path.unlink()


def _old(target: Path) -> os.stat_result | None:
    """The file to be replaced, if any. OSError where it is none or may not be written."""
    try:
        found = target.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(EISDIR, os.strerror(EISDIR), str(target))
    if not stat.S_ISREG(found.st_mode):
        raise OSError(EINVAL, "is a device, never to be replaced", str(target))
    with target.open("ab"):  # a rename would not ask for the rights of the file itself
        return found


def _held(target: Path) -> BinaryIO:
    """A new file beside the target, locked before anybody can take it for one left behind."""
    while True:
        file = target.with_name(f"{PREFIX}{token_hex(8)}").open("xb")
        if not _LOCKS:
            return file
        with suppress(OSError):  # held by a broom for a moment, or a disk without locks
            fcntl.flock(file, fcntl.LOCK_EX)
        if os.fstat(file.fileno()).st_nlink:
            return file
        file.close()


def _is_held(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            if _LOCKS:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return False
    except BlockingIOError:
        return True
    except OSError:
        pass
    with suppress(OSError):
        return time() - path.stat().st_mtime < LEFT_ALONE
    return True  # gone meanwhile


def _like(file: BinaryIO, old: os.stat_result) -> None:
    """Give a new file the rights of the old one, and its owner where that is allowed."""
    with suppress(OSError, AttributeError):
        os.fchmod(file.fileno(), stat.S_IMODE(old.st_mode))
        os.fchown(file.fileno(), old.st_uid, old.st_gid)


def _bring_to_disk(folder: Path) -> None:
    with suppress(OSError):  # not every system can
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
