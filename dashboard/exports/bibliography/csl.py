"""CSL-JSON: a list of items, as Zotero, Mendeley and citation processors read it."""

from typing import Any

from atlas import Atlas
from exports.bibliography.works import ATLAS, Work, works_of
from exports.registry import Request
from exports.written import json_bytes

TYPES = {
    ATLAS: "dataset",
    "article": "article-journal",
    "book": "book",
    "dataset": "dataset",
    "encyclopaedia": "entry-encyclopedia",
    "news": "article-newspaper",
    "official": "document",
    "treaty text": "treaty",
    "web": "webpage",
}
PUBLISHED_IN = {"book": "publisher", ATLAS: "publisher", "dataset": "publisher"}


def write(atlas: Atlas, request: Request) -> bytes:
    """The items, the atlas with its terms first; the request is unused."""
    return json_bytes([item(work) for work in works_of(atlas)])


def item(work: Work) -> dict[str, Any]:
    """A work as an item; a name stays whole, as a literal."""
    found = {
        "id": work.key,
        "type": TYPES.get(work.kind, "document"),
        "author": [{"literal": one} for one in work.authors],
        "title": work.title,
        PUBLISHED_IN.get(work.kind, "container-title"): work.publisher,
        "issued": _issued(work),
        "URL": work.url,
        "version": work.version,
        "custom": {"licence": work.licence} if work.licence else {},
        "note": work.note,
    }
    return {name: value for name, value in found.items() if value}


def _issued(work: Work) -> dict[str, Any]:
    if work.years:
        return {"date-parts": [[year] for year in work.years]}
    return {"literal": work.year} if work.year else {}
