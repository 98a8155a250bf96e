"""What an atlas says of itself: `atlas.json`. Every entry has a usual value; the file may lack."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from atlas.languages import READER_LANGUAGES

Said = Mapping[str, str]  # a text by language
Box = tuple[float, float, float, float]  # west, south, east, north, in degrees
RecordKind = Literal["own", "shipped", "none"]


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer that a reader can lay over the land: states with roles that change in time.

    `shapes` and `memberships` name its files; `roles` says in each language what `member` and
    `observer` are called in the legend.
    """

    id: str
    title: Said
    description: Said
    shapes: str
    memberships: str
    roles: Mapping[str, Said] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the land in tables of figures: the countries that ids of its areas begin with.

    Of those, what lies from `west` up to, not including, `east`, in degrees.
    """

    name: str
    countries: tuple[str, ...]
    west: float = -180.0
    east: float = 180.0


@dataclass(frozen=True, slots=True)
class Manifest:
    """Title, languages, rights, view, stops and layers of an atlas, and whose record it reads.

    `languages` are those its content comes in, the first one first; `rights` is "own" where the
    whole text may be shown, "excerpts" where only marked quotations may, else a licence's name.
    `record` is "own", "shipped" (that of the atlas which comes with the project) or "none".
    `box` is what the map opens on, `bounds` how far it can be moved; None: found from the places.
    `stops` are ids of events, in the order of the story; empty: found by rule.
    `regions` divide the land, and `periods` the time by their first years, in tables of figures;
    `families` are those that powers may belong to, empty: any. Of a text that was read by rule,
    `unsure` are the ids of the places that somebody should yet look at; None: of any other.
    """

    title: Said
    tagline: Said = field(default_factory=dict)
    hint: Said = field(default_factory=dict)
    languages: tuple[str, ...] = READER_LANGUAGES
    rights: str = "excerpts"
    record: RecordKind = "own"
    box: Box | None = None
    bounds: Box | None = None
    min_zoom: float | None = None
    stops: tuple[str, ...] = ()
    layers: tuple[Layer, ...] = ()
    regions: tuple[Region, ...] = ()
    periods: tuple[int, ...] = ()
    families: tuple[str, ...] = ()
    unsure: tuple[str, ...] | None = None

    def said(self, text: Said, lang: str) -> str:
        """A text in the reader's language, else in the atlas's first, else in any; "" for none."""
        wanted = (lang, *self.languages, *text)
        return next((text[one] for one in wanted if text.get(one)), "")
