"""Bytes -> characters: UTF-8 where it fits, else what the bytes look like."""

import codecs

from finding.reading.language import language_of
from finding.reading.limits import NOT_TEXT, DocumentError

MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
# Their few letters beyond ASCII are too rare for statistics to tell the code page by.
PAGES = {"tr": "cp1254", **dict.fromkeys(("en", "fr", "de", "es", "it", "pt", "nl"), "cp1252")}


def decoded(content: bytes, declared: str = "") -> str:
    """The characters of a file; `declared` is the encoding it names itself, if any."""
    for mark, encoding in MARKS.items():
        if content.startswith(mark):
            return _as(content, encoding) or _refuse()
    if b"\0" in content:
        _refuse()
    return _as(content, "utf-8") or _as(content, declared) or _guessed(content) or _refuse()


def _as(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding) if encoding else ""
    except (UnicodeError, LookupError):
        return ""


def _guessed(content: bytes) -> str:
    latin = _as(content, "cp1254")
    page = PAGES.get(language_of(latin)) if latin else None
    if page:
        return _as(content, page)
    from charset_normalizer import from_bytes  # noqa: PLC0415 (few files need it)

    best = from_bytes(content).best()
    return str(best) if best else ""


def _refuse() -> str:
    raise DocumentError(NOT_TEXT)
