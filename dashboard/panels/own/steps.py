"""How the page goes on after a deed: wholly where the draft is another, else beside the map."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from finding.draft import Decision, decide
from finding.draft.marking import changed
from panels.fragments import READING
from panels.own import state
from panels.own.state import Own


def decided(now: Own, decision: Decision, then: int = -1) -> None:
    """Go on with one decision more, the card of the mark at `then` open; the whole page follows."""
    after = state.remade(now, decide(now.draft, decision))
    many = 0 if decision.verdict == "add" else changed(now.marks, after.marks)
    put = decision.place.point if decision.verdict == "move" and decision.place else None
    state.keep(replace(after, at=then, changed=many, put=put))
    st.rerun()


def show_beside() -> None:
    """Only what stands beside the map is another."""
    st.rerun((READING,))
