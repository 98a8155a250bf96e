"""What a person does with the text: each deed is one decision, or opens and closes the card."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from finding.draft import Decision, mark_at, next_unsure, undo
from finding.model import Kind
from panels.own import state
from panels.own.markdeeds import OF_A_MARK, put
from panels.own.reading_words import NOT_IN_THE_TEXT, TOO_LONG_A_NAME
from panels.own.state import Own
from panels.own.steps import decided, show_beside
from panels.own.typed import date_typed
from panels.own.world import candidates_of

Deed = Mapping[str, Any]
MOST = 120  # characters of the name of a place, or of a date


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


def _open(_: Own, deed: Deed) -> None:
    state.turn(at=_int(deed.get("at")), placing=False, said="", sought=())
    show_beside()


def _close(_: Own, __: Deed) -> None:
    state.turn(at=-1, placing=False, said="", sought=())
    show_beside()


def _next(now: Own, deed: Deed) -> None:
    step = -1 if deed.get("step") == -1 else 1
    last = now.draft.decisions[-1].start if now.draft.decisions else -1
    mark = next_unsure(now.draft, now.at if now.at >= 0 else last, step)
    state.turn(at=mark.start if mark else -1, placing=False, said="", sought=())
    show_beside()


def _undo(now: Own, _: Deed) -> None:
    if not now.draft.decisions:
        return
    last = now.draft.decisions[-1]
    again = state.remade(now, undo(now.draft))
    at = last.start if mark_at(again.marks, last.start) else -1
    state.keep(replace(again, at=at))
    st.rerun()


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
        show_beside()
        return
    _added(now, start, start + len(wanted), _kind(deed))


def _added(now: Own, start: int, end: int, kind: Kind) -> None:
    if end - start > MOST:
        state.turn(said=TOO_LONG_A_NAME)
        show_beside()
        return
    document = now.draft.document
    words = document.text[start:end]
    if kind == "date":
        edtf = date_typed(words, document)
        decided(now, Decision("add", start, end, "date", edtf=edtf), start)
        return
    name, known = candidates_of(words, document.lang, shipped=now.shipped)
    first, called = (known[0] if known else None), ("" if name == words else name)
    decided(now, Decision("add", start, end, place=first, name=called, candidates=known), start)


def _kind(deed: Deed) -> Kind:
    return "date" if deed.get("kind") == "date" else "place"


def _int(value: object) -> int:
    return value if isinstance(value, int) else -1


OF_THE_TEXT: Mapping[str, Callable[[Own, Deed], None]] = {
    "open": _open,
    "close": _close,
    "next": _next,
    "undo": _undo,
    "put": put,
    "add": _add,
    "words": _words,
}
