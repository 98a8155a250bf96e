"""All that was found as one table, to correct many at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pandas as pd
import streamlit as st

from finding.draft import Decision, Draft, Mark, decide, marks
from finding.draft.marking import words_of
from finding.model import Candidate
from panels.draw import show
from panels.own import state
from panels.own.keys import REFUSED
from panels.own.reading_words import NOT_A_DATE, NOT_A_POINT
from panels.own.state import Own
from panels.own.typed import date_typed, point_typed
from panels.plain import as_text
from telling.nodes import node
from words import Words
from words.own_terms import STATES

EDITOR = "own-table"


def show_found(words: Words) -> None:
    """Draw the table: a row for all equal words that mean the same."""
    now = state.own()
    if now is None:
        return
    rows = grouped(now.draft)
    show("found-panel", words, *_head(words))
    if now.said:
        st.error(as_text(words.say(now.said)))
    key = f"{EDITOR}-{len(now.draft.decisions)}-{st.session_state.get(REFUSED, 0)}"
    st.data_editor(
        _frame(rows, words),
        column_config=_columns(words),
        disabled=["words", "kind", "state", "times"],
        hide_index=True,
        width="stretch",
        key=key,
        on_change=_edited,
        args=(key,),
    )


def _head(words: Words) -> list[Any]:
    return [
        node("h2", words.say("Found in your text")),
        node(
            "p",
            words.say(
                "A row stands for all equal words. Clear “Keep” for what is no place or date; "
                "write another date, or latitude and longitude."
            ),
            cls="ta-muted",
        ),
    ]


def grouped(draft: Draft) -> list[list[Mark]]:
    """The marks by kind and words, rejected ones too, in text order."""
    groups: dict[tuple[str, str], list[Mark]] = {}
    for mark in marks(draft, rejected=True):
        groups.setdefault((mark.kind, words_of(mark.exact)), []).append(mark)
    return list(groups.values())


def _frame(rows: list[list[Mark]], words: Words) -> pd.DataFrame:
    return pd.DataFrame([_row(group, words) for group in rows], columns=list(_columns(words)))


def _row(group: list[Mark], words: Words) -> dict[str, Any]:
    mark = next((one for one in group if one.unsure), group[0])
    state_said = STATES.get((mark.kind, mark.state), "")
    return {
        "keep": mark.state != "rejected",
        "words": words_of(mark.exact),
        "times": len(group),
        "kind": words.say("Place") if mark.kind == "place" else words.say("Date"),
        "value": mark.value,
        "name": mark.name or (words_of(mark.exact) if mark.kind == "place" else ""),
        "state": words.say(state_said) if state_said else words.say("no place or date"),
    }


def _columns(words: Words) -> dict[str, Any]:
    column = st.column_config
    return {
        "keep": column.CheckboxColumn(words.say("Keep"), width="small"),
        "words": column.TextColumn(words.say("Words")),
        "times": column.NumberColumn(words.say("Times"), width="small"),
        "kind": column.TextColumn(words.say("Kind"), width="small"),
        "value": column.TextColumn(words.say("Date, or latitude and longitude")),
        "name": column.TextColumn(words.say("Name")),
        "state": column.TextColumn(words.say("State")),
    }


def _edited(key: str) -> None:
    """Each cell that was changed is a decision for all equal words."""
    now = state.own()
    if now is None:
        return
    rows = grouped(now.draft)
    draft, said = now.draft, ""
    for at, cells in st.session_state[key]["edited_rows"].items():
        mark = rows[int(at)][0]
        said = said or unread(mark, cells, now)
        for decision in decisions_of(mark, cells, now):
            draft = decide(draft, decision)
    if said:  # a new table: the cell shows again what is known
        st.session_state[REFUSED] = st.session_state.get(REFUSED, 0) + 1
    if draft != now.draft:
        now = replace(state.remade(now, draft), at=now.at)
    state.keep(replace(now, said=said))
    st.rerun()


def unread(mark: Mark, cells: dict[str, Any], now: Own) -> str:
    """What is said of a date or point that cannot be understood; "" where all can."""
    value = str(cells.get("value") or "").strip()
    if value and mark.kind == "date" and not date_typed(value, now.draft.document):
        return NOT_A_DATE
    if value and mark.kind == "place" and not point_typed(value):
        return NOT_A_POINT
    return ""


def decisions_of(mark: Mark, cells: dict[str, Any], now: Own) -> Iterator[Decision]:
    """The decisions that the changed cells of a row come to."""
    at = Decision("accept", mark.start, mark.end, mark.kind)
    if "keep" in cells:
        yield replace(at, verdict="accept" if cells["keep"] else "reject")
    if name := words_of(str(cells.get("name") or ""))[:80]:
        yield replace(at, verdict="rename", name=name)
    value = str(cells.get("value") or "").strip()
    if value and mark.kind == "date" and (edtf := date_typed(value, now.draft.document)):
        yield replace(at, verdict="date", edtf=edtf)
    if value and mark.kind == "place" and (point := point_typed(value)):
        yield replace(at, verdict="move", place=_moved(mark, point))


def _moved(mark: Mark, point: tuple[float, float]) -> Candidate:
    kind = mark.place.kind if mark.place else "settlement"
    return Candidate("", words_of(mark.exact), kind, "", point)
