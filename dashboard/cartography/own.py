"""An article of the reader's own on a map that is published without it.

The base is what many articles share: the record alone, or the bare world. It is published as any
map is. The part is what one article adds; it goes to its reader's page and nowhere else.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from atlas import Atlas, Event, opening_day, year_of
from atlas.article import Article
from atlas.edition import Edition
from atlas.manifest import Manifest
from atlas.record import lent_events
from atlas.story import stops_of
from cartography.bundle_events import day_rows, event_rows
from cartography.bundle_names import edition_row, place_rows
from cartography.event_texts import event_texts
from cartography.reach import home_of
from words import LANGUAGES

Table = dict[str, Any]
NO_TIME = ("2000-01-01", "2000-12-31")  # that of a map of nothing: no part keeps it
NO_ARTICLE = Article("", "", "", "", "", "", "", "", 0)


def base_of(atlas: Atlas) -> Atlas:
    """The atlas without its article: equal for all articles on one record, and for all on none."""
    manifest = atlas.manifest
    nothing: MappingProxyType[str, Any] = MappingProxyType({})
    recorded = (atlas.events[id_] for id_ in recorded_events(atlas))
    first, last = (atlas.first, atlas.last) if atlas.has_record else NO_TIME
    return replace(
        atlas,
        manifest=replace(Manifest({}), record=manifest.record, layers=manifest.layers),
        first=first,
        last=last,
        article=NO_ARTICLE,
        edition=Edition(),
        events=MappingProxyType({one.id: replace(one, paragraphs=()) for one in recorded}),
        places=nothing,
        excerpts=nothing,
        mentions=(),
        persons=nothing,
        claims=nothing,
        article_states=nothing,
    )


def recorded_events(atlas: Atlas) -> tuple[str, ...]:
    """The ids of the events that the record brings, not the article."""
    if atlas.manifest.record == "own":
        return tuple(atlas.events)
    if atlas.manifest.record == "none":
        return ()
    lent = lent_events()
    return tuple(id_ for id_ in atlas.events if id_ in lent)


def own_part(atlas: Atlas, unsure: Collection[str] | None = None) -> Table:
    """What the article adds to its base: places, told events, title, span and story.

    `unsure` are the ids of places that somebody should yet look at, else those the manifest names;
    `key` tells parts apart.
    """
    doubted = (atlas.manifest.unsure or ()) if unsure is None else unsure
    recorded = recorded_events(atlas)
    own = [event for event in atlas.events.values() if event.id not in set(recorded)]
    part: Table = {
        "title": atlas.article.title,
        "edition": edition_row(atlas),
        "first": atlas.first,
        "last": atlas.last,
        "opening": str(year_of(opening_day(atlas))),
        "story": {stop.id: stop.day for stop in stops_of(atlas)},
        "home": home_of(atlas, doubted),
        "places": [row for row in place_rows(atlas, doubted) if row["point"]],
        **_events(atlas, own),
        "named": [id_ for id_ in recorded if atlas.events[id_].in_article],
    }
    text = json.dumps(part, ensure_ascii=False, sort_keys=True)
    return {"key": hashlib.sha256(text.encode("utf-8")).hexdigest()[:12], **part}


def _events(atlas: Atlas, own: list[Event]) -> Table:
    """Rows of some events and of their days, which refer to them by position; their sentences."""
    alone = replace(atlas, events=MappingProxyType({event.id: event for event in own}))
    texts = {lang: event_texts(alone, lang) for lang in LANGUAGES}
    return {"events": event_rows(alone), "event_days": day_rows(alone), "texts": texts}
