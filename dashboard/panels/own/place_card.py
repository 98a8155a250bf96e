"""The card of a place: who held it, and which places its words may mean."""

from __future__ import annotations

from collections.abc import Iterator

from atlas import Event, area_name, holder_name, place_name, state_at
from finding.draft import Mark
from finding.model import Candidate
from panels.own.card_parts import deed_button, told_at, why
from panels.own.state import Own
from panels.own.world import shipped_atlas
from telling.nodes import Element, Node, node
from words import Words
from words.countries import country_of_code
from words.own_terms import PLACE_KINDS

MOST = 6  # candidates shown at once


def place_card(now: Own, mark: Mark, words: Words, day: str) -> Iterator[Node]:
    """What a place is taken for, and what else it may be."""
    yield node("h2", mark.name or mark.exact)
    yield why(mark, words)
    yield from _holder(now, mark, words, day)
    if now.placing:
        said = words.say("Press the map where it lies, or write its latitude and longitude.")
        yield node("p", said, cls="ta-notice", role="status")
        return
    if mark.candidates or mark.place:
        yield _candidates(mark, words)
    yield node(
        "div",
        deed_button(words.say("Right"), "accept", "y") if mark.unsure else None,
        deed_button(words.say("Not a place"), "reject", "x"),
        deed_button(words.say("Put it on the map"), "placing"),
        cls="ta-own-deeds",
    )


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
    found = (told_at(now, start) for _, start in dates)
    return next((one for one in found if one and atlas.first <= one.date <= atlas.last), None)


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
