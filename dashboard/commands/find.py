"""Offsets count characters of the text as it was read: for plain text, of the file as it is.

The value is the EDTF of a date or `lat lon` of a place, empty where unknown; `sure` tells whether
it may stand unseen, `why` the reason. The exit code is 2 when the file or an option is wrong.
"""

import csv
import io
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path

from atlas import load
from atlas.shipped import DATA
from atlas.writing import write_out
from commands import is_folder
from commands.texts import (
    DAY_ORDER,
    add_gazetteer_option,
    add_text_options,
    document_of,
    reason_of,
)
from finding.find import find
from finding.gazetteer import open_gazetteer
from finding.listed import GazetteerError, Layered, listed
from finding.model import Finding
from finding.places import own_candidates
from finding.reading import DocumentError, needs_day_order

COLUMNS = ("start", "end", "exact", "kind", "value", "lon", "lat", "id", "sure", "why")


def add_arguments(parser: ArgumentParser) -> None:
    """The file, and what it does not tell itself."""
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="plain text, Markdown, HTML, DOCX or PDF"
    )
    add_text_options(parser)
    add_gazetteer_option(parser)
    parser.add_argument(
        "--data",
        "--atlas",
        type=Path,
        default=DATA,
        metavar="FOLDER",
        help="folder of the atlas whose places come first (data)",
    )


def run(args: Namespace) -> int:
    """Print what is found; say on standard error what is wrong with the call."""
    try:
        document = document_of(args.file, args)
    except (DocumentError, OSError) as error:
        print(f"find: {args.file}: {reason_of(error)}", file=sys.stderr)
        return 2
    if not document.day_order and needs_day_order(document.text):
        print(f"find: {DAY_ORDER}", file=sys.stderr)
    if not is_folder("find", args.data):
        return 2
    own = own_candidates(load(args.data))
    try:
        places = listed(args.gazetteer, document.text)
        gazetteer = Layered(open_gazetteer(_tell), places)
    except (GazetteerError, ModuleNotFoundError) as error:
        print(f"find: {error}", file=sys.stderr)
        return 2
    findings = find(document, gazetteer, own)
    write_out(table(findings).encode())
    return 0


def table(findings: Iterable[Finding]) -> str:
    """The findings as CSV, a row each."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in findings:
        lon, lat = one.point or ("", "")
        sure = "yes" if one.sure else "no"
        writer.writerow(
            (one.start, one.end, one.exact, one.kind, one.value, lon, lat, one.id, sure, one.why)
        )
    return text.getvalue()


def _tell(share: float) -> None:
    """The index of places is built at first use, and takes half a minute."""
    end = "\n" if share >= 1 else ""
    print(f"\rplaces of the world, once: {share:4.0%}", end=end, file=sys.stderr, flush=True)
