"""The card of a mark: why it is marked, what it may mean, and what can be said of it."""

from __future__ import annotations

from typing import Any

from finding.draft import Mark, mark_at
from finding.draft.marking import equal
from panels.own.date_card import date_card
from panels.own.place_card import place_card
from panels.own.state import Own
from panels.own.world import shipped_atlas
from words import Words

Card = dict[str, Any]


def card_of(now: Own, words: Words, day: str) -> Card | None:
    """The card that is open, or None."""
    mark = mark_at(now.marks, now.at)
    if mark is None:
        return None
    place = mark.kind == "place"
    return {
        "at": mark.start,
        "title": words.say("What “{words}” means", words=mark.exact),
        "nodes": list(place_card(now, mark, words, day) if place else date_card(now, mark, words)),
        "fields": _place_fields(now, mark, words) if place else [_date_field(mark, words)],
        "only": _only(now, mark, words),
        "place": now.place_ids.get(mark.start, "") if _in_reach(now, mark) else "",
    }


def _in_reach(now: Own, mark: Mark) -> bool:
    """Whether the map can be moved to the place: one with borders ends where they do."""
    bounds = shipped_atlas().manifest.bounds if now.shipped else None
    if mark.point is None or bounds is None:
        return mark.point is not None
    west, south, east, north = bounds
    return west <= mark.point[0] <= east and south <= mark.point[1] <= north


def _only(now: Own, mark: Mark, words: Words) -> str:
    many = sum(equal(mark, other) for other in now.marks)
    if many < 2:
        return ""
    return words.say("Only here, not for all {n} “{words}”", n=many, words=mark.exact)


def _place_fields(now: Own, mark: Mark, words: Words) -> list[dict[str, str]]:
    name = {
        "name": "rename",
        "label": words.say("Another name on the map"),
        "value": mark.name or mark.exact,
        "hint": "",
        "press": words.say("Rename"),
    }
    spot = {
        "name": "point",
        "label": words.say("Latitude and longitude"),
        "value": mark.value,
        "hint": "40.60 43.10",
        "press": words.say("Put it there"),
    }
    return [spot] if now.placing else [name]


def _date_field(mark: Mark, words: Words) -> dict[str, str]:
    return {
        "name": "date",
        "label": words.say("Another date"),
        "value": mark.edtf,
        "hint": words.say("24 October 1813, 1813, 1813/1815"),
        "press": words.say("Take it"),
    }
