"""What is found in a text. Offsets count the characters of the text as it was read.

Points are `(longitude, latitude)` in degrees, EPSG:4326; dates are EDTF texts.
"""

from dataclasses import dataclass, field
from typing import Literal

from atlas.model import Point

Kind = Literal["place", "date"]


@dataclass(frozen=True, slots=True)
class Document:
    """A text and what is known of it; an empty text means unknown.

    `lang` is an ISO 639-1 code, `published` the EDTF of the day it came out, against which "last
    year" is reckoned, `day_order` how 3/4/1962 is read.
    """

    text: str
    title: str = ""
    author: str = ""
    lang: str = ""
    published: str = ""
    day_order: Literal["dmy", "mdy", ""] = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that a name may mean; `country` is an ISO 3166 code, `people` its inhabitants.

    `id` tells where it comes from: `atlas:shusha` is a place of the atlas read, `geonames:586487` a
    town, `ne:AZE` a state, province, sea, lake or river of Natural Earth.
    """

    id: str
    name: str
    kind: str
    country: str
    point: Point
    people: int = 0
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class Finding:
    """A place or a date in the text, from `start` up to, not including, `end`.

    `value` is the EDTF of a date, or `lat lon` of a place, empty where unknown; `sure` tells
    whether it may stand unseen; `why` is one of the reasons of `finding.reasons`.
    """

    start: int
    end: int
    exact: str
    kind: Kind
    value: str
    sure: bool
    why: str
    id: str = ""
    point: Point | None = None
    candidates: tuple[Candidate, ...] = field(default=())
