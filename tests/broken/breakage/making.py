"""All broken atlases, and their folders written."""

from itertools import chain
from pathlib import Path

from breakage import (
    built,
    days,
    disk,
    ids,
    large,
    manifests,
    numbers,
    others,
    packages,
    shapes,
    tables,
    vocabularies,
    words,
)
from breakage.bases import base
from breakage.kind import Kind

# By subject; those of the last take long, and are tested by the command.
SUBJECTS = {
    "tables": tables,
    "ids": ids,
    "days": days,
    "numbers": numbers,
    "vocabularies": vocabularies,
    "shapes": shapes,
    "built": built,
    "manifests": manifests,
    "packages": packages,
    "words": words,
    "disk": disk,
    "others": others,
    "large": large,
}


def kinds_of(*subjects: str) -> list[Kind]:
    """The kinds of some subjects."""
    return list(chain.from_iterable(SUBJECTS[name].kinds() for name in subjects))


def make(kind: Kind, folder: Path) -> Path:
    """The folder of a broken atlas, written anew."""
    files = base(kind.base)
    kind.change(files)
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    if kind.on_disk:
        kind.on_disk(folder)
    return folder
