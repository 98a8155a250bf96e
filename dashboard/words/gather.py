"""Gather the texts of the interface from the code into the catalogues."""

from __future__ import annotations

from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from words.catalogue import LOCALE_FOLDER

CODE = Path(__file__).parent.parent
HEADER = "# The words of the interface. Quotations of the article are never translated."
KEYWORDS = {"say": None, "mark": None, "plural": (1, 2)}


def texts_in_code() -> Catalog:
    """Return every text that the code says, marks or puts in the plural."""
    catalogue = Catalog()
    found = extract_from_dir(CODE, [("**.py", "python")], keywords=KEYWORDS)
    for file, _line, text, _comments, context in sorted(found, key=lambda one: (one[0], one[1])):
        catalogue.add(text, locations=[(Path(file).as_posix(), None)], context=context)
    return catalogue


def catalogue_of(lang: str) -> Catalog:
    """Return the catalogue of a language as it is on disk; a new one when there is none."""
    path = catalogue_path(lang)
    if not path.exists():
        return Catalog(locale=lang, project="Treaty Atlas", header_comment=HEADER, fuzzy=False)
    with path.open(encoding="utf-8") as file:
        return read_po(file, locale=lang)


def catalogue_path(lang: str) -> Path:
    """Return where the catalogue of a language lies."""
    return LOCALE_FOLDER / lang / "LC_MESSAGES" / "atlas.po"


def update(lang: str) -> list[str]:
    """Bring a catalogue up to date with the code; return the texts it does not translate yet."""
    catalogue = catalogue_of(lang)
    catalogue.update(texts_in_code(), no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    path = catalogue_path(lang)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        write_po(file, catalogue, sort_output=True, omit_header=False, width=100)
    return untranslated(catalogue)


def untranslated(catalogue: Catalog) -> list[str]:
    """Return the texts of a catalogue that have no translation, plurals by their singular."""
    return [
        message.id if isinstance(message.id, str) else message.id[0]
        for message in catalogue
        if message.id and not _said(message.string)
    ]


def _said(string: str | tuple[str, ...]) -> bool:
    return all(string) if isinstance(string, tuple) else bool(string)
