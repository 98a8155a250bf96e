"""Counts, and the share of facts for which a source was opened, between the markers of the page."""

import sys
from argparse import ArgumentParser, Namespace

from atlas import load
from commands import add_folder


def add_arguments(parser: ArgumentParser) -> None:
    """The folder whose README.md is renewed."""
    add_folder(parser, bare=True)


def run(args: Namespace) -> int:
    """Renew the figures of README.md; 1 with a reason when the page has no place for them."""
    from atlas.figures import write_figures  # noqa: PLC0415 (--help can do without)

    folder = args.folder or args.data
    try:
        found = write_figures(load(folder), folder)
    except ValueError as error:
        print(f"figures: {error}", file=sys.stderr)
        return 1
    if not found:
        print("figures: the folder has no README.md", file=sys.stderr)
    return 0 if found else 1
