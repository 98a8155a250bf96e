"""Line ends, quotes, stray spaces and the order of rows; no fact is changed."""

from argparse import ArgumentParser, Namespace

from atlas.tidy import tidy
from commands import add_folder, holds_atlas


def add_arguments(parser: ArgumentParser) -> None:
    """The folder to rewrite."""
    add_folder(parser, bare=True)


def run(args: Namespace) -> int:
    """Rewrite the tables and print the files that changed."""
    folder = args.folder or args.data
    if not holds_atlas("tidy", folder):
        return 2
    for file in tidy(folder):
        print(f"{file} rewritten")
    return 0
