"""The card of a mark: why it is marked, what it may mean, and what can be said of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from atlas import Event, area_name, event_name, holder_name, place_name, state_at
from finding.draft import Mark, mark_at
from finding.draft.marking import equal
from finding.model import Candidate
from panels.own.state import Own
from panels.own.world import shipped_atlas
from telling.nodes import Element, Node, node
from words import Words
from words.countries import country_of_code
from words.dates import edtf_text
from words.own_terms import PLACE_KINDS

MOST = 6  # candidates shown at once
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
        "place": now.place_ids.get(mark.start, "") if mark.point else "",
    }


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
    if mark.candidates or mark.place:
        yield _candidates(mark, words)
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


def _candidates(mark: Mark, words: Words) -> Element:
    known = list(mark.candidates[:MOST])
    if mark.place and all(mark.place.id != one.id for one in known):
        known.insert(0, mark.place)
    rows = [
        node(
            "li",
            node(
                "button",
                node("strong", called(one, words) or mark.exact),
                node("span", about(one, words)),
                cls="ta-own-candidate",
                go={"do": "choose", "id": one.id},
                aria_pressed="true" if mark.place and one.id == mark.place.id else "false",
                data_focus=one.id,
            ),
        )
        for one in known
    ]
    return node("ul", *rows, aria_label=words.say("Places it may mean"))


def called(one: Candidate, words: Words) -> str:
    """A candidate's name; of a place or area of the shipped atlas in the reader's language."""
    shipped, id_ = shipped_atlas(), one.id.removeprefix("atlas:")
    if id_ == one.id:
        return one.name
    if id_ in shipped.areas:
        return area_name(shipped, id_, words.lang)
    return place_name(shipped, id_, shipped.last, words.lang) if id_ in shipped.places else one.name


def about(one: Candidate, words: Words) -> str:
    """What tells a place from others of its name: kind, country, people, or where it lies."""
    kind = words.say(PLACE_KINDS[one.kind]) if one.kind in PLACE_KINDS else one.kind
    people = words.plural("{n} person", "{n} people", one.people) if one.people else ""
    lon, lat = one.point
    where = "" if one.country else f"{lat:.2f}, {lon:.2f}"
    parts = (kind, country_of_code(one.country, words.lang), people, where)
    return " · ".join(part for part in parts if part)


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
