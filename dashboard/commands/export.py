"""Days are written 1813-10-24; a year means its 31 December.

The file goes to standard output unless --output names one. The exit code is 2 when a date or an
option is wrong.
"""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from atlas import VIEWS, Atlas, DateError, day_of, load
from atlas.languages import READER_LANGUAGES
from atlas.state import day_within
from atlas.writing import write_out, write_whole
from commands import add_folder
from exports.registry import FORMATS, NothingToWriteError, Request, render


def add_arguments(parser: ArgumentParser) -> None:
    """What to write, and where."""
    kinds = "; ".join(f"{name}: {kind.summary}" for name, kind in FORMATS.items())
    parser.add_argument("--format", choices=FORMATS, default="geojson", help=kinds)
    parser.add_argument(
        "--date",
        action="append",
        default=[],
        metavar="DATE",
        help="year or day, before 1 with a sign: --date=-0043; repeat it for several",
    )
    parser.add_argument("--all", action="store_true", help="every day of the whole span")
    parser.add_argument("--view", choices=VIEWS, default="control", help="whose areas they are")
    parser.add_argument(
        "--lang", choices=READER_LANGUAGES, default="en", help="language of names (en)"
    )
    parser.add_argument(
        "--output", type=Path, metavar="FILE", help="write here; - is standard output"
    )
    add_folder(parser)


def run(args: Namespace) -> int:
    """Write the file; say on standard error what is wrong with the call."""
    atlas = load(args.data)
    try:
        request = _request(atlas, args)
        content = render(atlas, args.format, request)
    except (DateError, NothingToWriteError) as error:
        print(f"export: {error}", file=sys.stderr)
        return 2
    if args.output and str(args.output) != "-":
        write_whole(args.output, content)
        print(f"{args.output}: {len(content)} bytes", file=sys.stderr)
        return 0
    if FORMATS[args.format].binary and sys.stdout.isatty():
        print(f"export: {args.format} is not text; name a file with --output", file=sys.stderr)
        return 2
    write_out(content)
    return 0


def _request(atlas: Atlas, args: Namespace) -> Request:
    if FORMATS[args.format].asks_days(atlas) and not (args.date or args.all):
        raise DateError("which day? Give --date 1828, or --all")
    days = tuple(dict.fromkeys(day_within(atlas, day_of(date)) for date in args.date))
    return Request(days, args.all, args.view, args.lang)
