"""`python dashboard gazetteer`: build the index of the world's places, once.

The finder reads place names from one file in your cache folder, which it also builds by itself at
first use. `--again` builds it anew.
"""

import argparse
import sys

from finding.gazetteer.build import build
from finding.gazetteer.inputs import usual_inputs
from finding.gazetteer.opening import index_path, is_whole


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the command."""
    parser.add_argument("--again", action="store_true", help="build it even if it is there")


def run(args: argparse.Namespace) -> int:
    """Build the index and print where it lies; 1 where a package is missing."""
    try:
        inputs = usual_inputs()
    except ModuleNotFoundError as error:
        print(f"gazetteer: {error.args[0]}", file=sys.stderr)
        return 1
    path = index_path(inputs)
    if args.again or not is_whole(path):
        build(inputs, path, _tell)
        print(file=sys.stderr)
    print(path)
    return 0


def _tell(share: float) -> None:
    print(f"\rplaces of the world: {share:4.0%}", end="", file=sys.stderr, flush=True)
