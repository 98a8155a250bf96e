"""StoryMapJS JSON: the article's story from place to place.

A stop whose place has no point is shown as the first slide is, over all of them: its place is not
made up.
"""

from typing import Any

from atlas import Atlas, Event
from atlas.story import Stop, stops_of
from atlas.terms import terms_of, terms_said
from exports.registry import Request
from exports.stops import SPANS, opening_text, stop_text
from exports.written import json_bytes
from words import Words, words_in

ZOOM = 7  # where the atlas gives a place none: a town with its province
Slide = dict[str, Any]


def write(atlas: Atlas, request: Request) -> bytes:
    """The story in the reader's language; the days of the request are unused."""
    words = words_in(request.lang)
    slides = [_slide(atlas, words, stop) for stop in stops_of(atlas)]
    opening = {"type": "overview", "location": {"line": False}, "media": _none()}
    return json_bytes(
        {
            "storymap": {
                "map_type": "osm:standard",
                "map_as_image": False,
                "slides": [opening | {"text": opening_text(atlas, words)}, *slides],
            },
            "licence": terms_said(terms_of(atlas)),
            "spans": SPANS,
        }
    )


def _slide(atlas: Atlas, words: Words, stop: Stop) -> Slide:
    event = atlas.events[stop.id]
    slide = {
        "date": words.time_of(event),
        "text": stop_text(atlas, words, stop),
        "media": _none(),
    }
    location = _location(atlas, event)
    if location:
        return slide | {"location": location}
    return slide | {"type": "overview", "location": {"line": False}}


def _location(atlas: Atlas, event: Event) -> dict[str, Any] | None:
    place = atlas.places.get(event.place_id)
    point = event.point or (place.point if place else None)
    if not point:
        return None
    zoom = place.zoom if place and place.zoom else ZOOM
    return {"lat": point[1], "lon": point[0], "zoom": zoom, "line": True}


def _none() -> dict[str, str]:
    """No picture: the viewer wants the field."""
    return {"url": "", "caption": "", "credit": ""}
