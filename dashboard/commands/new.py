"""What is found is proposed: nothing is decided yet.

Write it as a zip file, too, to correct it in the page; or correct the tables by hand.
"""

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path

from atlas.lending import shipped_atlas
from atlas.writing import make_folder, write_all
from commands.texts import (
    DAY_ORDER,
    add_gazetteer_option,
    add_text_options,
    document_of,
    reason_of,
)
from finding.draft import Draft, atlas_files, counts, recorded, to_pass_on
from finding.draft.beginning import cleaned, lies_on
from finding.draft.zipping import zip_of
from finding.find import find
from finding.gazetteer import open_gazetteer
from finding.listed import GazetteerError, Layered, listed
from finding.model import Document
from finding.places import own_candidates
from finding.reading import DocumentError, needs_day_order

WHOLE = """
The folder holds the whole text. Where you may not pass that on, make it with --excerpts-only."""


def add_arguments(parser: ArgumentParser) -> None:
    """The folder to make, the article, and what the article does not tell itself."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where the atlas is made")
    parser.add_argument(
        "--article",
        type=Path,
        required=True,
        metavar="FILE",
        help="plain text, Markdown, HTML, DOCX or PDF",
    )
    parser.add_argument(
        "--record",
        choices=("shipped", "none"),
        help="the borders that come with the project, or none (as its places ask for)",
    )
    parser.add_argument("--title", default="", help="what the atlas is called (the article's)")
    parser.add_argument("--zip", type=Path, metavar="FILE", help="write it as one zip file, too")
    parser.add_argument(
        "--excerpts-only",
        action="store_true",
        help="quote marked sentences only, where you may not pass on the whole text (the zip file, "
        "for yourself, holds it)",
    )
    add_text_options(parser)
    add_gazetteer_option(parser)


def run(args: Namespace) -> int:
    """Read, find and write; say what to do next. 2 where the call cannot be followed."""
    if _taken(args.folder):
        return _refuse(f"{args.folder} is not empty; name a folder that is new or empty")
    try:
        document = document_of(args.article, args)
    except (DocumentError, OSError) as error:
        return _refuse(f"{args.article}: {reason_of(error)}")
    if not document.day_order and needs_day_order(document.text):
        _say(DAY_ORDER)
    document = replace(document, text=cleaned(document.text), title=args.title or document.title)
    try:
        draft = _found(document, args.gazetteer)
    except GazetteerError as error:
        return _refuse(str(error))
    record = shipped_atlas()
    shipped = args.record == "shipped" or (not args.record and lies_on(draft, record))
    files = atlas_files(
        draft, recorded(record) if shipped else None, may_pass_on=not args.excerpts_only
    )
    written = {args.folder / name: content for name, content in to_pass_on(files).items()}
    if args.zip:
        written[args.zip] = zip_of(files)
    make_folder(args.folder)
    write_all(written)
    print(_told(draft, args.folder, shipped=shipped))
    if not args.excerpts_only:
        print(WHOLE)
    return 0


def _taken(folder: Path) -> bool:
    return folder.exists() and (not folder.is_dir() or any(folder.iterdir()))


def _refuse(what: str) -> int:
    print(f"new: {what}", file=sys.stderr)
    return 2


def _say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


def _found(document: Document, own: list[Path]) -> Draft:
    """What is found in a text; each tenth of the index is told while it is built."""
    _say(f"{document.title}: {len(document.text.split())} words")
    told = set[int]()

    def progress(share: float) -> None:
        tenth = int(share * 10)
        if tenth not in told:
            told.add(tenth)
            _say(f"index of the world's places, built once: {tenth * 10}%")

    places = listed(own, document.text)
    gazetteer = Layered(open_gazetteer(progress), places)
    return Draft(document, find(document, gazetteer, own_candidates(shipped_atlas())))


def _told(draft: Draft, folder: Path, *, shipped: bool) -> str:
    found = counts(draft)
    borders = "with the shipped borders" if shipped else "without borders"
    return "\n".join(
        [
            f"{folder}: an atlas {borders}",
            f"{found.places} places, {found.places_unsure} to look at; {found.dates} dates, "
            f"{found.dates_unsure} to look at; {found.pointless} names without a point",
            "",
            "Next:",
            f"  python dashboard check {folder}",
            f"  streamlit run dashboard/app.py -- --atlas {folder}",
        ]
    )
