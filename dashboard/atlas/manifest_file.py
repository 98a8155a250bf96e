"""`atlas.json` read: the manifest of an atlas, and all that is wrong with it."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from atlas.calendar import LAST_YEAR
from atlas.entries import BOX, TEXT, Entries, box, languages, number, said_in, text, texts
from atlas.file_names import ARTICLE, MANIFEST, is_plain
from atlas.files import Files
from atlas.languages import READER_LANGUAGES
from atlas.manifest import Layer, Manifest, RecordKind, Region
from atlas.reading import DataError, json_in

RECORDS: dict[str, RecordKind] = {"own": "own", "shipped": "shipped", "none": "none"}
ENTRIES = (
    *("title", "tagline", "hint", "languages", "rights", "record", "view", "stops", "layers"),
    *("regions", "periods", "families", "unsure"),
)
LAYER = ("id", "title", "description", "shapes", "memberships", "roles")
ROLES = ("member", "observer")
SLUG = re.compile(r"[A-Za-z0-9]+([-_][A-Za-z0-9]+)*")
REGION = ("name", "countries", "west", "east")

Problems = tuple[DataError, ...]


def read_manifest(files: Files) -> tuple[Manifest, Problems, Problems]:
    """The manifest, what is wrong in it, and what is unknown; a wrong entry counts as absent."""
    article = _article(files)
    try:
        content = json_in(files, MANIFEST) if files.has(MANIFEST) else {}
    except DataError as error:
        return _manifest(Entries(MANIFEST, {}), article, files), (error,), ()
    entries = Entries(MANIFEST, content)
    entries.known(ENTRIES)
    found = _manifest(entries, article, files)
    return found, tuple(entries.problems), tuple(entries.unknown)


def _article(files: Files) -> Mapping[str, Any]:
    """What article.json says, for want of an entry; a broken one is told of elsewhere."""
    try:
        return json_in(files, ARTICLE)
    except DataError:
        return {}


def _manifest(entries: Entries, article: Mapping[str, Any], files: Files) -> Manifest:
    own = files.has("holdings.csv")
    first = text(article.get("lang")) or READER_LANGUAGES[0]
    langs: tuple[str, ...] = READER_LANGUAGES if own else (first,)
    langs = entries.read("languages", 'codes in a list, like ["en", "tr"]', languages, langs)
    said, view = said_in(langs[0]), entries.inner("view")
    view.known(("box", "bounds", "min_zoom"))
    return Manifest(
        title=entries.read("title", TEXT, said, {langs[0]: text(article.get("title")) or ""}),
        tagline=entries.read("tagline", TEXT, said, {}),
        hint=entries.read("hint", TEXT, said, {}),
        languages=langs,
        rights=entries.read("rights", '"own", "excerpts" or a licence', text, "excerpts"),
        record=_record(entries, own=own),
        box=view.read("box", BOX, box, None),
        bounds=view.read("bounds", BOX, box, None),
        min_zoom=view.read("min_zoom", "a number from 0 to 11", number(0, 11), None),
        stops=entries.read("stops", '"auto", or ids of events in a list', _stops, ()),
        layers=tuple(_layer(one, langs[0]) for one in entries.each("layers")),
        regions=tuple(_region(one) for one in entries.each("regions")),
        periods=entries.read("periods", "years in a list, the earliest first", _years, ()),
        families=entries.read("families", "names in a list", texts, ()),
        unsure=entries.read("unsure", "ids of places in a list", texts, None),
    )


def _record(entries: Entries, *, own: bool) -> RecordKind:
    wanted = 'one of "own" (tables of this folder), "shipped" (that of the project) or "none"'
    usual: RecordKind = "own" if own else "none"
    return entries.read("record", wanted, _kind, usual)


def _kind(value: Any) -> RecordKind | None:
    return RECORDS.get(value) if isinstance(value, str) else None


def _stops(value: Any) -> tuple[str, ...] | None:
    return () if value == "auto" else texts(value)


def _years(value: Any) -> tuple[int, ...] | None:
    if not isinstance(value, list) or not all(type(one) is int for one in value):
        return None
    known = value == sorted(set(value)) and all(abs(year) <= LAST_YEAR for year in value)
    return tuple(value) if known else None


def _layer(entries: Entries, lang: str) -> Layer:
    entries.known(LAYER)
    said, roles = said_in(lang), entries.inner("roles")
    roles.known(ROLES)
    for name in ("id", "title", "shapes", "memberships"):
        if not entries.content.get(name):
            entries.wrong(name, "is missing; a layer has an id, a title and its two files")
    return Layer(
        id=entries.read("id", "a short name like leagues", _slug, ""),
        title=entries.read("title", TEXT, said, {}),
        description=entries.read("description", TEXT, said, {}),
        shapes=entries.read("shapes", "the name of a GeoJSON file", _file(".geojson"), ""),
        memberships=entries.read("memberships", "the name of a CSV file", _file(".csv"), ""),
        roles={role: roles.read(role, TEXT, said, {}) for role in ROLES if role in roles.content},
    )


def _file(ending: str) -> Callable[[Any], str | None]:
    """A file's name, never a way to somewhere else."""

    def make(value: Any) -> str | None:
        return (
            value
            if is_plain(value) and len(value) > len(ending) and value.endswith(ending)
            else None
        )

    return make


def _slug(value: Any) -> str | None:
    """What an address can say of a layer."""
    return value if isinstance(value, str) and SLUG.fullmatch(value) else None


def _region(entries: Entries) -> Region:
    entries.known(REGION)
    found = Region(
        name=entries.read("name", "a text", text, ""),
        countries=entries.read("countries", 'codes in a list, like ["AM", "AZ"]', texts, ()),
        west=entries.read("west", "degrees from -180 to 180", number(-180, 180), -180.0),
        east=entries.read("east", "degrees from -180 to 180", number(-180, 180), 180.0),
    )
    if found.west >= found.east:
        entries.wrong("east", f"is not east of west {found.west:g}; correct one of them")
    return found
