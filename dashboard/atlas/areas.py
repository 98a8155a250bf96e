"""The whole story of one area: why it is coloured as it is."""

from dataclasses import dataclass

from atlas.changes import kind_of_change
from atlas.model import Area, Atlas, Event, Holding, Source


@dataclass(frozen=True, slots=True)
class Chapter:
    """One holding, told: what began it, on whose word, and what kind of change it was.

    `kind` is "transfer", "succession" or "status", and "beginning" for the first holding.
    """

    holding: Holding
    event: Event | None
    kind: str
    sources: tuple[Source, ...]
    recognition_sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class AreaStory:
    """An area and its holdings from the first to the last."""

    area: Area
    chapters: tuple[Chapter, ...]
    sources: tuple[Source, ...]


def area_story(atlas: Atlas, area_id: str) -> AreaStory:
    """The story of an area, the oldest holding first. KeyError on an unknown area."""
    area, spans = atlas.areas[area_id], atlas.by_area[area_id]
    chapters = (
        _chapter(atlas, spans[index - 1] if index else None, holding)
        for index, holding in enumerate(spans)
    )
    return AreaStory(area, tuple(chapters), sources_of(atlas, area.sources))


def sources_of(atlas: Atlas, ids: tuple[str, ...]) -> tuple[Source, ...]:
    """The sources with these ids, in this order; ids that do not resolve are left out."""
    return tuple(atlas.sources[id_] for id_ in ids if id_ in atlas.sources)


def _chapter(atlas: Atlas, before: Holding | None, holding: Holding) -> Chapter:
    return Chapter(
        holding=holding,
        event=atlas.events.get(holding.event_id),
        kind=kind_of_change(atlas, before, holding) if before else "beginning",
        sources=sources_of(atlas, holding.sources),
        recognition_sources=sources_of(atlas, holding.recognition_sources),
    )
