"""One function per kind of row about the article: the cells in, the frozen record out."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from atlas.article import Article, Claim, Excerpt, Mention, Paragraph, Person
from atlas.languages import TRANSLATIONS
from atlas.tables import Row


def article(content: Mapping[str, Any]) -> Article:
    """The content of article.json."""
    return Article(
        title=content.get("title", ""),
        author=content.get("author", ""),
        publisher=content.get("publisher", ""),
        published=content.get("published", ""),
        url=content.get("url", ""),
        lang=content.get("lang", "en"),
        citation=content.get("citation", ""),
        text_sha256=content.get("text_sha256", ""),
        text_length=content.get("text_length", 0),
        kind=content.get("kind", ""),
        paragraphs=tuple(map(_paragraph, content.get("paragraphs", ()))),
    )


def _paragraph(content: Mapping[str, Any]) -> Paragraph:
    return Paragraph(
        id=content["id"],
        label=content.get("label", ""),
        heading=content.get("heading") or "",
        start=content["start"],
        end=content["end"],
        summaries=translated(content, "summary"),
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
    return Mention(
        id=row["mention_id"],
        excerpt_id=row["excerpt_id"],
        start=int(row["start"]),
        end=int(row["end"]),
        exact=row["exact"],
        prefix=row["prefix"],
        suffix=row["suffix"],
        kind=row["kind"],
        target_id=row["target_id"],
        year=int(row["year"]) if row["year"] else None,
    )


def person(row: Row) -> Person:
    """A row of persons.csv."""
    return Person(
        id=row["person_id"],
        name=row["name"],
        born=row["born"],
        died=row["died"],
        sources=row.list("sources"),
        note=row["note"],
        names=MappingProxyType({lang: row[f"name_{lang}"] for lang in TRANSLATIONS}),
    )


def claim(row: Row) -> Claim:
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
        records=translated(row.cells, "record"),
        differences=translated(row.cells, "difference"),
        places=row.list("places"),
        events=row.list("events"),
        start_date=row["from"],
        until_date=row["until"],
        sources=row.list("sources"),
    )


def translated(content: Mapping[str, Any], key: str) -> Mapping[str, str]:
    """The texts of the columns `key`, `key_tr`, `key_az`, by language; empty ones left out."""
    texts = {"en": content.get(key, "")}
    texts |= {lang: content.get(f"{key}_{lang}", "") for lang in TRANSLATIONS}
    return MappingProxyType({lang: text for lang, text in texts.items() if text})
