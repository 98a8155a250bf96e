"""What a person does with the text: each deed is one decision, or opens and closes the card."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from finding.draft import Decision, Mark, decide, mark_at, next_unsure, undo
from finding.draft.marking import equal, words_of
from finding.model import Candidate, Kind
from panels.fragments import READING
from panels.navigation import follow
from panels.own import state
from panels.own.reading_words import NOT_A_DATE, NOT_A_POINT, NOT_IN_THE_TEXT
from panels.own.state import Own
from panels.own.typed import date_typed, point_typed
from panels.own.world import candidates_of

Deed = Mapping[str, Any]


def hear(deed: Deed) -> None:
    """Do what was asked; what is no deed, or of no mark, is passed over."""
    now, name = state.own(), str(deed.get("do", ""))
    if now is None:
        return
    if name in OF_THE_TEXT:
        OF_THE_TEXT[name](now, deed)
    elif name in OF_A_MARK:
        mark = mark_at(now.marks, _int(deed.get("at", now.at)))
        if mark:
            OF_A_MARK[name](now, mark, deed)


def decided(now: Own, decision: Decision, then: int = -1) -> None:
    """Go on with one decision more, the card of the mark at `then` open; the whole page follows."""
    state.keep(replace(state.made(decide(now.draft, decision), shipped=now.shipped), at=then))
    st.rerun()


def _part() -> None:
    """Only what stands beside the map is another."""
    st.rerun((READING,))


def _open(_: Own, deed: Deed) -> None:
    state.turn(at=_int(deed.get("at")), placing=False, said="")
    _part()


def _close(_: Own, __: Deed) -> None:
    state.turn(at=-1, placing=False, said="")
    _part()


def _next(now: Own, deed: Deed) -> None:
    step = -1 if deed.get("step") == -1 else 1
    mark = next_unsure(now.draft, now.at, step)
    state.turn(at=mark.start if mark else -1, placing=False, said="")
    _part()


def _undo(now: Own, _: Deed) -> None:
    if not now.draft.decisions:
        return
    last = now.draft.decisions[-1]
    again = state.made(undo(now.draft), shipped=now.shipped)
    at = last.start if mark_at(again.marks, last.start) else -1
    state.keep(replace(again, at=at))
    st.rerun()


def _put(now: Own, deed: Deed) -> None:
    """A press on the map while a place is being put there."""
    mark = mark_at(now.marks, now.at)
    lon, lat = deed.get("lon"), deed.get("lat")
    if not (mark and isinstance(lon, int | float) and isinstance(lat, int | float)):
        return
    if abs(lat) <= 90:
        _moved(now, mark, {"everywhere": True}, ((lon + 180) % 360 - 180, lat))


def _add(now: Own, deed: Deed) -> None:
    """Words selected in the text."""
    start, end = _int(deed.get("at")), _int(deed.get("end"))
    if 0 <= start < end <= len(now.draft.document.text):
        _added(now, start, end, _kind(deed))


def _words(now: Own, deed: Deed) -> None:
    """Words written in the field below the text."""
    wanted = str(deed.get("text", "")).strip()
    text = now.draft.document.text
    start = text.find(wanted) if wanted else -1
    if start < 0:
        state.turn(said=NOT_IN_THE_TEXT)
        _part()
    _added(now, start, start + len(wanted), _kind(deed))


def _added(now: Own, start: int, end: int, kind: Kind) -> None:
    document = now.draft.document
    words = document.text[start:end]
    if kind == "date":
        edtf = date_typed(words, document)
        decided(now, Decision("add", start, end, "date", edtf=edtf), start)
    known = candidates_of(words, shipped=now.shipped)
    first = known[0] if known else None
    decided(now, Decision("add", start, end, place=first, candidates=known), start)


def _accept(now: Own, mark: Mark, deed: Deed) -> None:
    decided(now, _decision("accept", mark, deed), _after(now, mark, deed))


def _reject(now: Own, mark: Mark, deed: Deed) -> None:
    decided(now, _decision("reject", mark, deed), _after(now, mark, deed))


def _choose(now: Own, mark: Mark, deed: Deed) -> None:
    place = next((one for one in mark.candidates if one.id == deed.get("id")), mark.place)
    if place:
        decision = replace(_decision("choose", mark, deed), place=place)
        decided(now, decision, _after(now, mark, deed))


def _placing(now: Own, _: Mark, __: Deed) -> None:
    state.turn(placing=not now.placing)
    _part()


def _point(now: Own, mark: Mark, deed: Deed) -> None:
    point = point_typed(str(deed.get("text", "")))
    if point is None:
        state.turn(said=NOT_A_POINT)
        _part()
    else:
        _moved(now, mark, deed, point)


def _moved(now: Own, mark: Mark, deed: Deed, point: tuple[float, float]) -> None:
    kind = mark.place.kind if mark.place else "settlement"
    spot = (round(point[0], 4), round(point[1], 4))
    place = Candidate("", words_of(mark.exact), kind, "", spot)
    decided(now, replace(_decision("move", mark, deed), place=place), _after(now, mark, deed))


def _date(now: Own, mark: Mark, deed: Deed) -> None:
    edtf = date_typed(str(deed.get("text", "")), now.draft.document)
    if not edtf:
        state.turn(said=NOT_A_DATE)
        _part()
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


def _decision(verdict: Any, mark: Mark, deed: Deed) -> Decision:
    everywhere = deed.get("everywhere") is not False
    return Decision(verdict, mark.start, mark.end, mark.kind, everywhere)


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


def _kind(deed: Deed) -> Kind:
    return "date" if deed.get("kind") == "date" else "place"


def _int(value: object) -> int:
    return value if isinstance(value, int) else -1


OF_THE_TEXT: Mapping[str, Callable[[Own, Deed], None]] = {
    "open": _open,
    "close": _close,
    "next": _next,
    "undo": _undo,
    "put": _put,
    "add": _add,
    "words": _words,
}
OF_A_MARK: Mapping[str, Callable[[Own, Mark, Deed], None]] = {
    "accept": _accept,
    "reject": _reject,
    "choose": _choose,
    "placing": _placing,
    "point": _point,
    "date": _date,
    "rename": _rename,
    "no event": _no_event,
    "day": _day,
}
