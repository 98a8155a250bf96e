"""One function per kind of row about the article: the cells in, the frozen record out."""

from collections.abc import Callable, Mapping
from typing import Any

from atlas.article import Article, Claim, Excerpt, Mention, Paragraph, Person
from atlas.file_names import ARTICLE, WHOLE_TEXT
from atlas.json_files import decoded, text_at
from atlas.numbers import whole
from atlas.tables import DataError, Row, Tables, content_of
from atlas.translations import by_language

Said = Callable[[Row, str], Mapping[str, str]]  # a text of a row by language: `Tables.said`
EXCERPTS_ONLY = "excerpts"
NO_PART = "each needs an id and the numbers start and end; complete them"


def article(tables: Tables) -> Article:
    """The content of article.json, and the text beside it where all of it may be shown."""
    content, lang = tables.article, tables.manifest.languages[0]
    length = content.get("text_length")
    return Article(
        title=text_at(content, "title"),
        author=text_at(content, "author"),
        publisher=text_at(content, "publisher"),
        published=text_at(content, "published"),
        url=text_at(content, "url"),
        lang=text_at(content, "lang") or lang,
        citation=text_at(content, "citation"),
        text_sha256=text_at(content, "text_sha256"),
        text_length=length if type(length) is int else 0,
        kind=text_at(content, "kind"),
        paragraphs=tuple(_paragraph(part, lang) for part in _parts(content)),
        text=article_text(tables),
    )


def article_text(tables: Tables) -> str:
    """The whole text where its rights allow to show it, else an empty one."""
    if tables.manifest.rights == EXCERPTS_ONLY or not tables.own.has(WHOLE_TEXT):
        return ""
    return decoded(WHOLE_TEXT, content_of(tables.own, WHOLE_TEXT), "utf-8")


def _parts(content: Mapping[str, Any]) -> list[Any]:
    found = content.get("paragraphs", [])
    if not isinstance(found, list):
        raise DataError(ARTICLE, None, "paragraphs", NO_PART)
    return found


def _paragraph(content: Any, lang: str) -> Paragraph:
    if not is_part(content):
        raise DataError(ARTICLE, None, "paragraphs", NO_PART)
    return Paragraph(
        id=content["id"],
        label=text_at(content, "label"),
        heading=text_at(content, "heading"),
        start=content["start"],
        end=content["end"],
        summaries=by_language(content, "summary", lang),
    )


def is_part(content: Any) -> bool:
    """Whether a paragraph of article.json has its id and its place."""
    if not isinstance(content, dict) or not text_at(content, "id"):
        return False
    return type(content.get("start")) is int and type(content.get("end")) is int


def excerpt(row: Row) -> Excerpt:
    """A row of excerpts.csv."""
    return Excerpt(
        id=row["excerpt_id"],
        paragraph=row["paragraph"],
        start=whole(row["start"]),
        end=whole(row["end"]),
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
        start=whole(row["start"]),
        end=whole(row["end"]),
        exact=row["exact"],
        prefix=row["prefix"],
        suffix=row["suffix"],
        kind=row["kind"],
        target_id=target,
        year=whole(row["year"]) if row["year"] else None,
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
        start=whole(row["start"]),
        end=whole(row["end"]),
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
