"""The article as the atlas keeps it: paragraphs, excerpts, mentions, persons and claims.

Offsets count characters from the start of the article's text, the end not included.
"""

from collections.abc import Mapping
from dataclasses import dataclass

Ids = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the article: character offsets and our own summary, by language."""

    id: str
    label: str
    heading: str
    start: int
    end: int
    summaries: Mapping[str, str]

    def summary(self, lang: str = "en") -> str:
        """The summary in the language, or in English."""
        return self.summaries.get(lang) or self.summaries.get("en", "")


@dataclass(frozen=True, slots=True)
class Article:
    """The article the atlas explains; its text is not part of the atlas, only excerpts are."""

    title: str
    author: str
    publisher: str
    published: str
    url: str
    lang: str
    citation: str
    text_sha256: str
    text_length: int
    kind: str = ""
    paragraphs: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A verbatim quotation; offsets count characters from the start of the article."""

    id: str
    paragraph: str
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of an excerpt that name a place, an event, a holder or a person."""

    id: str
    excerpt_id: str
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    kind: str
    target_id: str
    year: int | None


@dataclass(frozen=True, slots=True)
class Person:
    """A person the article names. `born` and `died` are EDTF."""

    id: str
    name: str
    born: str
    died: str
    sources: Ids
    note: str
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Claim:
    """A checkable statement: the article's words, the record, and how the two relate."""

    id: str
    paragraph: str
    excerpt_id: str
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    kind: str
    relation: str
    records: Mapping[str, str]
    differences: Mapping[str, str]
    places: Ids
    events: Ids
    start_date: str
    until_date: str
    sources: Ids

    def record_in(self, lang: str = "en") -> str:
        """What the record says, in the language or in English."""
        return self.records.get(lang) or self.records.get("en", "")

    def difference_in(self, lang: str = "en") -> str:
        """Where article and record differ, in the language or in English."""
        return self.differences.get(lang) or self.differences.get("en", "")
