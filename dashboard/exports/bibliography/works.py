"""The works a bibliography lists: the atlas itself, with its terms, and then all its sources."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from atlas import Atlas, Source
from atlas.terms import Terms, terms_of
from exports.written import one_line

ATLAS = "atlas"  # the kind of the atlas itself
SPANS = (
    "Spans of the atlas are half-open: they hold on their first day and up to, not including, "
    "their last."
)
_NO_KEY = re.compile(r"[^A-Za-z0-9.-]+", re.ASCII)
_YEARS = re.compile(r"(\d{4})(?:[-–/](\d{4}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Work:
    """One work: a key no other has, each text in one line; what is not known is empty.

    `authors` are named as the source names them: nobody's name is taken apart.
    """

    key: str
    kind: str
    title: str
    authors: tuple[str, ...] = ()
    publisher: str = ""
    year: str = ""
    url: str = ""
    version: str = ""
    licence: str = ""
    note: str = ""

    @property
    def years(self) -> tuple[int, ...]:
        """The year it came out, or the first and the last; empty where it is told otherwise."""
        found = _YEARS.fullmatch(self.year)
        return tuple(int(one) for one in found.groups() if one) if found else ()


def works_of(atlas: Atlas) -> list[Work]:
    """The atlas, the record where it is lent, and every source, in the order of its table."""
    taken: set[str] = set()
    atlases = [_itself(terms, taken) for terms in terms_of(atlas)]
    return [*atlases, *(_work(source, taken) for source in atlas.sources.values())]


def _itself(terms: Terms, taken: set[str]) -> Work:
    return Work(
        key=_key(terms.title.casefold(), taken),
        kind=ATLAS,
        title=one_line(terms.title) or "Atlas",
        authors=tuple(map(one_line, terms.makers)),
        version=one_line(terms.version),
        licence=one_line(terms.licence),
        note=one_line(f"{terms.sentence}. {SPANS}"),
    )


def _work(source: Source, taken: set[str]) -> Work:
    key = _key(source.id, taken)
    return Work(
        key=key,
        kind=source.kind,
        title=one_line(source.title) or key,
        authors=tuple(filter(None, (one_line(source.author),))),
        publisher=one_line(source.publisher),
        year=one_line(source.year),
        url=one_line(source.url),
        note=one_line(source.note),
    )


def _key(id_: str, taken: set[str]) -> str:
    """A key of plain letters; programs that pass over case still tell it from all others."""
    plain = _NO_KEY.sub("-", id_).strip("-.") or "work"
    key = next(key for key in _numbered(plain) if key.casefold() not in taken)
    taken.add(key.casefold())
    return key


def _numbered(key: str) -> Iterator[str]:
    yield key
    number = 2
    while True:
        yield f"{key}-{number}"
        number += 1
