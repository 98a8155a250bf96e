"""Everything a search may find by: each thing under each of its names, and when a power bore it."""

from collections.abc import Iterator
from dataclasses import dataclass

from atlas.model import Atlas, DatedName
from atlas.names import area_name, event_name, holder_name


@dataclass(frozen=True, slots=True)
class Text:
    """One spelling of one thing. A power bears a name `start` to `until`; empty means always."""

    kind: str
    id: str
    text: str
    start: str = ""
    until: str = ""


def texts(atlas: Atlas) -> Iterator[Text]:
    """Every name of every place, event, power and area, and the words of every excerpt."""
    for place in atlas.places.values():
        yield Text("place", place.id, place.name)
        yield from (Text("place", place.id, name.name) for name in place.names)
    for event in atlas.events.values():
        yield Text("event", event.id, event.name)
        yield from (Text("event", event.id, name) for name in event.spellings)
        yield Text("event", event.id, f"{event.name} {event.date[:4]}")
    for holder in atlas.holders.values():
        for one in (*holder.names, DatedName(holder.name, "en")):
            yield Text("holder", holder.id, one.name, one.start, one.until)
    for area in atlas.areas.values():
        yield Text("area", area.id, area.label)
        yield from (Text("area", area.id, name) for name in area.names.values())
    for excerpt in atlas.excerpts.values():
        yield Text("excerpt", excerpt.id, excerpt.exact)


def label(atlas: Atlas, text: Text, lang: str) -> str:
    """What the thing is called in the reader's language; a power as on the day it leads to."""
    if text.kind == "event":
        return event_name(atlas, text.id, lang)
    if text.kind == "area":
        return area_name(atlas, text.id, lang)
    if text.kind == "excerpt":
        return atlas.excerpts[text.id].exact
    if text.kind == "holder":
        return holder_name(atlas, text.id, day_of_name(atlas, text), lang)
    place = atlas.places[text.id]
    own = (name.name for name in place.names if name.lang == lang and not name.until)
    return next(own, place.name)


def day_of_name(atlas: Atlas, text: Text) -> str:
    """The first day on which a power holds land under that name; "" for anything else.

    Where it never does, the first day of the name within the atlas.
    """
    if text.kind != "holder":
        return ""
    began = max(text.start, atlas.first)
    days = (
        max(one.start, began)
        for one in atlas.holdings
        if text.id in (one.holder_id, one.overlord_id)
        and (not one.until or began < one.until)
        and (not text.until or one.start < text.until)
    )
    return min(days, default=began)
