"""The article's whole text: its fingerprint, and the quotations in it."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from atlas.article_rows import EXCERPTS_ONLY
from atlas.check.problem import Problem, at
from atlas.check.wording import QUOTED, span_of
from atlas.file_names import ARTICLE, WHOLE_TEXT
from atlas.json_files import decoded
from atlas.tables import DataError, Tables, content_of


def own_text(tables: Tables) -> str:
    """The text in the folder, or an empty one where there is none or it is not UTF-8."""
    try:
        return decoded(WHOLE_TEXT, content_of(tables.own, WHOLE_TEXT), "utf-8")
    except DataError:
        return ""  # told where the text is looked for


def text_of(path: Path) -> str:
    """The text in a file beside the atlas. DataError where it cannot be read."""
    try:
        return decoded(path.name, path.read_bytes(), "utf-8")
    except OSError as error:
        raise DataError(path.name, None, "", f"cannot be read ({error.strerror})") from error


def check_own_text(tables: Tables) -> Iterator[Problem]:
    """The whole text lies beside article.json where its rights allow that, and only then."""
    if not tables.article:
        return
    there, excerpts = tables.own.has(WHOLE_TEXT), tables.manifest.rights == EXCERPTS_ONLY
    if there and excerpts:
        what = (
            "is the whole text, but only excerpts may be shown; delete it, or write in atlas.json"
        )
        yield Problem(WHOLE_TEXT, 0, "", f'{what} "rights": "own" or the licence that allows it')
    if not there and not excerpts:
        what = "is missing; put the article's text there, or write in atlas.json"
        yield Problem(WHOLE_TEXT, 0, "", f'{what} "rights": "excerpts"')
    if there:
        content = content_of(tables.own, WHOLE_TEXT)
        if not decoded(WHOLE_TEXT, content, "utf-8"):  # DataError where it cannot be read
            yield Problem(WHOLE_TEXT, 0, "", "is empty; put the article's text there")


def check_text(tables: Tables, text: str) -> Iterator[Problem]:
    """The article's text is the one of article.json, and every quotation stands in it."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    told = tables.article.get("text_sha256"), tables.article.get("text_length")
    if told != (digest, len(text)):
        what = f"the text at hand has {len(text)} characters, sha256 {digest}; update both"
        yield Problem(ARTICLE, 0, "text_sha256", what)
    for name in QUOTED:
        for row in tables[name]:
            start, end = span_of(row) or (0, 0)
            if text[start:end] != row["exact"]:
                what = f"the article reads '{text[start:end]}' there; correct it"
                yield at(name, row, "exact", what)
