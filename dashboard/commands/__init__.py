"""The command line's commands, one file each."""

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
        parser.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="the same")
