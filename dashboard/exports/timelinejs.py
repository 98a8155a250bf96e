"""TimelineJS JSON: the article's story on a line of time.

A year before 1 is a negative number as historians count, as the viewer's own axis does: -44 is
44 BC. What is not known to the day has no day there; what readers are shown is the date in words.
"""

from itertools import pairwise
from typing import Any

from atlas import Atlas, Event, edtf_range, year_of
from atlas.dates import parts_of
from atlas.edtf import edtf_parts
from atlas.story import Stop, stops_of
from atlas.terms import terms_of, terms_said
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
    start, _, end = event.edtf.partition("/")
    first = _date(start) if start else _day(event.date)
    if event.end_date and not end:
        return first, _day(event.end_date)
    return (first, _date(end)) if end else _vague(event.edtf) or (first, first)


def _vague(edtf: str) -> tuple[Date, Date] | None:
    """First and last day of a date with unknown digits, or of a season; None for any other."""
    if not edtf or ("X" not in edtf and edtf_parts(edtf)[1] <= "12"):
        return None
    first, last = edtf_range(edtf.rstrip("~?%"))
    return _day(first), _day(last)


def _date(edtf: str) -> Date:
    year, month, day, _ = edtf_parts(edtf)
    if "X" in year or month > "12":
        return _day(edtf_range(edtf.rstrip("~?%"))[0])
    known = {"year": _counted(int(year)), "month": month, "day": day}
    return {name: int(part) for name, part in known.items() if part not in ("", "XX")}


def _day(day: str) -> Date:
    year, month, number = parts_of(day)
    return {"year": _counted(year), "month": month, "day": number}


def _counted(year: int) -> int:
    return year if year > 0 else year - 1


def _eras(atlas: Atlas, words: Words) -> list[Slide]:
    """The periods the manifest divides the time into."""
    firsts = [year for year in atlas.manifest.periods if year <= atlas.last_year]
    return [
        {
            "start_date": {"year": _counted(first)},
            "end_date": {"year": _counted(following - 1)},
            "text": text(words.years(first, following - 1), ""),
        }
        for first, following in pairwise([*firsts, year_of(atlas.last) + 1])
    ]
