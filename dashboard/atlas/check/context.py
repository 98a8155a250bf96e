"""The words around a quotation: they stand there, and with them it stands nowhere else.

A W3C TextQuoteSelector is found by its words alone, so `prefix`, `exact` and `suffix` together
must stand once in the article.
"""

from collections.abc import Iterator

from atlas.check.problem import Problem, at
from atlas.check.wording import QUOTED, span_of
from atlas.tables import Row, Tables

INSIDE = ("mentions", "claims")  # excerpts


def check_context(tables: Tables) -> Iterator[Problem]:
    """Prefix and suffix agree with the words of the excerpt, as far as those reach."""
    excerpts = {row["excerpt_id"]: row for row in tables["excerpts"]}
    for name in INSIDE:
        for row in tables[name]:
            excerpt = excerpts.get(row["excerpt_id"])
            if excerpt:
                yield from _in_excerpt(name, row, excerpt)


def _in_excerpt(name: str, row: Row, excerpt: Row) -> Iterator[Problem]:
    inner, outer = span_of(row), span_of(excerpt)
    if not (inner and outer):
        return
    before = excerpt["prefix"] + excerpt["exact"][: max(inner[0] - outer[0], 0)]
    after = excerpt["exact"][max(inner[1] - outer[0], 0) :] + excerpt["suffix"]
    yield from _around(name, row, before, after)


def check_context_in_text(tables: Tables, text: str) -> Iterator[Problem]:
    """Prefix and suffix stand around the words in the article, and all three stand there once."""
    for name in QUOTED:
        for row in tables[name]:
            start, end = span_of(row) or (0, 0)
            yield from _around(name, row, text[:start], text[end:])
            if _times(text, row["prefix"] + row["exact"] + row["suffix"]) > 1:
                what = "does not tell the words from others like them; lengthen prefix or suffix"
                yield at(name, row, "prefix", what)


def _around(name: str, row: Row, before: str, after: str) -> Iterator[Problem]:
    prefix, suffix = row["prefix"], row["suffix"]
    if not (before.endswith(prefix) or prefix.endswith(before)):
        what = f"'{prefix}' does not stand before the words, '{before[-len(prefix) :]}' does"
        yield at(name, row, "prefix", f"{what}; correct it")
    if not (after.startswith(suffix) or suffix.startswith(after)):
        what = f"'{suffix}' does not stand after the words, '{after[: len(suffix)]}' does"
        yield at(name, row, "suffix", f"{what}; correct it")


def _times(text: str, words: str) -> int:
    """How often the words stand in the text; one and the next may overlap."""
    found, place = 0, text.find(words)
    while place >= 0:
        found, place = found + 1, text.find(words, place + 1)
    return found
