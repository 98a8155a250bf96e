"""`python dashboard build-areas FILE`: areas and Turkic states, from the district file."""

import argparse
import sys
from pathlib import Path

from atlas.writing import Batch
from commands import add_folder
from survey.build import build_areas, renew
from survey.districts import HOW_TO_GET
from survey.states import build_states


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the command."""
    parser.add_argument(
        "districts",
        nargs="?",
        type=Path,
        help="the district file; without it the command says how to get it",
    )
    add_folder(parser)
    parser.add_argument(
        "--arcs-only",
        action="store_true",
        help="only what follows from areas.geojson and the tables; needs no district file",
    )


def run(args: argparse.Namespace) -> int:
    """Build the files; 0, 1 with a reason, 2 when it is wrongly called."""
    if not args.data.is_dir():
        print(f"build-areas: {args.data}: is not a folder; name one of an atlas", file=sys.stderr)
        return 2
    if not args.arcs_only and (args.districts is None or not args.districts.exists()):
        print(HOW_TO_GET, file=sys.stderr)
        return 2
    try:
        return _renew(args.data) if args.arcs_only else _build(args.districts, args.data)
    except (KeyError, ValueError) as error:
        print(f"build-areas: {error.args[0]}", file=sys.stderr)
        return 1


def _renew(folder: Path) -> int:
    with Batch() as batch:
        renew(folder, batch)
    return 0


def _build(districts: Path, folder: Path) -> int:
    with Batch() as batch:
        areas = build_areas(districts, folder, batch)
        build_states(districts, folder, batch)
    print(f"{len(areas)} areas written to {folder}")
    return 0
