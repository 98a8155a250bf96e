"""The command line's commands, one file each."""

import sys
from argparse import ArgumentParser
from pathlib import Path

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
    if not folder.is_dir():
        print(f"{command}: {folder}: is not a folder; name the folder of an atlas", file=sys.stderr)
    return folder.is_dir()
