"""Where published files are served from: `static/`, or memory where that folder takes none.

A file's name is its content's: equal content, equal name. So servers of one folder and other
versions share the files, each is known to be whole by its name alone, and a damaged one is
written anew. In memory a file is this process's own; browsers keep it no longer than the page.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import time

from atlas.neighbour import sweep
from atlas.writing import NotWrittenError, make_folder, write_whole

STATIC = Path(__file__).parent.parent / "static"
ADDRESS = "app/static"
# A `.new-` file is half of one that an earlier version wrote.
OURS = re.compile(r"(map|page|bundle|found|events-\w+|own)-[0-9a-f]{12}\.(js|css|json)|\.new-\w+")
# Seconds. What another process of this folder may still serve lies untouched no longer than that.
LEFT_ALONE = 7 * 24 * 3600
TOUCHED = 3600

Memory = Callable[[str, bytes], str]
Print = tuple[int, int, int]
_PUBLISHED: set[str] = set()  # by this process, for whichever atlas
_WHOLE: dict[Path, Print] = {}  # files whose content was looked at, as they were then
_MEMORY: list[Memory] = []


def serve_from_memory(keep: Memory) -> None:
    """Say how a file that `static/` does not take is served: `keep` gives its address."""
    _MEMORY[:] = [keep]


def hashed(name: str, data: bytes) -> str:
    """The name of a file with this content: `map.js` is map-0123456789ab.js."""
    stem, suffix = name.split(".")
    return f"{stem}-{hashlib.sha256(data).hexdigest()[:12]}.{suffix}"


def serve(name: str, data: bytes, folder: Path = STATIC) -> str:
    """Serve a file from now on; its address, counted from the page. `name` is a hashed one.

    NotWrittenError where neither the folder nor this process's memory takes it.
    """
    _PUBLISHED.add(name)
    if not is_whole(folder / name):
        try:
            make_folder(folder)
            write_whole(folder / name, data)
        except NotWrittenError:
            if not _MEMORY:
                raise
            return _MEMORY[0](name, data)
    return f"{ADDRESS}/{name}"


def is_served(address: str, folder: Path = STATIC) -> bool:
    """Whether what lies at an address is there and whole; one in use is kept from looking old."""
    if ADDRESS not in address:
        return True  # in memory nothing is lost
    path = folder / address.rsplit("/", 1)[1]
    return is_whole(path)


def is_whole(path: Path) -> bool:
    """Whether a file holds what its name says. It is read once, and again when it has changed."""
    try:
        if _WHOLE.get(path) != _print(path):
            _WHOLE.pop(path, None)
            digest = hashlib.sha256(path.read_bytes()).hexdigest()[:12]
            if not path.stem.endswith(f"-{digest}"):
                return False
        _keep_young(path)
        _WHOLE[path] = _print(path)
    except OSError:
        return False
    return True


def remove_old(folder: Path = STATIC) -> None:
    """Remove our files of builds long gone, and what killed processes left half written."""
    sweep(folder)
    with suppress(OSError):
        for path in folder.iterdir():
            if OURS.fullmatch(path.name) and path.name not in _PUBLISHED:
                with suppress(OSError):  # another process was quicker, or may and we may not
                    if time() - path.stat().st_mtime > LEFT_ALONE:
                        path.unlink()


def _print(path: Path) -> Print:
    """What changes with a file's content, without reading it."""
    found = path.stat()
    return found.st_ino, found.st_size, found.st_mtime_ns


def _keep_young(path: Path) -> None:
    with suppress(OSError):  # it is another's, who may touch it
        if time() - path.stat().st_mtime > TOUCHED:
            path.touch()
