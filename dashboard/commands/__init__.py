"""The command line's commands, one file each."""

import sys
from argparse import ArgumentParser
from pathlib import Path

from atlas.files import Folder, closed
from atlas.load import NO_ATLAS, SIGNS
from atlas.shipped import DATA


def add_folder(parser: ArgumentParser, bare: bool = False) -> None:
    """The folder of the atlas, said alike in every command: `--data FOLDER`.

    `bare`: for a command that is about nothing but a folder, `FOLDER` alone will do.
    """
    parser.add_argument(
        "--data", type=Path, default=DATA, metavar="FOLDER", help="folder of the atlas (data)"
    )
    if bare:
        parser.add_argument(
            "folder", nargs="?", type=Path, metavar="FOLDER", help="the same as --data FOLDER"
        )


def is_folder(command: str, folder: Path) -> bool:
    """Whether there is such a folder; where there is none, a line says so."""
    wrong = closed(folder) if folder.is_dir() else "is not a folder; name the folder of an atlas"
    if wrong:
        print(f"{command}: {folder}: {wrong}", file=sys.stderr)
    return not wrong


def holds_atlas(command: str, folder: Path) -> bool:
    """Whether the folder has anything of an atlas; where it has nothing, a line says so."""
    if not is_folder(command, folder):
        return False
    found = any(map(Folder(folder).has, SIGNS))
    if not found:
        print(f"{command}: {folder}: {NO_ATLAS}", file=sys.stderr)
    return found
