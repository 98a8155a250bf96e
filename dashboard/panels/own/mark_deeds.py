"""Deeds of one mark: right or not, when it was, what it is called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import streamlit as st

from finding.draft import Mark
from finding.draft.marking import words_of
from panels.navigation import follow
from panels.own import state
from panels.own.deciding import Deed, decided, decision_of, next_after, only_the_text
from panels.own.place_deeds import OF_A_PLACE
from panels.own.reading_words import NOT_A_DATE
from panels.own.state import Own
from panels.own.typed import date_typed


def _accept(now: Own, mark: Mark, deed: Deed) -> None:
    decided(now, decision_of("accept", mark, deed), next_after(now, mark, deed))


def _reject(now: Own, mark: Mark, deed: Deed) -> None:
    decided(now, decision_of("reject", mark, deed), next_after(now, mark, deed))


def _date(now: Own, mark: Mark, deed: Deed) -> None:
    edtf = date_typed(str(deed.get("text", "")), now.draft.document)
    if not edtf:
        state.turn(said=NOT_A_DATE)
        only_the_text()
        return
    decided(now, replace(decision_of("date", mark, deed), edtf=edtf), next_after(now, mark, deed))


def _rename(now: Own, mark: Mark, deed: Deed) -> None:
    name = words_of(str(deed.get("text", "")))[:80]
    if name:
        decided(now, replace(decision_of("rename", mark, deed), name=name), mark.start)


def _no_event(now: Own, mark: Mark, deed: Deed) -> None:
    decided(now, replace(decision_of("event", mark, deed), event=""), mark.start)


def _day(now: Own, mark: Mark, _: Deed) -> None:
    """The map shows the day that a date tells."""
    told = next((one for one in now.opened.atlas.mentions if one.start == mark.start), None)
    event = now.opened.atlas.events.get(told.target_id) if told else None
    if event:
        follow({"day": event.date})
        st.rerun()


OF_A_MARK: Mapping[str, Callable[[Own, Mark, Deed], None]] = {
    **OF_A_PLACE,
    "accept": _accept,
    "reject": _reject,
    "date": _date,
    "rename": _rename,
    "no event": _no_event,
    "day": _day,
}
