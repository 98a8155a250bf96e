"""Every file of the folder and every column of its tables, as datapackage.json describes them."""

from argparse import ArgumentParser, Namespace

from atlas.files import Folder
from atlas.writing import write_whole
from commands import add_folder, holds_atlas
from exports.dictionary import FILE, dictionary


def add_arguments(parser: ArgumentParser) -> None:
    """The folder whose dictionary is written."""
    add_folder(parser, bare=True)


def run(args: Namespace) -> int:
    """Write DICTIONARY.md into the folder."""
    folder = args.folder or args.data
    if not holds_atlas("dictionary", folder):
        return 2
    write_whole(folder / FILE, dictionary(Folder(folder)))
    return 0
