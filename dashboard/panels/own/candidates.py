"""What a marked name may mean: places to choose from."""

from __future__ import annotations

from atlas import area_name, place_name
from atlas.lending import shipped_atlas
from finding.draft import Mark
from finding.model import Candidate
from telling.nodes import Element, node
from words import Words
from words.countries import country_of_code
from words.own_terms import PLACE_KINDS

MOST = 6  # candidates shown at once


def candidate_list(mark: Mark, words: Words, sought: tuple[Candidate, ...] = ()) -> Element:
    """The candidates as buttons, the one meant pressed; those looked up by name instead."""
    known = list((sought or mark.candidates)[:MOST])
    if not sought and mark.place and all(mark.place.id != one.id for one in known):
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
