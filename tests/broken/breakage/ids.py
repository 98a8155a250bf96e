"""Ids that lead nowhere, stand twice, or are empty, in every column that has any."""

from collections.abc import Iterator

from breakage.bases import base
from breakage.kind import Kind, added, both, cell, line_of, put, rows_of, swap, written

NOWHERE = "nowhere"
UNIT = "Z_NOWHERE"  # what an area's id looks like
# Table, row, column, and the table that has to know the id.
LEADING = (
    ("holders.csv", 4, "group", "groups.csv"),
    ("holders.csv", 1, "sources", "sources.csv"),
    ("holder_names.csv", 1, "holder_id", "holders.csv"),
    ("short_names.csv", 1, "holder_id", "holders.csv"),
    ("article_holders.csv", 1, "holder_id", "holders.csv"),
    ("article_holders.csv", 1, "state", "holders.csv"),
    ("areas.csv", 1, "sources", "sources.csv"),
    ("area_names.csv", 1, "area_id", "areas.csv"),
    ("area_districts.csv", 1, "area_id", "areas.csv"),
    ("area_measures.csv", 5, "area_id", "areas.csv"),
    ("holdings.csv", 1, "area_id", "areas.csv"),
    ("holdings.csv", 1, "holder_id", "holders.csv"),
    ("holdings.csv", 2, "overlord_id", "holders.csv"),
    ("holdings.csv", 7, "recognised_id", "holders.csv"),
    ("holdings.csv", 1, "event_id", "events.csv"),
    ("holdings.csv", 1, "sources", "sources.csv"),
    ("holdings.csv", 7, "recognition_sources", "sources.csv"),
    ("events.csv", 2, "parties", "holders.csv"),
    ("events.csv", 2, "place_id", "places.csv"),
    ("events.csv", 2, "sources", "sources.csv"),
    ("event_dates.csv", 1, "event_id", "events.csv"),
    ("event_dates.csv", 1, "sources", "sources.csv"),
    ("event_names.csv", 1, "event_id", "events.csv"),
    ("attestations.csv", 1, "event_id", "events.csv"),
    ("attestations.csv", 1, "areas", "areas.csv"),
    ("attestations.csv", 1, "source_id", "sources.csv"),
    ("places.csv", 2, "area_id", "areas.csv"),
    ("places.csv", 1, "extent_areas", "areas.csv"),
    ("places.csv", 1, "sources", "sources.csv"),
    ("names.csv", 1, "place_id", "places.csv"),
    ("names.csv", 1, "sources", "sources.csv"),
    ("excerpts.csv", 2, "paragraph", "article.json"),
    ("mentions.csv", 1, "excerpt_id", "excerpts.csv"),
    ("mentions.csv", 1, "target_id", "places.csv"),
    ("mentions.csv", 2, "target_id", "events.csv"),
    ("mentions.csv", 4, "target_id", "holders.csv"),
    ("mentions.csv", 6, "target_id", "persons.csv"),
    ("persons.csv", 1, "sources", "sources.csv"),
    ("claims.csv", 1, "paragraph", "article.json"),
    ("claims.csv", 1, "excerpt_id", "excerpts.csv"),
    ("claims.csv", 1, "places", "places.csv"),
    ("claims.csv", 1, "events", "events.csv"),
    ("claims.csv", 1, "sources", "sources.csv"),
    ("memberships.csv", 1, "event", "events.csv"),
    ("memberships.csv", 1, "sources", "sources.csv"),
)
# Tables and the columns that tell their rows apart.
KEYS = {
    "sources.csv": "source_id",
    "holders.csv": "holder_id",
    "short_names.csv": "holder_id, lang",
    "groups.csv": "group_id",
    "article_holders.csv": "holder_id",
    "views.csv": "view_id",
    "areas.csv": "area_id",
    "area_names.csv": "area_id, lang",
    "holdings.csv": "area_id, from",
    "events.csv": "event_id",
    "event_names.csv": "event_id, lang, name",
    "translations.csv": "text",
    "glossary.csv": "term",
    "loaded_words.csv": "lang, word",
    "places.csv": "place_id",
    "excerpts.csv": "excerpt_id",
    "mentions.csv": "mention_id",
    "persons.csv": "person_id",
    "claims.csv": "claim_id",
    "memberships.csv": "state_id, role, from",
    "area_measures.csv": "area_id",
}


def kinds() -> Iterator[Kind]:
    """Each of them."""
    yield from _nowhere()
    yield from _twice()
    yield from _empty()
    yield from _others()


def _nowhere() -> Iterator[Kind]:
    files = base("tiny")
    for file, row, column, other in LEADING:
        id_ = UNIT if other == "areas.csv" else NOWHERE
        told = f"{file}:{line_of(files, file, row)} {column}: '{id_}' is not in {other}"
        change = cell(file, row, column, id_)
        yield Kind(f"{file} {column} leads nowhere (row {row})", change, told)


def _twice() -> Iterator[Kind]:
    files = base("tiny")
    for file, columns in KEYS.items():
        rows = rows_of(files, file)
        line = line_of(files, file, 2)
        change = put(file, written([*rows[:2], rows[1], *rows[2:]]))
        told = f"{file}:{line} {columns}: is the same as in line 2; correct one"
        yield Kind(f"{file} with a row twice", change, told)


def _empty() -> Iterator[Kind]:
    files = base("tiny")
    for file, columns in KEYS.items():
        column = columns.split(", ")[0]
        told = f"{file}:{line_of(files, file, 1)} {column}: is empty"
        yield Kind(f"{file} without an id", cell(file, 1, column, ""), told)


def _others() -> Iterator[Kind]:
    town = {"town": "Port", "lon": "1.5", "lat": "1.5", "state": "TIN", "source_id": NOWHERE}
    told = f"border_towns.csv:2 source_id: '{NOWHERE}' is not in sources.csv"
    yield Kind("a border town's source leads nowhere", added("border_towns.csv", **town), told)
    ring = both(
        cell("holdings.csv", 2, "overlord_id", "south"),
        cell("holdings.csv", 1, "rule", "vassal"),
        cell("holdings.csv", 1, "overlord_id", "isle-league"),
    )
    told = "holdings.csv:[23] overlord_id: .* above one another from 1700-01-01: .*; correct one"
    yield Kind("two powers above one another", ring, told)
    told = "cuts.geojson sources: canal: 'rumour' is not in sources.csv"
    change = swap("cuts.geojson", '"sources": "chronicle"', '"sources": "rumour"')
    yield Kind("a cut's source leads nowhere", change, told)
    told = "events.csv:3 parties: names the same id twice; delete one"
    yield Kind("a party named twice", swap("events.csv", "north;south", "north;north"), told)
    long = "holder_id: '" + "x" * 60
    change = cell("holdings.csv", 1, "holder_id", "x" * 100_000)
    yield Kind("an id of 100,000 letters", change, f"holdings.csv:2 {long}")
    wrong = cell("holders.csv", 3, "holder_id", "__proto__")
    told = "holders.csv:4 holder_id: '__proto__' is not well formed; write it like"
    yield Kind("an id that is none", wrong, told)
