"""Gather the texts of the interface from the code into the catalogues."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from atlas.writing import make_folder, write_whole
from words.catalogue import LOCALE_FOLDER

CODE = Path(__file__).parent.parent
HEADER = "# The words of the interface. Quotations of the article are never translated."
PASSING = {
    "POT-Creation-Date",
    "PO-Revision-Date",
    "Last-Translator",
    "Language-Team",
    "Report-Msgid-Bugs-To",
    "Generated-By",
}
KEYWORDS = {"say": None, "mark": None, "plural": (1, 2)}


PYTHON = ("**.py", "python")
# The single file's own page; the words of engine and timeline are handed to them by key.
PAGE = ("live/page/**.js", "javascript")


def texts_in_code() -> Catalog:
    """Every text that the code says, marks or puts in the plural."""
    return _texts(PYTHON, PAGE)


def texts_in_page() -> Catalog:
    """Every text that the single file's page says itself, in the browser."""
    return _texts(PAGE)


def _texts(*methods: tuple[str, str]) -> Catalog:
    catalogue = Catalog()
    found = extract_from_dir(CODE, list(methods), keywords=KEYWORDS)
    for file, _line, text, _comments, context in sorted(found, key=lambda one: (one[0], one[1])):
        catalogue.add(text, locations=[(Path(file).as_posix(), 0)], context=context)
    return catalogue


def catalogue_of(lang: str) -> Catalog:
    """The catalogue of a language as it is on disk; a new one when there is none."""
    path = catalogue_path(lang)
    if not path.exists():
        return Catalog(
            locale=lang, project="Treaty Atlas", version="1", header_comment=HEADER, fuzzy=False
        )
    with path.open(encoding="utf-8") as file:
        return read_po(file, locale=lang)


def catalogue_path(lang: str) -> Path:
    """Where the catalogue of a language lies."""
    return LOCALE_FOLDER / lang / "LC_MESSAGES" / "atlas.po"


def update(lang: str) -> list[str]:
    """Bring a catalogue up to date with the code; return the texts it does not translate yet."""
    catalogue = catalogue_of(lang)
    catalogue.update(texts_in_code(), no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    save(catalogue, catalogue_path(lang))
    return untranslated(catalogue)


def save(catalogue: Catalog, path: Path) -> None:
    """Write a catalogue, sorted and without dates: the same words always give the same file."""
    written = BytesIO()
    write_po(written, catalogue, sort_output=True, width=100)
    lines = written.getvalue().decode("utf-8").splitlines(keepends=True)
    make_folder(path.parent)
    write_whole(path, "".join(line for line in lines if not _passing(line)))


def _passing(line: str) -> bool:
    """Whether a line is a header that changes from run to run or still waits to be filled."""
    name = line[1:].partition(":")[0]
    return line.startswith('"') and name in PASSING


def untranslated(catalogue: Catalog) -> list[str]:
    """The texts of a catalogue that have no translation, plurals by their singular."""
    return [
        message.id if isinstance(message.id, str) else message.id[0]
        for message in catalogue
        if message.id and not _said(message.string)
    ]


def _said(string: str | Sequence[str] | None) -> bool:
    return bool(string) if string is None or isinstance(string, str) else all(string)
