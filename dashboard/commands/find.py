"""Offsets count characters of the text as it was read: for plain text, of the file as it is.

The value is the EDTF of a date or `lat lon` of a place, empty where unknown; `sure` tells whether
it may stand unseen, `why` the reason. The exit code is 2 when the file or an option is wrong.
"""

import csv
import io
import re
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from atlas import load
from atlas.shipped import DATA
from finding.find import find
from finding.gazetteer import open_gazetteer
from finding.model import Document, Finding
from finding.places import own_candidates
from finding.reading import DocumentError, needs_day_order, read_document

COLUMNS = ("start", "end", "exact", "kind", "value", "lon", "lat", "id", "sure", "why")
DAY_ORDER = "3/4/1962 may be March or April; say --day-order dmy or mdy"


def add_arguments(parser: ArgumentParser) -> None:
    """The file, and what it does not tell itself."""
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="plain text, Markdown, HTML, DOCX or PDF"
    )
    parser.add_argument(
        "--published", type=_day, metavar="DATE", help="when it came out: 1913-05-30"
    )
    parser.add_argument("--lang", type=_language, metavar="LANG", help="its language: en, tr, az")
    parser.add_argument("--day-order", choices=("dmy", "mdy"), help="how 3/4/1962 is read")
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
        document = _document(args)
    except (DocumentError, OSError) as error:
        print(f"find: {args.file}: {_reason(error)}", file=sys.stderr)
        return 2
    if not document.day_order and needs_day_order(document.text):
        print(f"find: {DAY_ORDER}", file=sys.stderr)
    if not args.data.is_dir():
        print(f"find: {args.data}: is not a folder; name the folder of an atlas", file=sys.stderr)
        return 2
    own = own_candidates(load(args.data))
    try:
        gazetteer = open_gazetteer(_tell)
    except ModuleNotFoundError as error:
        print(f"find: {error}", file=sys.stderr)
        return 2
    findings = find(document, gazetteer, own)
    sys.stdout.buffer.write(table(findings).encode())
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


def _document(args: Namespace) -> Document:
    document = read_document(args.file.name, args.file.read_bytes())
    return replace(
        document,
        published=args.published or document.published,
        lang=args.lang or document.lang,
        day_order=args.day_order or document.day_order,
    )


def _reason(error: Exception) -> str:
    return error.strerror or str(error) if isinstance(error, OSError) else str(error)


def _day(text: str) -> str:
    """A year, a month or a day that is in the calendar."""
    if not re.fullmatch(r"\d{4}(-\d\d){0,2}", text):
        raise ArgumentTypeError(f"'{text}' is no date; write 1913, 1913-05 or 1913-05-30")
    try:
        date.fromisoformat(text + "-01-01"[len(text) - 4 :])
    except ValueError as error:
        raise ArgumentTypeError(f"'{text}' is not in the calendar") from error
    return text


def _language(text: str) -> str:
    if not re.fullmatch(r"[a-z]{2}", text):
        raise ArgumentTypeError(f"'{text}' is no language; write its two letters: en, tr, az")
    return text
