"""Where the files of an atlas lie: in a folder, in memory, or one layer over another."""

import errno
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

NONE = (errno.EACCES, errno.ENAMETOOLONG)  # a folder closed to us; a name that no file can have
LARGEST = 32 * 2**20  # bytes: far above any atlas, far below what a machine has


class Files(Protocol):
    """The files of one atlas by name, such as `places.csv`."""

    @property
    def name(self) -> str:
        """What messages call the whole."""

    def has(self, file: str) -> bool:
        """Whether there is a file of this name."""

    def read(self, file: str) -> bytes:
        """Its content. FileNotFoundError where there is none."""


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder on the disk."""

    path: Path

    @property
    def name(self) -> str:
        """The folder as it was named."""
        return str(self.path)

    def has(self, file: str) -> bool:
        """Whether the folder holds this file; what a link outside leads to is none of it."""
        path = self.path / file
        try:
            return path.is_file() and not leads_out(path)
        except OSError as error:
            if error.errno in NONE:
                return False
            raise

    def read(self, file: str) -> bytes:
        """The file's content, of one too large its beginning. FileNotFoundError where none is."""
        if not self.has(file):
            raise FileNotFoundError(file)
        with (self.path / file).open("rb") as opened:
            return opened.read(LARGEST + 1)


def closed(folder: Path) -> str:
    """Why nothing in a folder can be read; empty where its files can be looked for."""
    try:
        os.stat(folder / "atlas.json")  # noqa: PTH116 (an error tells)
    except FileNotFoundError:
        return ""
    except OSError as error:
        return f"cannot be looked into ({error.strerror}); see to its rights and its disk"
    return ""


def leads_out(path: Path) -> bool:
    """Whether a file is a link to outside its folder."""
    return path.is_symlink() and not path.resolve().is_relative_to(path.parent.resolve())


@dataclass(frozen=True, slots=True)
class InMemory:
    """Files that lie nowhere but in memory."""

    name: str
    content: Mapping[str, bytes]

    def has(self, file: str) -> bool:
        """Whether there is a file of this name."""
        return file in self.content

    def read(self, file: str) -> bytes:
        """Its content. FileNotFoundError where there is none."""
        if file not in self.content:
            raise FileNotFoundError(file)
        return self.content[file]


@dataclass(frozen=True, slots=True)
class Layered:
    """Files of one's own over those that another atlas lends: `lent` names what may be taken."""

    own: Files
    under: Files
    lent: frozenset[str]

    @property
    def name(self) -> str:
        """What the upper layer is called."""
        return self.own.name

    def has(self, file: str) -> bool:
        """Whether either layer has the file."""
        return self.own.has(file) or (file in self.lent and self.under.has(file))

    def read(self, file: str) -> bytes:
        """The own file, else the lent one. FileNotFoundError where there is none."""
        if self.own.has(file) or file not in self.lent:
            return self.own.read(file)
        return self.under.read(file)


def files_at(where: Path | str | Files) -> Files:
    """The files meant by a folder's path, or by themselves."""
    return Folder(Path(where)) if isinstance(where, str | Path) else where
