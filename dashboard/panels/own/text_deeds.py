"""Deeds of the whole text: cards open and close, words are marked, the last decision goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import streamlit as st

from finding.draft import Decision, mark_at, next_unsure, undo
from finding.model import Kind
from panels.own import state
from panels.own.deciding import Deed, decided, kind_of, number_in, only_the_text
from panels.own.reading_words import NOT_IN_THE_TEXT, TOO_LONG_A_NAME
from panels.own.state import Own
from panels.own.typed import date_typed
from panels.own.world import candidates_of

MOST = 120  # characters of a place's name or a date


def _open(_: Own, deed: Deed) -> None:
    state.turn(at=number_in(deed.get("at")), placing=False, said="")
    only_the_text()


def _close(_: Own, __: Deed) -> None:
    state.turn(at=-1, placing=False, said="")
    only_the_text()


def _next(now: Own, deed: Deed) -> None:
    step = -1 if deed.get("step") == -1 else 1
    mark = next_unsure(now.draft, now.at, step)
    state.turn(at=mark.start if mark else -1, placing=False, said="")
    only_the_text()


def _undo(now: Own, _: Deed) -> None:
    if not now.draft.decisions:
        return
    last = now.draft.decisions[-1]
    again = state.made(undo(now.draft), shipped=now.shipped)
    at = last.start if mark_at(again.marks, last.start) else -1
    state.keep(replace(again, at=at))
    st.rerun()


def _add(now: Own, deed: Deed) -> None:
    """Words selected in the text."""
    start, end = number_in(deed.get("at")), number_in(deed.get("end"))
    if 0 <= start < end <= len(now.draft.document.text):
        _added(now, start, end, kind_of(deed))


def _words(now: Own, deed: Deed) -> None:
    """Words written in the field below the text."""
    wanted = str(deed.get("text", "")).strip()
    text = now.draft.document.text
    start = text.find(wanted) if wanted else -1
    if start < 0:
        state.turn(said=NOT_IN_THE_TEXT)
        only_the_text()
        return
    _added(now, start, start + len(wanted), kind_of(deed))


def _added(now: Own, start: int, end: int, kind: Kind) -> None:
    if end - start > MOST:
        state.turn(said=TOO_LONG_A_NAME)
        only_the_text()
        return
    document = now.draft.document
    words = document.text[start:end]
    if kind == "date":
        edtf = date_typed(words, document)
        decided(now, Decision("add", start, end, "date", edtf=edtf), start)
        return
    known = candidates_of(words, shipped=now.shipped)
    first = known[0] if known else None
    decided(now, Decision("add", start, end, place=first, candidates=known), start)


OF_THE_TEXT: Mapping[str, Callable[[Own, Deed], None]] = {
    "open": _open,
    "close": _close,
    "next": _next,
    "undo": _undo,
    "add": _add,
    "words": _words,
}
