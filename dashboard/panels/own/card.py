"""The card of a mark: why it is marked, what it may mean, and what can be said of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from atlas import event_name
from atlas.lending import shipped_atlas
from finding.draft import Mark, mark_at
from finding.draft.marking import equal
from panels.own.candidates import candidate_list
from panels.own.fields import date_field, place_fields
from panels.own.held import holder_nodes, told_at
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
        "fields": place_fields(now, mark, words) if place else [date_field(mark, words)],
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
    if _mixed(now, mark):
        return words.say("Only here, not for the other “{words}”", words=mark.exact)
    return words.say("Only here, not for all {n} “{words}”", n=many, words=mark.exact)


def _mixed(now: Own, mark: Mark) -> bool:
    """Whether some of the equal words are to look at, as these, and others are not."""
    return mark.unsure and any(equal(mark, one) and not one.unsure for one in now.marks)


def _none_of(now: Own, mark: Mark, words: Words) -> Element | None:
    """The way to reject the sure ones too: said in so many words."""
    if not _mixed(now, mark):
        return None
    many = sum(equal(mark, other) for other in now.marks)
    said = {
        "place": words.say("None of the {n} is a place", n=many),
        "date": words.say("None of the {n} is a date", n=many),
    }
    return _deed(said[mark.kind], "reject all")


def _place(now: Own, mark: Mark, words: Words, day: str) -> Iterator[Node]:
    yield node("h2", mark.name or mark.exact)
    yield _why(mark, words)
    yield from holder_nodes(now, mark, words, day)
    if now.placing:
        said = words.say("Press the map where it lies, or write its latitude and longitude.")
        yield node("p", said, cls="ta-notice", role="status")
        return
    if now.sought or mark.candidates or mark.place:
        yield candidate_list(mark, words, now.sought)
    yield node(
        "div",
        _right(mark, words) if mark.unsure else None,
        _deed(words.say("Not a place"), "reject", "x"),
        _none_of(now, mark, words),
        _deed(words.say("Put it on the map"), "placing"),
        cls="ta-own-deeds",
    )


def _right(mark: Mark, words: Words) -> Element:
    if mark.point is None:
        return _deed(words.say("Keep without a point"), "accept", "y")
    return _deed(words.say("Right"), "accept", "y")


def _why(mark: Mark, words: Words) -> Node:
    if mark.state == "decided":
        return node("p", words.say("Decided by you."), cls="ta-muted")
    reason = words.say(mark.reason) if mark.reason else ""
    sure = words.say("Sure") if mark.state == "sure" else words.say("To look at")
    if mark.state == "pointless":
        sure = words.say("Nobody has put it on the map yet")
    return node("p", f"{sure}: {reason}" if reason else f"{sure}.", cls="ta-muted")


def _date(now: Own, mark: Mark, words: Words) -> Iterator[Node]:
    yield node("h2", mark.exact)
    if mark.edtf:
        said = edtf_text(mark.edtf, words.lang)
        written = node("code", mark.edtf, cls="ta-muted") if said != mark.edtf else None
        yield node("p", node("strong", said), " ", written)
    yield _why(mark, words)
    told = told_at(now, mark.start)
    recorded = told if told and told.kind != "told" else None
    if recorded:
        name = event_name(now.opened.atlas, recorded.id, words.lang)
        yield node("p", words.say("In the record: {event}", event=name))
    yield node(
        "div",
        _deed(words.say("Right"), "accept", "y") if mark.unsure and mark.edtf else None,
        _deed(words.say("Not a date"), "reject", "x"),
        _none_of(now, mark, words),
        _deed(words.say("Not this event"), "no event") if recorded else None,
        node("button", words.say("Show this day"), cls="ta-button", go={"do": "day"})
        if told
        else None,
        cls="ta-own-deeds",
    )


def _deed(text: str, deed: str, key: str = "") -> Element:
    shown = node("span", key, cls="ta-key", aria_hidden="true") if key else None
    return node("button", text, shown, cls="ta-button", go={"do": deed}, data_focus=deed)
