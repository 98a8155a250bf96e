"""Whose list a place of a draft was found in: it is named as a source of that place."""

from collections.abc import Iterator, Mapping

from finding.draft.gathering import Gathered, Spot

# By what an id begins with; "land" is the project's own list.
LISTS: Mapping[str, Mapping[str, str]] = {
    "geonames": {
        "source_id": "geonames",
        "title": "GeoNames gazetteer",
        "publisher": "GeoNames",
        "url": "https://www.geonames.org/",
        "note": "CC BY 4.0",
    },
    "ne": {
        "source_id": "natural-earth",
        "title": "Natural Earth 1:10m",
        "publisher": "Natural Earth",
        "url": "https://www.naturalearthdata.com/",
        "note": "public domain",
    },
    "wn": {
        "source_id": "wordnet",
        "title": "WordNet 3.0",
        "publisher": "Princeton University",
        "url": "https://wordnet.princeton.edu/",
        "note": "WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.",
    },
}


def credit_of(spot: Spot) -> str:
    """The id of the source that a place was found in; "" where it is none of these."""
    known = LISTS.get(spot.place.id.partition(":")[0]) if spot.place else None
    return known["source_id"] if known else ""


def credits_of(whole: Gathered) -> Iterator[Mapping[str, str]]:
    """The rows of the lists that the places of a draft were found in."""
    used = {credit_of(spot) for spot in whole.spots}
    for known in LISTS.values():
        if known["source_id"] in used:
            yield {**known, "kind": "dataset", "consulted": "read"}
