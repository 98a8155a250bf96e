"""One file, by its kind: the name's ending tells it, or the first bytes where it has none."""

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import PurePath

from finding.model import Document
from finding.reading.days import day_order_of
from finding.reading.language import language_of
from finding.reading.limits import UNKNOWN_KIND, DocumentError, check_size, check_words
from finding.reading.titles import title_of

# Ending: the module that reads it.
KINDS = {
    ".txt": "plain",
    ".text": "plain",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "web",
    ".htm": "web",
    ".xhtml": "web",
    ".docx": "word",
    ".pdf": "pdf",
}
STARTS = {b"%PDF-": "pdf", b"PK\x03\x04": "word", b"<!doctype html": "web", b"<html": "web"}


def read_document(name: str, content: bytes) -> Document:
    """The words of a file and what it tells of them.

    `name` is the file's, and may be empty. `DocumentError` says why one cannot be read.
    """
    check_size(content)
    return _completed(_reader(name, content)(content), name)


def read_text(text: str) -> Document:
    """A text that was pasted."""
    check_size(text.encode("utf-8", "replace"))
    return _completed(Document(text), "")


def _completed(document: Document, name: str) -> Document:
    check_words(document.text)
    lang = document.lang or language_of(document.text)
    return replace(
        document,
        title=document.title or title_of(document.text) or PurePath(name).stem,
        lang=lang,
        day_order=day_order_of(document.text, lang),
    )


def _reader(name: str, content: bytes) -> Callable[[bytes], Document]:
    suffix = PurePath(name).suffix.lower()
    if suffix and suffix not in KINDS:
        raise DocumentError(UNKNOWN_KIND, suffix=suffix)
    module = KINDS.get(suffix) or _by_its_start(content)
    read: Callable[[bytes], Document] = import_module(f"finding.reading.{module}").read
    return read


def _by_its_start(content: bytes) -> str:
    start = content[:200].lstrip().lower()
    found = (kind for first, kind in STARTS.items() if start.startswith(first.lower()))
    return next(found, "plain")
