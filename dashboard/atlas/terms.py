"""On which terms a file may be used: whose licence holds, how it is cited, how its days count.

They are what datapackage.json of the atlas says that the facts come from. An atlas that states no
licence is not given one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from atlas.edition import licence_called
from atlas.file_names import PACKAGE, SHAPES
from atlas.files import Files, Layered
from atlas.json_files import objects, text_at
from atlas.layering import lender
from atlas.model import Atlas
from atlas.reading import DataError, json_in

UNSTATED = "none stated"
NOT_LICENCES = ("own", "excerpts")  # what `rights` of the manifest may say besides a licence's name


@dataclass(frozen=True, slots=True)
class Terms:
    """What is said of one work: its title, version, makers, licence, and whose shapes it draws."""

    title: str
    version: str = ""
    makers: tuple[str, ...] = ()
    licence: str = UNSTATED
    address: str = ""
    shapes: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """The licence with its address and whose shapes are drawn, as one line."""
        licence = f"{self.licence} ({self.address})" if self.address else self.licence
        return "; ".join([f"Licence: {licence}", *(f"shapes from {one}" for one in self.shapes)])

    @property
    def stated(self) -> bool:
        """Whether a licence is stated."""
        return self.licence != UNSTATED

    @property
    def citation(self) -> str:
        """How the work is named by those who use it: makers, title, version and licence."""
        makers = f"{', '.join(self.makers)}: " if self.makers else ""
        version = f", version {self.version}" if self.version else ""
        licence = f" ({self.licence})" if self.stated else ""
        return f"{makers}{self.title}{version}{licence}"


def terms_of(atlas: Atlas) -> tuple[Terms, ...]:
    """The terms of all that an atlas is read from: its own, then those of a record lent to it."""
    lent = lender(atlas.manifest)
    own = _terms(own_files(atlas), _title(atlas), _named(atlas))
    return (own, _terms(lent, "Treaty Atlas", UNSTATED)) if lent else (own,)


def terms_said(several: Sequence[Terms]) -> str:
    """The licences in sentences; where there are several works, each with its title."""
    if len(several) == 1:
        return f"{several[0].sentence}."
    return " ".join(f"{one.title}: {one.sentence}." for one in several)


def record_terms(atlas: Atlas) -> Terms:
    """The terms of the record: of who held which land, and of the shapes of the land."""
    return terms_of(atlas)[-1]


def own_files(atlas: Atlas) -> Files:
    """The files that an atlas brings itself."""
    return atlas.files.own if isinstance(atlas.files, Layered) else atlas.files


def _title(atlas: Atlas) -> str:
    return atlas.edition.title or atlas.article.title


def _named(atlas: Atlas) -> str:
    """The licence that the manifest names for the text; most name none."""
    rights = atlas.manifest.rights
    return UNSTATED if rights in NOT_LICENCES else rights


def _terms(files: Files, title: str, licence: str) -> Terms:
    """What the folder's own datapackage.json says, else what is given."""
    try:
        content = json_in(files, PACKAGE)
    except DataError:  # it is missing or broken: `check` tells of that
        content = {}
    first = next(iter(objects(content.get("licenses"))), {})
    makers = (text_at(one, "title") for one in objects(content.get("contributors")))
    return Terms(
        text_at(content, "title") or title,
        text_at(content, "version"),
        tuple(maker for maker in makers if maker),
        licence_called(text_at(first, "name")) or licence,
        text_at(first, "path"),
        tuple(dict.fromkeys(_shapes(content))),
    )


def _shapes(content: Mapping[str, Any]) -> Iterator[str]:
    for resource in objects(content.get("resources")):
        if resource.get("path") == SHAPES:
            titles = (text_at(one, "title") for one in objects(resource.get("sources")))
            yield from filter(None, titles)
