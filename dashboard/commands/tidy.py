"""Line ends, quotes, stray spaces and the order of rows; no fact is changed."""

import sys
from argparse import ArgumentParser, Namespace

from atlas.tidy import tidy
from commands import add_folder


def add_arguments(parser: ArgumentParser) -> None:
    """The folder to rewrite."""
    add_folder(parser, bare=True)


def run(args: Namespace) -> int:
    """Rewrite the tables and print the files that changed."""
    folder = args.folder or args.data
    if not folder.is_dir():
        print(f"tidy: {folder}: is not a folder; name the folder of an atlas", file=sys.stderr)
        return 2
    for file in tidy(folder):
        print(f"{file} rewritten")
    return 0
