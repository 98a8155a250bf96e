"""Addresses in linked data: sources as citations, and the matches of a place elsewhere."""

import re

from atlas import Place, Source
from exports.written import one_line

# What the schema of Linked Places takes for an address; any other stays in the label alone.
ADDRESS = re.compile(
    r"https?://(www\.)?[a-zA-Z0-9.-]{2,256}\.[a-z]{2,63}(:[0-9]{1,5})?(/[^\s]*)?", re.ASCII
)
YEAR = re.compile(r"-?\d+", re.ASCII)


def citation(source: Source, where: str = "") -> dict[str, str]:
    """A source as Linked Places cites it: its title with where in it, its year, its address."""
    found = {"label": one_line(f"{source.title or source.id}{where}")}
    if YEAR.fullmatch(source.year):
        found["year"] = source.year
    if ADDRESS.fullmatch(source.url):
        found["@id"] = source.url
    return found


def matches(place: Place) -> list[str]:
    """The place in other gazetteers, by the short names that Linked Places has for them."""
    known = {"wd": place.wikidata, "gn": place.geonames}
    return [f"{name}:{id_}" for name, id_ in known.items() if id_ and not re.search(r"\s", id_)]
