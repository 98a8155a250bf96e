"""The one way files are written: each is the old one or the new one, whole, at every moment.

What is new is written beside the old file and brought to the disk; then it takes the old one's
place in one step. Of several files all are written first. Whatever can go wrong with a disk is one
line that says what to do.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

from atlas.neighbour import Neighbour, Stream, beginning, sweep

REASONS = {
    errno.EISDIR: "is a folder; name a file in it",
    errno.ENOTDIR: "lies in a file, not in a folder; name another place",
    errno.EACCES: "may not be written; see to the rights of the file and of its folder",
    errno.EPERM: "may not be written; see to the rights of the file and of its folder",
    errno.EROFS: "lies on a disk that can only be read; name another place",
    errno.ENOSPC: "is as it was: the disk is full; make room and try again",
    errno.EDQUOT: "is as it was: your share of the disk is used up; make room and try again",
    errno.EFBIG: "is as it was: files of that size are not allowed here; raise the limit",
    errno.ELOOP: "is a link that leads to itself; name another place",
    errno.ENAMETOOLONG: "has too long a name; choose a shorter one",
}


class NotWrittenError(ValueError):
    """A file that could not be written; the text names it and says what to do."""


class Batch:
    """Files renewed together: `with Batch() as batch`, then `batch.write` for each.

    They take their places when the block ends well. Until then, and where it does not, everything
    is as it was.
    """

    def __init__(self) -> None:
        """Nothing is written yet."""
        self._begun: dict[Path, Neighbour | Stream] = {}

    def write(self, path: Path, content: bytes | str) -> None:
        """Write the new content of a file beside it. NotWrittenError where that cannot be."""
        with telling(path):
            sweep(path.parent)
            one = self._begun[path] = beginning(path)
            one.write(content.encode("utf-8") if isinstance(content, str) else content)
            one.finish()

    def at(self, path: Path) -> Path:
        """Where the content of a file can be read: beside it where it is new."""
        return self._begun[path].path if path in self._begun else path

    def __enter__(self) -> Batch:
        """Itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Let the files take their places; where something went wrong, drop them."""
        try:
            for path, one in self._begun.items() if kind is None else ():
                with telling(path):
                    one.take_place()
        finally:
            for one in self._begun.values():
                one.drop()


def write_whole(path: Path, content: bytes | str) -> None:
    """Write one file; a text as UTF-8, its line ends as they are. NotWrittenError says why not."""
    write_all({path: content})


def write_all(files: Mapping[Path, bytes | str]) -> None:
    """Write several files: none takes its place before all are written."""
    with Batch() as batch:
        for path, content in files.items():
            batch.write(path, content)


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """The place beside a file where a library may write by itself; it is empty at first."""
    with telling(path):
        sweep(path.parent)
        one = beginning(path)
        try:
            yield one.path
            one.finish()
            one.take_place()
        finally:
            one.drop()


def make_folder(path: Path) -> None:
    """Make a folder, and those it lies in. NotWrittenError says why not."""
    with telling(path):
        if path.exists() and not path.is_dir():
            raise NotWrittenError(f"{path}: is a file, not a folder; name another place")
        path.mkdir(parents=True, exist_ok=True)


def write_out(content: bytes) -> None:
    """Write to standard output, to the last byte. NotWrittenError where it takes no more."""
    if sys.stdout is None:  # closed by whoever started this
        raise NotWrittenError("standard output: is closed; name a file with --output")
    with printing():
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()


@contextmanager
def printing() -> Iterator[None]:
    """What the block prints arrives, or NotWrittenError says why not."""
    try:
        yield
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError as error:
        if error.filename is not None:  # of a file, not of what is printed
            raise
        with suppress(OSError):  # Python would try once more at its end, and complain
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        what = f"{error.strerror}; what was written there is not whole"
        raise NotWrittenError(f"standard output: {what}") from error


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Whatever a disk refuses in the block is told in one line about this file."""
    try:
        yield
    except OSError as error:
        raise NotWrittenError(f"{path}: {_reason(path, error)}") from error


def _reason(path: Path, error: OSError) -> str:
    if error.errno == errno.ENOENT and not path.parent.exists():
        return f"there is no folder {path.parent}; make it first"
    return REASONS.get(error.errno or 0, f"could not be written: {error.strerror or error}")
