"""The article's own words: which excerpts and claims speak of a thing."""

from collections.abc import Collection
from dataclasses import dataclass

from atlas.article import DATED, Claim, Excerpt, Mention
from atlas.model import Atlas
from atlas.once import once


@dataclass(frozen=True, slots=True)
class Span:
    """A mention inside an excerpt: characters counted from the excerpt's own start."""

    start: int
    end: int
    mention: Mention


def excerpts_of(atlas: Atlas, kind: str, target_id: str) -> tuple[Excerpt, ...]:
    """The excerpts that mention a place, event, holder or person, in the article's order."""
    kinds = DATED if kind == "event" else (kind,)
    found = {
        one.excerpt_id
        for one in atlas.mentions
        if one.kind in kinds and target_id in (one.target_id, *one.also)
    }
    return _those(atlas, found)


def told_by(atlas: Atlas, event_id: str) -> tuple[Excerpt, ...]:
    """The excerpts whose words lead to an event; those that name it among others are left out."""
    return _by_event(atlas).get(event_id, ())


@once
def _by_event(atlas: Atlas) -> dict[str, tuple[Excerpt, ...]]:
    """The excerpts that lead to each event, in the article's order."""
    leading: dict[str, set[str]] = {}
    for one in atlas.mentions:
        if one.kind in DATED:
            leading.setdefault(one.excerpt_id, set()).add(one.target_id)
    found: dict[str, list[Excerpt]] = {}
    for id_, excerpt in atlas.excerpts.items():
        for event_id in leading.get(id_, ()):
            found.setdefault(event_id, []).append(excerpt)
    return {event_id: tuple(excerpts) for event_id, excerpts in found.items()}


def _those(atlas: Atlas, ids: Collection[str]) -> tuple[Excerpt, ...]:
    return tuple(excerpt for excerpt in atlas.excerpts.values() if excerpt.id in ids)


def mention_spans(atlas: Atlas, excerpt_id: str) -> tuple[Span, ...]:
    """The mentions inside one excerpt, in order, none over another. KeyError on an unknown one."""
    start, end, found = atlas.excerpts[excerpt_id].start, 0, []
    for one in atlas.mentions:
        if one.excerpt_id == excerpt_id and one.start >= end:
            found.append(Span(one.start - start, one.end - start, one))
            end = one.end
    return tuple(found)


def claims_of(atlas: Atlas, kind: str, target_id: str) -> tuple[Claim, ...]:
    """The claims that concern a place, an event or an excerpt, in the order of the table."""
    return tuple(claim for claim in atlas.claims.values() if target_id in _targets(claim, kind))


def _targets(claim: Claim, kind: str) -> tuple[str, ...]:
    targets = {"place": claim.places, "event": claim.events, "excerpt": (claim.excerpt_id,)}
    return targets.get(kind, ())
