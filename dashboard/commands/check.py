"""Each problem is one line, `file:row column: what is wrong, what to do`.

The row is the line number in the file. The exit code is 1 when there is a problem, otherwise 0.
"""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from atlas.check import check
from commands import add_folder


def add_arguments(parser: ArgumentParser) -> None:
    """The folder to test, and the article's text where it is at hand."""
    add_folder(parser, bare=True)
    parser.add_argument(
        "--article",
        type=Path,
        metavar="FILE",
        help="the article's text; then every quotation is compared with it",
    )


def run(args: Namespace) -> int:
    """Print every problem, then their number."""
    if args.article and not args.article.is_file():
        print(f"check: there is no file {args.article}", file=sys.stderr)
        return 2
    problems = check(args.folder or args.data, args.article)
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problem{'' if len(problems) == 1 else 's'}")
    return 1 if problems else 0
