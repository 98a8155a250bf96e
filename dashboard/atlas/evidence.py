"""Whether somebody opened a source for a fact: evidence, which is not the same as certainty.

A work is opened for what one of its passages was read for, not for everything it is named for.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from atlas.article import Ids
from atlas.attestation import Attestation, Attestations
from atlas.model import Atlas, Event, Holding

Behind = tuple[Attestation, ...]


def behind_holding(atlas: Atlas, holding: Holding) -> Behind:
    """The passages that state a holding: its area, its event and, where they say one, its day."""
    return _behind(atlas.attestations, holding)


def behind_all(atlas: Atlas, holdings: Iterable[Holding]) -> Behind:
    """The passages that state any of some holdings, each once."""
    found = (one for holding in holdings for one in behind_holding(atlas, holding))
    return tuple(dict.fromkeys(found))


def behind_event(atlas: Atlas, event_id: str) -> Behind:
    """The passages that speak of an event, of one of its steps or of what it moved."""
    return atlas.attestations.get(event_id, ())


def opened_holding(atlas: Atlas, holding: Holding) -> bool:
    """Whether a source was opened for a holding."""
    return bool(behind_holding(atlas, holding))


def day_opened(atlas: Atlas, holding: Holding) -> bool:
    """Whether a passage states the very day too; what the atlas begins with has none to state."""
    behind = behind_holding(atlas, holding)
    dated = any(not one.undated for one in behind)
    return dated or (bool(behind) and begins_the_atlas(atlas, behind))


def begins_the_atlas(atlas: Atlas, behind: Behind) -> bool:
    """Whether passages speak of the state of things at the start, which came about before."""
    return all(atlas.events[one.event_id].kind == "baseline" for one in behind)


def opened_event(atlas: Atlas, event_id: str) -> bool:
    """Whether a source was opened for an event."""
    return bool(behind_event(atlas, event_id))


def only_named(ids: Ids, behind: Behind) -> Ids:
    """Of the ids of sources those that nobody opened for this, each once."""
    read = {one.source_id for one in behind}
    return tuple(id_ for id_ in dict.fromkeys(ids) if id_ not in read)


def evidenced_holding(found: Attestations, holding: Holding) -> Holding:
    """The holding with the sources that were opened for it first, whether its row names them."""
    behind = _behind(found, holding)
    return replace(holding, sources=_first(behind, holding.sources)) if behind else holding


def evidenced_events(found: Attestations, events: Mapping[str, Event]) -> dict[str, Event]:
    """The events, each with the sources that were opened for it first."""
    return {
        id_: replace(event, sources=_first(found[id_], event.sources)) if id_ in found else event
        for id_, event in events.items()
    }


def _behind(found: Attestations, holding: Holding) -> Behind:
    rows = found.get(holding.event_id, ())
    return tuple(one for one in rows if one.covers(holding.area_id, holding.start))


def _first(behind: Behind, named: Ids) -> Ids:
    return tuple(dict.fromkeys((*(one.source_id for one in behind), *named)))
