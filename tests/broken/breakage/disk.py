"""What only a disk can have: links, folders, pipes, files of 50 MB, and none at all."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from breakage.kind import Kind, nothing

LINK = "is a link to a file outside the folder; put the file itself there"
NO_FILE = "is no file but a {}; put a file there"


def kinds() -> Iterator[Kind]:
    """Each of them; the change is made in the written folder."""
    for file in ("places.csv", "atlas.json", "areas.geojson", "article.json", "glossary.csv"):
        yield _kind(f"{file} a link out", _linked(file, "/etc/passwd"), f"{file}: {LINK}")
        yield _kind(f"{file} a folder", _folder(file), f"{file}: {NO_FILE.format('folder')}")
    for file in ("places.csv", "areas.geojson", "translations.csv"):
        yield _kind(f"{file} a pipe", _pipe(file), f"{file}: {NO_FILE.format('pipe')}")
        told = f"{file}: is a link that leads nowhere; put the file itself there"
        yield _kind(f"{file} a link to nothing", _linked(file, "nothing-there"), told)
        yield _kind(f"{file} a link to itself", _linked(file, file), told)
    yield _kind("sources.csv endless", _linked("sources.csv", "/dev/zero"), f"sources.csv: {LINK}")
    yield _kind("a folder emptied", _emptied, r".*: is no folder of an atlas: none of atlas.json, ")
    yield _kind("a folder gone", shutil.rmtree, ".*: is not a folder; name the folder of an atlas")
    yield _kind("a file for a folder", _file, ".*: is not a folder; name the folder of an atlas")


def _kind(name: str, change: Callable[[Path], None], told: str) -> Kind:
    return Kind(name, nothing, told, on_disk=change)


def _linked(file: str, to: str) -> Callable[[Path], None]:
    def made(folder: Path) -> None:
        (folder / file).unlink()
        (folder / file).symlink_to(to)

    return made


def _folder(file: str) -> Callable[[Path], None]:
    def made(folder: Path) -> None:
        (folder / file).unlink()
        (folder / file).mkdir()

    return made


def _pipe(file: str) -> Callable[[Path], None]:
    def made(folder: Path) -> None:
        (folder / file).unlink()
        os.mkfifo(folder / file)

    return made


def _emptied(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()


def _file(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.write_text("no folder")
