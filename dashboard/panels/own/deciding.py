"""What every deed does in the end: a decision more, or another card open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from finding.draft import Decision, Mark, decide
from finding.draft.marking import equal
from finding.model import Kind
from panels.fragments import READING
from panels.own import state
from panels.own.state import Own

Deed = Mapping[str, Any]


def decided(now: Own, decision: Decision, then: int = -1) -> None:
    """Go on with one decision more, the card of the mark at `then` open; the whole page follows."""
    state.keep(replace(state.made(decide(now.draft, decision), shipped=now.shipped), at=then))
    st.rerun()


def only_the_text() -> None:
    """Only what stands beside the map is another."""
    st.rerun((READING,))


def decision_of(verdict: Any, mark: Mark, deed: Deed) -> Decision:
    """The decision for a mark, for all equal words unless only these were meant."""
    everywhere = deed.get("everywhere") is not False
    return Decision(verdict, mark.start, mark.end, mark.kind, everywhere)


def next_after(now: Own, mark: Mark, deed: Deed) -> int:
    """The next mark to look at, where this one was; else no card is open any more."""
    if not mark.unsure:
        return -1
    alone = deed.get("everywhere") is False
    rest = [
        one for one in now.marks if one.unsure and (one != mark if alone else not equal(one, mark))
    ]
    found = next((one for one in rest if one.start > mark.start), rest[0] if rest else None)
    return found.start if found else -1


def kind_of(deed: Deed) -> Kind:
    """What selected words are to be."""
    return "date" if deed.get("kind") == "date" else "place"


def number_in(value: object) -> int:
    """A number as the browser sent it; -1 for what is none."""
    return value if isinstance(value, int) else -1
