"""TimelineJS JSON: the article's story on a line of time.

A year before 1 is a negative number as historians count, as the viewer's own axis does: -44 is
44 BC. What is not known to the day has no day there; what readers are shown is the date in words.
"""

from itertools import pairwise
from typing import Any

from atlas import Atlas, Event, iso, year_of
from atlas.dates import historians_year
from atlas.story import Stop, stops_of
from atlas.terms import terms_of, terms_said
from exports.edges import edge
from exports.registry import Request
from exports.stops import SPANS, opening_text, stop_text, text
from exports.written import json_bytes
from words import Words, words_in
from words.terms import EVENT_KINDS

Date = dict[str, int]
Slide = dict[str, Any]


def write(atlas: Atlas, request: Request) -> bytes:
    """The timeline in the reader's language; the days of the request are unused."""
    words = words_in(request.lang)
    return json_bytes(
        {
            "title": {"unique_id": "opening", "text": opening_text(atlas, words)},
            "events": [_slide(atlas, words, stop) for stop in stops_of(atlas)],
            "eras": _eras(atlas, words),
            "scale": "human",
            "licence": terms_said(terms_of(atlas)),
            "spans": SPANS,
        }
    )


def _slide(atlas: Atlas, words: Words, stop: Stop) -> Slide:
    event = atlas.events[stop.id]
    start, end = _ends(event)
    slide = {
        "unique_id": stop.id,
        "start_date": start,
        "display_date": words.time_of(event),
        "text": stop_text(atlas, words, stop),
        "autolink": False,  # nothing in these texts is a link
    }
    group = {"group": words.say(EVENT_KINDS[event.kind])} if event.kind in EVENT_KINDS else {}
    return slide | ({"end_date": end} if end != start else {}) | group


def _ends(event: Event) -> tuple[Date, Date]:
    """First and last day, as exactly as they are known; what has no end ends as it began."""
    began = iso(event.date)
    known = edge(event.edtf or began)
    first = known.get("in", known.get("earliest", began))
    last = known.get("in", known.get("latest", first))
    if event.end_date and "/" not in event.edtf:
        last = iso(event.end_date)
    return _date(first), _date(last)


def _date(iso_date: str) -> Date:
    """Year, month and day, as far as they are said."""
    sign = -1 if iso_date.startswith("-") else 1
    year, *others = (int(part) for part in iso_date.lstrip("-").split("-"))
    parts = dict(zip(("month", "day"), others, strict=False))
    return {"year": historians_year(sign * year)} | parts


def _eras(atlas: Atlas, words: Words) -> list[Slide]:
    """The periods the manifest divides the time into."""
    firsts = [year for year in atlas.manifest.periods if year <= atlas.last_year]
    return [
        {
            "start_date": {"year": historians_year(first)},
            "end_date": {"year": historians_year(following - 1)},
            "text": text(words.years(first, following - 1), ""),
        }
        for first, following in pairwise([*firsts, year_of(atlas.last) + 1])
    ]
