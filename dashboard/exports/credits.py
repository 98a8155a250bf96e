"""Sources in words."""

from atlas import Atlas, Source, holding_at, sources_of
from atlas.evidence import Behind


def in_words(source: Source) -> str:
    """One source in words: author, title, publisher, address."""
    parts = (source.author, source.title, source.publisher, source.url)
    return ", ".join(part for part in parts if part)


def all_in_words(atlas: Atlas, ids: tuple[str, ...]) -> str:
    """Several sources in words, apart by semicolons."""
    return "; ".join(each_in_words(atlas, ids))


def each_in_words(atlas: Atlas, ids: tuple[str, ...]) -> tuple[str, ...]:
    """Several sources in words, each once."""
    return tuple(dict.fromkeys(in_words(one) for one in sources_of(atlas, ids)))


def attested_in_words(atlas: Atlas, behind: Behind) -> str:
    """The passages that were opened for a fact: title, where in it, and the day it was read."""
    said = (
        f"{source.title}, {one.locator} (read {one.read})"
        for one in behind
        for source in sources_of(atlas, (one.source_id,))
    )
    return "; ".join(dict.fromkeys(said))


def border_sources(atlas: Atlas, kind: str, id_: str, day: str) -> tuple[str, ...]:
    """On whose word a thing stands on a day, in words: an event, or who holds an area or a place.

    A place that lies in no area stands on its own sources.
    """
    if kind == "event":
        return each_in_words(atlas, atlas.events[id_].sources)
    area_id = atlas.places[id_].area_id if kind == "place" else id_
    if area_id not in atlas.by_area:
        return each_in_words(atlas, atlas.places[id_].sources)
    holding = holding_at(atlas, area_id, day)
    return each_in_words(atlas, (*holding.sources, *holding.recognition_sources))
