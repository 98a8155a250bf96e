"""The atlases of this process, each read when somebody first asks for it, and what is wrong of it.

One that cannot be read stands beside the others as its problems, and is read again as soon as one
of its files is another. One that was read is followed, too: where its files are broken, what was
read of them last stays.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from threading import Lock

from assets.publish import Published, publish, publish_again
from atlas import Atlas, load
from atlas.check import check
from atlas.files import Folder
from atlas.lending import shipped_again, shipped_atlas
from atlas.manifest import Manifest
from atlas.manifest_file import read_manifest
from atlas.shipped import DATA
from panels.amiss import NO_FOLDER, must_be_atlas, problems_of
from panels.files import state_of
from panels.for_good import keep_for_good
from panels.shelf import VARIABLE, Shelf, WrongCallError, shelf_of

DASHBOARD = Path(__file__).parent.parent
PROGRAMS = (DASHBOARD / "app.py", DASHBOARD / "public.py")


@dataclass(frozen=True)
class Opened:
    """An atlas and its published map files; `problems` do not keep it from being shown.

    `state` is that of its files; `stale` is what is wrong of them since it was read.
    """

    atlas: Atlas
    published: Published
    problems: tuple[str, ...] = ()
    state: str = ""
    stale: tuple[str, ...] = ()


@dataclass(frozen=True)
class Broken:
    """What is wrong of a folder in one state of its files, a line for each problem."""

    folder: Path
    state: str
    problems: tuple[str, ...]


def shelf() -> Shelf:
    """The atlases this process was started with. WrongCallError where it was started wrongly."""
    return _shelf(_arguments(), os.environ.get(VARIABLE, ""))


def opened(folder: Path) -> Opened | Broken:
    """The atlas of a folder, or what is wrong of it."""
    found = _FOUND.get(folder)
    if isinstance(found, Opened):
        return found
    with _LOCKS.setdefault(folder, Lock()):  # two readers at once: one reads, both get it
        found, state = _FOUND.get(folder), state_of(folder)
        if found is None or (isinstance(found, Broken) and found.state != state):
            found = _FOUND[folder] = _read(folder, state)
        return found


def known(folder: Path) -> Opened | None:
    """What was read of a folder last; nothing is read for it."""
    found = _FOUND.get(folder)
    return found if isinstance(found, Opened) else None


def served_again(found: Opened) -> Opened:
    """The same with its map files where they are served now, should any have been lost."""
    published = publish_again(found.atlas, found.published, DASHBOARD / "static")
    if published == found.published:
        return found
    renewed = replace(found, published=published)
    for folder in [folder for folder, one in _FOUND.items() if one is found]:
        _FOUND[folder] = renewed
    return renewed


def follow(folder: Path) -> None:
    """Read an atlas again whose files are others; where they are broken, the last one stays.

    One reader waits for it; whoever comes meanwhile gets what is there.
    """
    found, lock = _FOUND.get(folder), _LOCKS.setdefault(folder, Lock())
    if not isinstance(found, Opened) or found.state == state_of(folder):
        return
    if lock.acquire(blocking=False):
        try:
            state = state_of(folder)
            now = _read(folder, state)
            broken = isinstance(now, Broken)
            _FOUND[folder] = replace(found, state=state, stale=now.problems) if broken else now
        finally:
            lock.release()


def stale(atlas: Atlas) -> tuple[str, ...]:
    """What is wrong of an atlas's files since it was read."""
    found = (one for one in _FOUND.values() if isinstance(one, Opened) and one.atlas is atlas)
    return next((one.stale for one in found), ())


_FOUND: dict[Path, Opened | Broken] = {}
_LOCKS: dict[Path, Lock] = {}


def _read(folder: Path, state: str) -> Opened | Broken:
    try:
        must_be_atlas(folder)
        atlas = _shipped(folder in _FOUND) if folder == DATA else load(folder)
        published = publish(atlas, DASHBOARD / "static")
        found = Opened(atlas, published, _doubts(folder), state)
    except Exception as error:
        return Broken(folder, state, problems_of(folder, error))
    keep_for_good()
    return found


def _shipped(again: bool) -> Atlas:
    return shipped_again() if again else shipped_atlas()


def _doubts(folder: Path) -> tuple[str, ...]:
    """What `check` finds of an atlas that can be shown; the shipped one was tested before."""
    return () if folder == DATA else tuple(map(str, check(folder)))


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


def manifest_of(folder: Path) -> Manifest:
    """What a folder says of itself, whether or not it can be read."""
    found = _FOUND.get(folder)
    return found.atlas.manifest if isinstance(found, Opened) else read_manifest(Folder(folder))[0]
