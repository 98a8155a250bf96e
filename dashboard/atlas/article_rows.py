"""One function per kind of row about the article: the cells in, the frozen record out."""

from collections.abc import Callable, Mapping
from typing import Any

from atlas.article import Article, Claim, Excerpt, Mention, Paragraph, Person
from atlas.legible import legible
from atlas.tables import DataError, Row, Tables, content_of
from atlas.translations import by_language

Said = Callable[[Row, str], Mapping[str, str]]  # a text of a row by language: `Tables.said`
TEXT = "text.txt"
EXCERPTS_ONLY = "excerpts"


def article(tables: Tables) -> Article:
    """The content of article.json, and the text beside it where all of it may be shown."""
    content, lang = tables.article, tables.manifest.languages[0]
    parts = content.get("paragraphs") or ()
    return Article(
        title=content.get("title", ""),
        author=content.get("author", ""),
        publisher=content.get("publisher", ""),
        published=content.get("published", ""),
        url=content.get("url", ""),
        lang=content.get("lang", lang),
        citation=content.get("citation", ""),
        text_sha256=content.get("text_sha256", ""),
        text_length=content.get("text_length", 0),
        kind=content.get("kind", ""),
        paragraphs=tuple(_paragraph(part, lang) for part in parts),
        text=article_text(tables),
    )


def article_text(tables: Tables) -> str:
    """The whole text where its rights allow to show it, else an empty one."""
    if tables.manifest.rights == EXCERPTS_ONLY or not tables.own.has(TEXT):
        return ""
    try:
        return legible(content_of(tables.own, TEXT).decode("utf-8"))
    except UnicodeDecodeError as error:
        what = f"is not UTF-8 text ({error.reason}); save it as UTF-8"
        raise DataError(TEXT, None, "", what) from error


def _paragraph(content: Any, lang: str) -> Paragraph:
    if not isinstance(content, dict) or not {"id", "start", "end"} <= content.keys():
        what = "each needs an id and the numbers start and end; complete them"
        raise DataError("article.json", None, "paragraphs", what)
    return Paragraph(
        id=content["id"],
        label=content.get("label", ""),
        heading=content.get("heading") or "",
        start=content["start"],
        end=content["end"],
        summaries=by_language(content, "summary", lang),
    )


def excerpt(row: Row) -> Excerpt:
    """A row of excerpts.csv."""
    return Excerpt(
        id=row["excerpt_id"],
        paragraph=row["paragraph"],
        start=int(row["start"]),
        end=int(row["end"]),
        exact=row["exact"],
        prefix=row["prefix"],
        suffix=row["suffix"],
    )


def mention(row: Row) -> Mention:
    """A row of mentions.csv."""
    target, *also = row.list("target_id") or ("",)
    return Mention(
        id=row["mention_id"],
        excerpt_id=row["excerpt_id"],
        start=int(row["start"]),
        end=int(row["end"]),
        exact=row["exact"],
        prefix=row["prefix"],
        suffix=row["suffix"],
        kind=row["kind"],
        target_id=target,
        year=int(row["year"]) if row["year"] else None,
        edtf=row["edtf"],
        also=tuple(also),
    )


def person(row: Row, said: Said) -> Person:
    """A row of persons.csv."""
    return Person(
        id=row["person_id"],
        name=row["name"],
        born=row["born"],
        died=row["died"],
        sources=row.list("sources"),
        note=row["note"],
        names=said(row, "name"),
    )


def claim(row: Row, said: Said) -> Claim:
    """A row of claims.csv."""
    return Claim(
        id=row["claim_id"],
        paragraph=row["paragraph"],
        excerpt_id=row["excerpt_id"],
        start=int(row["start"]),
        end=int(row["end"]),
        exact=row["exact"],
        prefix=row["prefix"],
        suffix=row["suffix"],
        kind=row["kind"],
        relation=row["relation"],
        records=said(row, "record"),
        differences=said(row, "difference"),
        places=row.list("places"),
        events=row.list("events"),
        start_date=row["from"],
        until_date=row["until"],
        sources=row.list("sources"),
    )
