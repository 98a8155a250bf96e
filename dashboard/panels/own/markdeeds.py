"""What a person says of one mark: each is a decision, for all equal words or these alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from finding.draft import Decision, Mark, mark_at
from finding.draft.marking import equal, words_of
from finding.draft.model import Verdict
from finding.model import Candidate
from panels.navigation import follow
from panels.own import state
from panels.own.reading_words import NOT_A_DATE, NOT_A_KNOWN_PLACE, NOT_A_POINT
from panels.own.state import Own
from panels.own.steps import decided, show_beside
from panels.own.typed import date_typed, point_typed
from panels.own.world import candidates_of

Deed = Mapping[str, Any]


def put(now: Own, deed: Deed) -> None:
    """A press on the map while a place is being put there."""
    mark = mark_at(now.marks, now.at)
    lon, lat = deed.get("lon"), deed.get("lat")
    if not (mark and isinstance(lon, int | float) and isinstance(lat, int | float)):
        return
    if abs(lat) <= 90:
        _moved(now, mark, deed, ((lon + 180) % 360 - 180, lat))


def _accept(now: Own, mark: Mark, deed: Deed) -> None:
    decided(now, _decision("accept", mark, deed), _after(now, mark, deed))


def _reject(now: Own, mark: Mark, deed: Deed) -> None:
    decided(now, _decision("reject", mark, deed), _after(now, mark, deed))


def _reject_all(now: Own, mark: Mark, deed: Deed) -> None:
    """The sure ones of the equal words too."""
    decision = Decision("reject", mark.start, mark.end, mark.kind)
    decided(now, decision, _after(now, mark, {**deed, "everywhere": True}))


def _choose(now: Own, mark: Mark, deed: Deed) -> None:
    offered = (*now.sought, *mark.candidates)
    place = next((one for one in offered if one.id == deed.get("id")), mark.place)
    if place:
        decision = replace(_decision("choose", mark, deed), place=place)
        decided(now, decision, _after(now, mark, deed))


def _seek(now: Own, mark: Mark, deed: Deed) -> None:
    """Places of another name are offered instead."""
    lang = now.draft.document.lang
    _, found = candidates_of(words_of(str(deed.get("text", ""))), lang, shipped=now.shipped)
    state.turn(at=mark.start, sought=found, said="" if found else NOT_A_KNOWN_PLACE)
    show_beside()


def _placing(now: Own, _: Mark, __: Deed) -> None:
    state.turn(placing=not now.placing)
    show_beside()


def _point(now: Own, mark: Mark, deed: Deed) -> None:
    point = point_typed(str(deed.get("text", "")))
    if point is None:
        state.turn(said=NOT_A_POINT)
        show_beside()
    else:
        _moved(now, mark, deed, point)


def _moved(now: Own, mark: Mark, deed: Deed, point: tuple[float, float]) -> None:
    kind = mark.place.kind if mark.place else "settlement"
    spot = (round(point[0], 4), round(point[1], 4))
    place = Candidate("", words_of(mark.exact), kind, "", spot)
    # The map rests where it is, so that the point is seen.
    decided(now, replace(_decision("move", mark, deed), place=place), mark.start)


def _date(now: Own, mark: Mark, deed: Deed) -> None:
    edtf = date_typed(str(deed.get("text", "")), now.draft.document)
    if not edtf:
        state.turn(said=NOT_A_DATE)
        show_beside()
        return
    decided(now, replace(_decision("date", mark, deed), edtf=edtf), _after(now, mark, deed))


def _rename(now: Own, mark: Mark, deed: Deed) -> None:
    name = words_of(str(deed.get("text", "")))[:80]
    if name:
        decided(now, replace(_decision("rename", mark, deed), name=name), mark.start)


def _no_event(now: Own, mark: Mark, deed: Deed) -> None:
    decided(now, replace(_decision("event", mark, deed), event=""), mark.start)


def _day(now: Own, mark: Mark, _: Deed) -> None:
    """The map shows the day that a date tells."""
    told = next((one for one in now.opened.atlas.mentions if one.start == mark.start), None)
    event = now.opened.atlas.events.get(told.target_id) if told else None
    if event:
        follow({"day": event.date})
        st.rerun()


def _decision(verdict: Verdict, mark: Mark, deed: Deed) -> Decision:
    """For all equal words; yes or no to a doubt leaves those that are in none as they are."""
    everywhere = deed.get("everywhere") is not False
    doubt = everywhere and mark.unsure and verdict in ("accept", "reject")
    return Decision(verdict, mark.start, mark.end, mark.kind, everywhere, unsure_only=doubt)


def _after(now: Own, mark: Mark, deed: Deed) -> int:
    """The next mark to look at, where this one was; else no card is open any more."""
    if not mark.unsure:
        return -1
    alone = deed.get("everywhere") is False
    rest = [
        one for one in now.marks if one.unsure and (one != mark if alone else not equal(one, mark))
    ]
    found = next((one for one in rest if one.start > mark.start), rest[0] if rest else None)
    return found.start if found else -1


OF_A_MARK: Mapping[str, Callable[[Own, Mark, Deed], None]] = {
    "accept": _accept,
    "reject": _reject,
    "reject all": _reject_all,
    "choose": _choose,
    "placing": _placing,
    "seek": _seek,
    "point": _point,
    "date": _date,
    "rename": _rename,
    "no event": _no_event,
    "day": _day,
}
