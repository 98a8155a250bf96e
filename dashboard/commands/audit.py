"""FILE has the columns date,lon,lat,expected_holder_family and, if wanted, why and explained.

Expected is a family, a holder or a state of holders.csv; alternatives are separated by `;`.
The exit code is 1 when a miss has no reason in the column `explained`.
"""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from atlas import load
from commands import add_folder


def add_arguments(parser: ArgumentParser) -> None:
    """The points to ask about."""
    parser.add_argument("--points", type=Path, required=True, metavar="FILE", help="CSV of points")
    add_folder(parser)


def run(args: Namespace) -> int:
    """Print every miss, then the agreement."""
    from atlas.audit import audit  # noqa: PLC0415 (loads shapely, which --help can do without)

    if not args.points.is_file():
        print(f"audit: there is no file {args.points}", file=sys.stderr)
        return 2
    outcome = audit(load(args.data), args.points)
    for miss in outcome.misses:
        print(
            f"{args.points.name}:{miss.row} {miss.date} at {miss.lon}, {miss.lat}: "
            f"expected {miss.expected}, found {miss.found}{_reason(miss.why, miss.explained)}"
        )
    if not outcome.points:
        print(f"audit: {args.points} has no points; give it a row for each", file=sys.stderr)
        return 2
    agreed = outcome.points - len(outcome.misses)
    print(f"{agreed} of {outcome.points} points agree ({outcome.agreement:.2%})", end="")
    print(f"; misses without a reason: {len(outcome.unexplained)}")
    return 1 if outcome.unexplained else 0


def _reason(why: str, explained: str) -> str:
    reasons = [f" [{why}]"] if why else []
    reasons += [f"; explained: {explained}"] if explained else []
    return "".join(reasons)
