"""The article as the atlas keeps it: paragraphs, excerpts, mentions, persons and claims.

Offsets count characters from the start of the article's text, the end not included.
"""

from collections.abc import Mapping
from dataclasses import dataclass

Ids = tuple[str, ...]
DATED = ("event", "date")  # kinds of mention whose target is an event


def said(texts: Mapping[str, str], lang: str) -> str:
    """The text in a language, else the first, in which it was written; "" where there is none."""
    return texts.get(lang) or next(iter(texts.values()), "")


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
        """The summary in the language, else in that it was written in."""
        return said(self.summaries, lang)


@dataclass(frozen=True, slots=True)
class Article:
    """The article the atlas explains; `text` is empty where only excerpts may be shown."""

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
    text: str = ""


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
    """Words of an excerpt that name a place, an event, a holder, a person or a date.

    Of a date `edtf` is its value, and `target_id` its event, if any. `also` are further things
    that the same words name.
    """

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
    edtf: str = ""
    also: Ids = ()


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
        """What the record says, in the language, else in that it was written in."""
        return said(self.records, lang)

    def difference_in(self, lang: str = "en") -> str:
        """Where article and record differ, in the language, else in that it was written in."""
        return said(self.differences, lang)
