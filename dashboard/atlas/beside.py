"""An article laid beside a record that was read before: the same as `load`, in a few milliseconds.

Who corrects an article step by step need not read the record again at each.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from atlas.article import DATED
from atlas.files import Layered
from atlas.model import Atlas, Event, Place

Located = Mapping[str, str]  # the area each place lies in, by the place's id


def beside(own: Atlas, record: Atlas, located: Located) -> Atlas:
    """An atlas without a record, on that of another.

    `record` has no article of its own; `located` tells in which area a settlement lies.
    """
    under = record.files.under if isinstance(record.files, Layered) else record.files
    lent = record.files.lent if isinstance(record.files, Layered) else frozenset[str]()
    upper = own.files.own if isinstance(own.files, Layered) else own.files
    edition = replace(own.edition, known_until=record.edition.known_until)
    return replace(
        record,
        files=Layered(upper, under, lent),
        manifest=replace(own.manifest, record="shipped"),
        sources=MappingProxyType({**record.sources, **own.sources}),
        events=_events(own, record),
        places=_places(own.places, located),
        article=own.article,
        excerpts=own.excerpts,
        mentions=own.mentions,
        persons=own.persons,
        claims=own.claims,
        edition=edition,
        article_states=own.article_states,
    )


def _events(own: Atlas, record: Atlas) -> Mapping[str, Event]:
    """Those of both in order of time; those of the record know which paragraphs name them."""
    named = _named(own)
    events: Iterable[Event] = (
        *(replace(e, paragraphs=named[e.id]) if e.id in named else e
          for e in record.events.values()),
        *(e for e in own.events.values() if e.id not in record.events),
    )  # fmt: skip
    ordered = sorted(events, key=lambda event: (event.date, event.id))
    return MappingProxyType({event.id: event for event in ordered})


def _named(own: Atlas) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for mention in own.mentions:
        if mention.kind in DATED:
            paragraph = own.excerpts[mention.excerpt_id].paragraph
            found.setdefault(mention.target_id, {})[paragraph] = None
    return {id_: tuple(paragraphs) for id_, paragraphs in found.items()}


def _places(places: Mapping[str, Place], located: Located) -> Mapping[str, Place]:
    return MappingProxyType(
        {
            id_: replace(place, area_id=located[id_]) if located.get(id_) else place
            for id_, place in places.items()
        }
    )
