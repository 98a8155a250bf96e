"""article.json: what it says of the article, and its paragraphs."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from atlas.check.problem import Problem
from atlas.tables import Tables

# What article.json says of the article, by the rights to its text; "" is any licence.
NEEDED = {
    "own": ("title", "lang", "text_sha256"),
    "excerpts": ("title", "publisher", "published", "url", "citation", "lang", "text_sha256"),
    "": ("title", "citation", "lang", "text_sha256"),
}


def check_article(tables: Tables) -> Iterator[Problem]:
    """article.json: paragraphs in order, inside the text, summarised in the atlas's languages."""
    if not tables.article:
        return
    for key in NEEDED.get(tables.manifest.rights, NEEDED[""]):
        if not tables.article.get(key):
            yield Problem("article.json", 0, key, "is missing; add it")
    parts = paragraphs(tables)
    if len(parts) != len(listed_parts(tables)) or not parts:
        what = "each needs an id and the numbers start and end; complete them"
        yield Problem("article.json", 0, "paragraphs", what)
    length, end = tables.article.get("text_length"), 0
    length = length if isinstance(length, int) else 0
    for part in parts.values():
        if not end <= part["start"] < part["end"] <= length:
            what = f"{part['id']} runs {part['start']} to {part['end']}, out of order; correct it"
            yield Problem("article.json", 0, "paragraphs", what)
        end = part["end"]
    yield from _summaries(tables, parts.values())


def _summaries(tables: Tables, parts: Collection[Mapping[str, Any]]) -> Iterator[Problem]:
    """Where one paragraph is summarised, all are, in every language of the atlas."""
    keys = ["summary", *(f"summary_{lang}" for lang in tables.manifest.languages[1:])]
    if not any(part.get(key) for part in parts for key in keys):
        return
    for part in parts:
        for key in keys:
            if not part.get(key):
                yield Problem("article.json", 0, key, f"{part['id']} has none; write one sentence")


def listed_parts(tables: Tables) -> list[Any]:
    """Whatever article.json lists as paragraphs."""
    found = tables.article.get("paragraphs", [])
    return found if isinstance(found, list) else []


def paragraphs(tables: Tables) -> dict[str, dict[str, Any]]:
    """The paragraphs of article.json that have an id and offsets, by id."""
    return {
        part["id"]: part
        for part in listed_parts(tables)
        if isinstance(part, dict) and isinstance(part.get("id"), str) and part["id"]
        if type(part.get("start")) is int and type(part.get("end")) is int
    }
