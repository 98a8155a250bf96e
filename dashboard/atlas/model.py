"""What an atlas is made of. Every record is frozen; an empty text means "none".

Days are ISO texts, New Style; spans hold from `start` up to, not including, `until`, and an empty
`until` means still. Points are `(longitude, latitude)` in degrees, EPSG:4326. Areas are measured
in square kilometres on an equal-area projection, as they are drawn.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from atlas.article import Article, Claim, Excerpt, Ids, Mention, Person
from atlas.attestation import Attestations
from atlas.dates import holds, year_of
from atlas.edition import Edition
from atlas.files import Files
from atlas.manifest import Manifest
from atlas.translations import Translations

Point = tuple[float, float]
Box = tuple[float, float, float, float]  # west, south, east, north


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from; `consulted` says whether anything of the work was read.

    `side` is whose view it gives, where its author or publisher is a party to the matter.
    """

    id: str
    title: str
    author: str
    publisher: str
    year: str
    url: str
    kind: str
    consulted: str
    side: str
    note: str

    @property
    def opened(self) -> bool:
        """Whether anything of it was read for the atlas; for which facts, attestations say."""
        return self.consulted == "read"


@dataclass(frozen=True, slots=True)
class DatedName:
    """A name in one language, in use from `start` until `until`; both empty means always."""

    name: str
    lang: str
    start: str = ""
    until: str = ""
    kind: str = ""
    edtf: str = ""
    sources: Ids = ()
    note: str = ""

    def holds(self, day: str) -> bool:
        """Whether the name was in use on the day."""
        return holds(self.start, self.until, day)


@dataclass(frozen=True, slots=True)
class Holder:
    """A power. Holders with the same `state` are one state under names of different times.

    `short` are its everyday names by language, empty where the full name is short enough; `group`
    names those like it, under which a map may put them together.
    """

    id: str
    name: str
    family: str
    kind: str
    state: str
    colour: str
    wikidata: str
    sources: Ids
    note: str
    names: tuple[DatedName, ...] = ()
    group: str = ""
    short: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Area:
    """The smallest piece of land that changes hands whole."""

    id: str
    label: str
    tier: str
    country: str
    fit: str
    fit_note: str
    sources: Ids
    names: Mapping[str, str]
    districts: Ids
    km2: float = 0.0
    point: Point | None = None
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Holding:
    """An area in one hand for one span: who ran it, under whom, and whose it was in law."""

    area_id: str
    start: str
    until: str
    holder_id: str
    overlord_id: str
    rule: str
    recognised_id: str
    recognition: str
    certainty: str
    edtf: str
    event_id: str
    sources: Ids
    recognition_sources: Ids
    note: str

    def holds(self, day: str) -> bool:
        """Whether the holding holds on the day."""
        return holds(self.start, self.until, day)

    @property
    def differs(self) -> bool:
        """Whether control and recognition name different powers."""
        return bool(self.recognised_id) and self.recognised_id != self.holder_id


@dataclass(frozen=True, slots=True)
class EventDate:
    """A further dated step of an event, such as the day a district was handed over."""

    event_id: str
    date: str
    edtf: str
    what: str
    sources: Ids


@dataclass(frozen=True, slots=True)
class Event:
    """Something that changed a holder or that the article names.

    `date_os` is the day in Old Style; `spellings` are all its names in other languages;
    `paragraphs` are those of the article whose words name it.
    """

    id: str
    date: str
    edtf: str
    end_date: str
    date_os: str
    kind: str
    name: str
    tier: str
    parties: Ids
    parties_text: str
    place_name: str
    place_id: str
    point: Point | None
    moved: str
    recorded: str
    sources: Ids
    note: str
    names: Mapping[str, str]
    spellings: Ids = ()
    days: tuple[EventDate, ...] = ()
    paragraphs: Ids = ()

    @property
    def in_article(self) -> bool:
        """Whether the article speaks of the event."""
        return bool(self.paragraphs)


@dataclass(frozen=True, slots=True)
class Place:
    """A named point or region. `area_id` is the area the point lies in, if any."""

    id: str
    name: str
    kind: str
    point: Point | None
    zoom: int
    extent: Ids
    area_id: str
    mentioned: str
    why: str
    geonames: str
    wikidata: str
    founded_edtf: str
    founded_note: str
    sources: Ids
    note: str
    names: tuple[DatedName, ...] = ()


@dataclass(frozen=True, slots=True)
class Membership:
    """A state in a layer of the manifest, as member or observer."""

    layer: str
    state_id: str
    name: str
    role: str
    start: str
    until: str
    event_id: str
    status_note: str
    sources: Ids
    names: Mapping[str, str]
    status_notes: Mapping[str, str]

    def holds(self, day: str) -> bool:
        """Whether the state had this role on the day."""
        return holds(self.start, self.until, day)


@dataclass(frozen=True, slots=True)
class MapView:
    """A named part of the map; without a box it is what the map opens on."""

    id: str
    names: Mapping[str, str]
    box: Box | None


@dataclass(frozen=True, eq=False)
class Atlas:
    """One article with its places and events, and the record beside it. Compares by identity.

    `first` is the first day any holding holds; `last` the day up to which the record was checked
    or, where the atlas does not say, 31 December of the latest year that its events or holdings
    name. Without a record the two span the dates told. `holdings` are in the order of `areas`,
    then by start. `groups` are the names of the holders' groups; `article_states` the state each
    holder is that the article means. `translations` have by text what it reads by language.
    """

    files: Files = field(repr=False)
    manifest: Manifest = field(repr=False)
    first: str
    last: str
    sources: Mapping[str, Source] = field(repr=False)
    holders: Mapping[str, Holder] = field(repr=False)
    areas: Mapping[str, Area] = field(repr=False)
    holdings: tuple[Holding, ...] = field(repr=False)
    by_area: Mapping[str, tuple[Holding, ...]] = field(repr=False)
    starts: Mapping[str, Ids] = field(repr=False)
    begun: tuple[tuple[str, int], ...] = field(repr=False)
    events: Mapping[str, Event] = field(repr=False)
    attestations: Attestations = field(repr=False)
    places: Mapping[str, Place] = field(repr=False)
    article: Article = field(repr=False)
    excerpts: Mapping[str, Excerpt] = field(repr=False)
    mentions: tuple[Mention, ...] = field(repr=False)
    persons: Mapping[str, Person] = field(repr=False)
    claims: Mapping[str, Claim] = field(repr=False)
    memberships: tuple[Membership, ...] = field(repr=False)
    edition: Edition = field(repr=False)
    groups: Mapping[str, Mapping[str, str]] = field(repr=False)
    article_states: Mapping[str, str] = field(repr=False)
    map_views: tuple[MapView, ...] = field(repr=False)
    translations: Translations = field(repr=False)

    @property
    def has_record(self) -> bool:
        """Whether there is land, and powers that hold it."""
        return bool(self.areas)

    @property
    def first_year(self) -> int:
        """The first year the slider shows."""
        return year_of(self.first)

    @property
    def last_year(self) -> int:
        """The last year the slider shows."""
        return year_of(self.last)
