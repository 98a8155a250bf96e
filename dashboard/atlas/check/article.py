"""article.json: what it says of the article, and its paragraphs."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from atlas.addresses import is_address
from atlas.article_rows import EXCERPTS_ONLY, NO_PART, is_part
from atlas.check.language_codes import NO_LANGUAGE, is_language
from atlas.check.problem import Problem
from atlas.dates import EdtfError, edtf_range
from atlas.file_names import ARTICLE
from atlas.files import LARGEST
from atlas.tables import Tables

# What article.json says of the article, by the rights to its text; "" is any licence.
NEEDED = {
    "own": ("title", "lang", "text_sha256"),
    EXCERPTS_ONLY: ("title", "publisher", "published", "url", "citation", "lang", "text_sha256"),
    "": ("title", "citation", "lang", "text_sha256"),
}
TEXTS = (
    "title",
    "author",
    "publisher",
    "published",
    "url",
    "lang",
    "citation",
    "text_sha256",
    "kind",
)
OF_PART = ("label", "heading")
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")


def check_article(tables: Tables) -> Iterator[Problem]:
    """article.json: paragraphs in order, inside the text, summarised in the atlas's languages."""
    if not tables.own.has(ARTICLE):
        return
    yield from _entries(tables)
    parts = paragraphs(tables)
    if len(parts) != len(listed_parts(tables)) or not parts:
        yield Problem(ARTICLE, 0, "paragraphs", NO_PART)
    ids = [part["id"] for part in listed_parts(tables) if is_part(part)]
    for id_ in sorted({id_ for id_ in ids if ids.count(id_) > 1}):
        yield Problem(ARTICLE, 0, "paragraphs", f"'{id_}' is the id of two; give one another")
    length, end = tables.article.get("text_length"), 0
    length = length if isinstance(length, int) else 0
    for part in parts.values():
        if not end <= part["start"] < part["end"] <= length:
            what = f"{part['id']} runs {part['start']} to {part['end']}, out of order; correct it"
            yield Problem(ARTICLE, 0, "paragraphs", what)
        end = part["end"]
        yield from _texts_of(part)
    yield from _summaries(tables, parts.values())


def _entries(tables: Tables) -> Iterator[Problem]:
    article = tables.article
    for key in NEEDED.get(tables.manifest.rights, NEEDED[""]):
        if article.get(key) in (None, ""):
            yield Problem(ARTICLE, 0, key, "is missing; add it")
    for key in TEXTS:
        found = article.get(key)
        if found is not None and not isinstance(found, str):
            yield Problem(ARTICLE, 0, key, f"is {found!r}; write a text")
        elif found and key in _FORMS and not _FORMS[key][0](found):
            yield Problem(ARTICLE, 0, key, f"'{found}' is {_FORMS[key][1]}")
    length = article.get("text_length")
    if type(length) is not int or not 0 < length <= LARGEST:
        what = f"is {length!r}; write a whole number, how many characters the text has"
        yield Problem(ARTICLE, 0, "text_length", what)


def _texts_of(part: Mapping[str, Any]) -> Iterator[Problem]:
    for key in (*OF_PART, *(name for name in part if name.startswith("summary"))):
        if not isinstance(part.get(key, ""), str | None):
            what = f"{key} of {part['id']} is {part[key]!r}; write a text"
            yield Problem(ARTICLE, 0, "paragraphs", what)


def _summaries(tables: Tables, parts: Collection[Mapping[str, Any]]) -> Iterator[Problem]:
    """Where one paragraph is summarised, all are, in every language of the atlas."""
    keys = ["summary", *(f"summary_{lang}" for lang in tables.manifest.languages[1:])]
    if not any(part.get(key) for part in parts for key in keys):
        return
    for part in parts:
        for key in keys:
            if not part.get(key):
                yield Problem(ARTICLE, 0, key, f"{part['id']} has none; write one sentence")


def listed_parts(tables: Tables) -> list[Any]:
    """Whatever article.json lists as paragraphs."""
    found = tables.article.get("paragraphs", [])
    return found if isinstance(found, list) else []


def paragraphs(tables: Tables) -> dict[str, dict[str, Any]]:
    """The paragraphs of article.json that have an id and offsets, by id."""
    return {part["id"]: part for part in listed_parts(tables) if is_part(part)}


def _is_date(text: str) -> bool:
    try:
        return bool(edtf_range(text))
    except EdtfError:
        return False


# Entries whose text has a form: the test, and what one that fails it is told.
_FORMS: Mapping[str, tuple[Callable[[str], bool], str]] = {
    "published": (_is_date, "no date; write it like 2001-02-03"),
    "url": (is_address, "no address; write it like https://example.org/article"),
    "lang": (is_language, NO_LANGUAGE),
    "text_sha256": (lambda text: bool(_FINGERPRINT.fullmatch(text)), "no fingerprint; "
                    "write the SHA-256 of the text, 64 signs from 0 to f"),
}  # fmt: skip
