"""Line ends, quotes, stray spaces and the order of rows; no fact is changed."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from atlas.tidy import tidy
from commands import DATA


def add_arguments(parser: ArgumentParser) -> None:
    """The folder to rewrite."""
    parser.add_argument(
        "folder",
        nargs="?",
        type=Path,
        default=DATA,
        metavar="FOLDER",
        help="folder of the atlas (data)",
    )


def run(args: Namespace) -> int:
    """Rewrite the tables and print the files that changed."""
    for file in tidy(args.folder):
        print(f"{file} rewritten")
    return 0
