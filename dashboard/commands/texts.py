"""A text that a command reads: its options, and what they say of it."""

import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from dataclasses import replace
from datetime import date
from pathlib import Path

from finding.model import Document
from finding.reading import read_document

DAY_ORDER = "3/4/1962 may be March or April; say --day-order dmy or mdy"


def add_text_options(parser: ArgumentParser) -> None:
    """What the text does not tell itself."""
    parser.add_argument(
        "--published", type=_day, metavar="DATE", help="when it came out: 1913-05-30"
    )
    parser.add_argument("--lang", type=_language, metavar="LANG", help="its language: en, tr, az")
    parser.add_argument(
        "--day-order", choices=("dmy", "mdy"), default="", help="how 3/4/1962 is read"
    )


def add_gazetteer_option(parser: ArgumentParser) -> None:
    """A reader's own places: asked for after the atlas's and before the world's."""
    parser.add_argument(
        "--gazetteer",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="places of your own: a country's file of GeoNames (AZ.zip, AZ.txt), or a CSV file "
        "with the columns name,lat,lon and, if you like, kind; may be given several times",
    )


def document_of(file: Path, args: Namespace) -> Document:
    """The words of a file, with what the options say of them."""
    document = read_document(file.name, file.read_bytes())
    return replace(
        document,
        published=args.published or document.published,
        lang=args.lang or document.lang,
        day_order=args.day_order or document.day_order,
    )


def reason_of(error: Exception) -> str:
    """Why a file could not be read."""
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
    from babel import localedata  # noqa: PLC0415 (--help can do without)

    if not re.fullmatch(r"[a-z]{2}", text) or not localedata.exists(text):
        raise ArgumentTypeError(f"'{text}' is no language; write its two letters: en, tr, az")
    return text
