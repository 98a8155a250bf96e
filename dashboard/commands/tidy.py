"""Line ends, quotes, stray spaces and the order of rows; no fact is changed."""

from argparse import ArgumentParser, Namespace

from atlas.tidy import tidy
from commands import add_folder


def add_arguments(parser: ArgumentParser) -> None:
    """The folder to rewrite."""
    add_folder(parser, bare=True)


def run(args: Namespace) -> int:
    """Rewrite the tables and print the files that changed."""
    for file in tidy(args.folder or args.data):
        print(f"{file} rewritten")
    return 0
