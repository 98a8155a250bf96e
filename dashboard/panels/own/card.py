"""The card of a mark: why it is marked, what it may mean, and what can be said of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from atlas import Event, event_name, holder_name, state_at
from atlas.lending import shipped_atlas
from finding.draft import Mark, mark_at
from finding.draft.marking import equal
from panels.own.candidates import candidate_list
from panels.own.state import Own
from telling.nodes import Element, Node, node
from words import Words
from words.dates import edtf_text

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
        "nodes": list(_place(now, mark, words, day) if place else _date(now, mark, words)),
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


def _place(now: Own, mark: Mark, words: Words, day: str) -> Iterator[Node]:
    yield node("h2", mark.name or mark.exact)
    yield _why(mark, words)
    yield from _holder(now, mark, words, day)
    if now.placing:
        said = words.say("Press the map where it lies, or write its latitude and longitude.")
        yield node("p", said, cls="ta-notice", role="status")
        return
    if now.sought or mark.candidates or mark.place:
        yield candidate_list(mark, words, now.sought)
    yield node(
        "div",
        _deed(words.say("Right"), "accept", "y") if mark.unsure else None,
        _deed(words.say("Not a place"), "reject", "x"),
        _deed(words.say("Put it on the map"), "placing"),
        cls="ta-own-deeds",
    )


def _why(mark: Mark, words: Words) -> Node:
    if mark.state == "decided":
        return node("p", words.say("Decided by you."), cls="ta-muted")
    reason = words.say(mark.reason) if mark.reason else ""
    sure = words.say("Sure") if mark.state == "sure" else words.say("To look at")
    if mark.state == "pointless":
        sure = words.say("Nobody has put it on the map yet")
    return node("p", f"{sure}: {reason}" if reason else f"{sure}.", cls="ta-muted")


def _holder(now: Own, mark: Mark, words: Words, day: str) -> Iterator[Node]:
    """Who held the place on the day told nearest to it, else on the day shown."""
    atlas = now.opened.atlas
    place = atlas.places.get(now.place_ids.get(mark.start, ""))
    if not (atlas.has_record and place and place.area_id):
        return
    near = _told_near(now, mark)
    shown = near.date if near else day
    when = words.time_of(near) if near else words.date(day)
    power = holder_name(atlas, state_at(atlas, shown).holder(place.area_id), shown, words.lang)
    said = words.say("{date}, held by: {power}", date=when, power=power)
    yield node("p", said, cls="ta-own-held")


def _told_near(now: Own, mark: Mark) -> Event | None:
    """What is told nearest to the mark, of the days that the record covers."""
    atlas = now.opened.atlas
    dates = sorted(
        (abs(other.start - mark.start), other.start)
        for other in now.marks
        if other.kind == "date" and other.edtf
    )
    found = (_told(now, start) for _, start in dates)
    return next((one for one in found if one and atlas.first <= one.date <= atlas.last), None)


def _told(now: Own, start: int) -> Event | None:
    """The event that the date at `start` became: its own, or one of the record."""
    atlas = now.opened.atlas
    found = next((one for one in atlas.mentions if one.start == start), None)
    return atlas.events.get(found.target_id) if found else None


def _date(now: Own, mark: Mark, words: Words) -> Iterator[Node]:
    yield node("h2", mark.exact)
    if mark.edtf:
        said = edtf_text(mark.edtf, words.lang)
        written = node("code", mark.edtf, cls="ta-muted") if said != mark.edtf else None
        yield node("p", node("strong", said), " ", written)
    yield _why(mark, words)
    told = _told(now, mark.start)
    recorded = told if told and told.kind != "told" else None
    if recorded:
        name = event_name(now.opened.atlas, recorded.id, words.lang)
        yield node("p", words.say("In the record: {event}", event=name))
    yield node(
        "div",
        _deed(words.say("Right"), "accept", "y") if mark.unsure and mark.edtf else None,
        _deed(words.say("Not a date"), "reject", "x"),
        _deed(words.say("Not this event"), "no event") if recorded else None,
        node("button", words.say("Show this day"), cls="ta-button", go={"do": "day"})
        if told
        else None,
        cls="ta-own-deeds",
    )


def _deed(text: str, deed: str, key: str = "") -> Element:
    shown = node("span", key, cls="ta-key", aria_hidden="true") if key else None
    return node("button", text, shown, cls="ta-button", go={"do": deed}, data_focus=deed)


def _place_fields(now: Own, mark: Mark, words: Words) -> list[dict[str, str]]:
    name = {
        "name": "rename",
        "label": words.say("Another name on the map"),
        "value": mark.name or mark.exact,
        "hint": "",
        "press": words.say("Rename"),
    }
    other = {
        "name": "seek",
        "label": words.say("Find another place"),
        "value": "",
        "hint": "",
        "press": words.say("Search"),
    }
    spot = {
        "name": "point",
        "label": words.say("Latitude and longitude"),
        "value": mark.value,
        "hint": "40.60 43.10",
        "press": words.say("Put it there"),
    }
    return [spot] if now.placing else [other, name]


def _date_field(mark: Mark, words: Words) -> dict[str, str]:
    return {
        "name": "date",
        "label": words.say("Another date"),
        "value": mark.edtf,
        "hint": words.say("24 October 1813, 1813, 1813/1815"),
        "press": words.say("Take it"),
    }
