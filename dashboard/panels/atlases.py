"""The atlases of this process, each read when somebody first asks for it, and what is wrong of it.

One that cannot be read stands beside the others as its problems, and is read again as soon as one
of its files is another.
"""

from __future__ import annotations

import gc
import logging
import os
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Event, Lock

from assets.publish import Published, publish
from atlas import Atlas, DataError, load
from atlas.check import check
from atlas.files import Folder
from atlas.lending import shipped_atlas
from atlas.manifest import Manifest
from atlas.manifest_file import read_manifest
from atlas.shipped import DATA
from panels.shelf import VARIABLE, Shelf, WrongCallError, shelf_of

DASHBOARD = Path(__file__).parent.parent
PROGRAMS = (DASHBOARD / "app.py", DASHBOARD / "public.py")
NO_FOLDER = "{}: there is no such folder; name one that holds an atlas"
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Opened:
    """An atlas and its published map files; `problems` do not keep it from being shown."""

    atlas: Atlas
    published: Published
    problems: tuple[str, ...] = ()


@dataclass(frozen=True)
class Broken:
    """What is wrong of a folder in one state of its files, a line for each problem."""

    folder: Path
    state: str
    problems: tuple[str, ...]


class NoAtlasError(ValueError):
    """A folder that is none of an atlas; the text says why."""


def shelf() -> Shelf:
    """The atlases this process was started with. WrongCallError where it was started wrongly."""
    return _shelf(_arguments(), os.environ.get(VARIABLE, ""))


def opened(folder: Path) -> Opened | Broken:
    """The atlas of a folder, or what is wrong of it."""
    found = _FOUND.get(folder)
    if isinstance(found, Opened):
        return found
    with _LOCKS.setdefault(folder, Lock()):  # two readers at once: one reads, both get it
        found, state = _FOUND.get(folder), _state(folder)
        if found is None or (isinstance(found, Broken) and found.state != state):
            found = _FOUND[folder] = _read(folder, state)
        return found


_FOUND: dict[Path, Opened | Broken] = {}
_LOCKS: dict[Path, Lock] = {}
_FOR_GOOD = Event()  # set once nothing more may be held for good


def _read(folder: Path, state: str) -> Opened | Broken:
    try:
        _is_atlas(folder)
        atlas = shipped_atlas() if folder == DATA else load(folder)
        found = Opened(atlas, publish(atlas, DASHBOARD / "static"), _doubts(folder))
    except Exception as error:
        return Broken(folder, state, _problems(folder, error))
    _keep_for_good()
    return found


def _doubts(folder: Path) -> tuple[str, ...]:
    """What `check` finds of an atlas that can be shown; the shipped one was tested before."""
    return () if folder == DATA else tuple(map(str, check(folder)))


def _is_atlas(folder: Path) -> None:
    if not folder.is_dir():
        raise NoAtlasError(NO_FOLDER.format(folder))
    if not any((folder / file).is_file() for file in ("atlas.json", "article.json")):
        raise NoAtlasError(f"{folder}: holds neither atlas.json nor article.json; name another")


def _problems(folder: Path, error: Exception) -> tuple[str, ...]:
    """What stopped the reading, and all else that `check` finds."""
    known = isinstance(error, DataError | NoAtlasError)
    log.warning("%s cannot be shown: %s", folder, error, exc_info=None if known else error)
    if isinstance(error, NoAtlasError):
        return (str(error),)
    try:
        found = [str(problem) for problem in check(folder)]
    except Exception:
        found = []
    if isinstance(error, DataError):
        return tuple(dict.fromkeys((*found, str(error))))
    return (*found, f"the atlas cannot be read: {type(error).__name__}: {error}")


def _state(folder: Path) -> str:
    """Another text as soon as a file of the folder is another."""
    if not folder.is_dir():
        return "gone"
    files = sorted(path for path in folder.iterdir() if path.is_file())
    return " ".join(f"{path.name}:{path.stat().st_mtime_ns}" for path in files)


def _arguments() -> tuple[str, ...]:
    """What stood behind `--` when Streamlit was started; those of another program are not ours."""
    program, *rest = sys.argv or ("",)
    return tuple(rest) if _is_ours(program) else ()


@lru_cache(maxsize=4)
def _is_ours(program: str) -> bool:
    return Path(program).resolve() in PROGRAMS


@lru_cache(maxsize=8)
def _shelf(arguments: tuple[str, ...], environment: str) -> Shelf:
    try:
        found = shelf_of(arguments, {VARIABLE: environment})
    except WrongCallError as error:
        print(error, file=sys.stderr)
        raise
    for folder in found.folders.values():
        if not folder.is_dir():
            print(NO_FOLDER.format(folder), file=sys.stderr)
    return found


def _keep_for_good() -> None:
    """Take the first atlas out of the garbage collector's rounds, once.

    It stays as long as the process does; going through it again and again took longer than a run
    of the page itself. Later, readers' own things are alive too, and those must go with them.
    """
    if _FOR_GOOD.is_set():
        return
    nothing_more_for_good()
    gc.collect()
    gc.freeze()


def nothing_more_for_good() -> None:
    """From now on everything that is no longer used is let go of."""
    _FOR_GOOD.set()


def manifest_of(folder: Path) -> Manifest:
    """What a folder says of itself, whether or not it can be read."""
    found = _FOUND.get(folder)
    return found.atlas.manifest if isinstance(found, Opened) else read_manifest(Folder(folder))[0]
