"""LP-TSV (version 0.5): the places as one table, the short form of Linked Places.

Fields are not quoted in it, so no field has a tab, a line break or a straight double quote. It has
one date for a start and none for what is not certain: those stay in the description, as EDTF. A
year before 1 is a negative number as historians count: -320 is 320 BC.
"""

import re
from collections.abc import Iterable

from atlas import Atlas, Place, Source, sources_of
from atlas.dates import historians_year
from atlas.terms import terms_of, terms_said
from exports.addresses import ADDRESS, matches
from exports.edges import edge
from exports.lifetimes import first_known, lifetime
from exports.linked_places import kind_of, names_of, notes_of
from exports.registry import Request
from exports.written import one_line, writable

COLUMNS = (
    "id", "title", "title_source", "fclasses", "aat_types", "attestation_year", "start", "end",
    "title_uri", "matches", "variants", "types", "lon", "lat", "description",
)  # fmt: skip
SPANS = "A date is a day on which it was so (no half-open spans); no end: still so, or not known."
OF_TITLE = re.compile(r"\d{4}", re.ASCII)


def write(atlas: Atlas, request: Request) -> bytes:
    """A header and one row for every place; the days of the request are unused."""
    terms = terms_said(terms_of(atlas))
    rows = [COLUMNS, *(_row(atlas, place, terms) for place in atlas.places.values())]
    return writable("".join("\t".join(row) + "\n" for row in rows)).encode()


def _row(atlas: Atlas, place: Place, terms: str) -> tuple[str, ...]:
    source = next(iter(sources_of(atlas, place.sources)), None)
    feature_class, number, label = kind_of(place)
    lon, lat = map(str, place.point) if place.point else ("", "")
    row = {
        "id": place.id,
        "title": place.name,
        "title_source": _cited(atlas, source),
        "fclasses": feature_class,
        "aat_types": number,
        "attestation_year": _attested(atlas, place, source),
        "start": _start(place),
        "title_uri": source.url if source and ADDRESS.fullmatch(source.url) else "",
        "matches": ";".join(matches(place)),
        "variants": ";".join(dict.fromkeys(_variants(atlas, place))),
        "types": label,
        "lon": lon,
        "lat": lat,
        "description": _description(atlas, place, terms),
    }
    return tuple(_field(row.get(name, "")) for name in COLUMNS)


def _field(text: str) -> str:
    return one_line(text).replace('"', "”")


def _cited(atlas: Atlas, source: Source | None) -> str:
    """The source of the title in short; else the article, which names the place."""
    if not source:
        return atlas.article.title or "The article"
    year = f" ({source.year})" if source.year else ""
    return ", ".join(filter(None, (source.author, f"{source.title}{year}")))


def _attested(atlas: Atlas, place: Place, source: Source | None) -> str:
    """When its source was published; else the first year at which the atlas knows of the place."""
    if source and OF_TITLE.fullmatch(source.year):
        return source.year
    first = next(iter(reversed(edge(first_known(atlas, place)).values())))
    return _year(first)


def _start(place: Place) -> str:
    """The one date of its founding, if it is one."""
    return _counted(edge(place.founded_edtf).get("in", "")) if place.founded_edtf else ""


def _counted(date: str) -> str:
    """A date from the year 1 on as it is; of an earlier one the year, as historians count it."""
    return date if date >= "0001" or not date else _year(date)


def _year(date: str) -> str:
    year = int(date[: 5 if date.startswith("-") else 4])
    return f"{year:04d}" if year > 0 else str(historians_year(year))


def _variants(atlas: Atlas, place: Place) -> Iterable[str]:
    for name in names_of(atlas, place):
        yield f"{re.sub('[;@]', ',', name.name)}@{name.lang}"


def _description(atlas: Atlas, place: Place, terms: str) -> str:
    unsure = lifetime(atlas, place).get("label", "")
    vague = place.founded_edtf if "/" in place.founded_edtf else ""
    said = (notes_of(place), unsure or (vague and f"EDTF: start {vague}"), SPANS, terms)
    return " ".join(f"{text.rstrip('.')}." for text in said if text)
