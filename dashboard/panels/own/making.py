"""From a text to the map, with a bar for the index that the first reader of all waits for."""

from __future__ import annotations

import streamlit as st

from atlas import Atlas, EdtfError, edtf_range
from finding.draft import Draft, marks
from finding.model import Document
from panels.own import state
from panels.own.details import BY_PLACES, SHIPPED, record_asked
from panels.own.world import draft_found, shipped_atlas
from words import Words


def make(document: Document, words: Words) -> None:
    """Find, show a bar meanwhile, and go on to the map."""
    bar = st.progress(0.0, text=words.say("Finding places and dates …"))

    def progress(share: float) -> None:
        said = words.say("Building the index of the world's places, this once …")
        bar.progress(min(max(share, 0.0), 1.0), text=said)

    draft = draft_found(document, progress)
    asked = record_asked()
    shipped = asked == SHIPPED or (asked == BY_PLACES and lies_on(draft, shipped_atlas()))
    state.keep(state.made(draft, shipped=shipped))
    st.rerun()


def lies_on(draft: Draft, record: Atlas) -> bool:
    """Whether most places of a text lie in areas of a record, and most dates in its time."""
    found = marks(draft)
    boxes = [area.box for area in record.areas.values() if area.box]
    points = {mark.point for mark in found if mark.point}
    inside = [
        point
        for point in points
        if any(w <= point[0] <= e and s <= point[1] <= n for w, s, e, n in boxes)
    ]
    dates = {mark.edtf for mark in found if mark.kind == "date" and mark.edtf}
    within = [edtf for edtf in dates if _within(edtf, record)]
    return bool(inside) and 2 * len(inside) > len(points) and 2 * len(within) >= len(dates)


def _within(edtf: str, record: Atlas) -> bool:
    try:
        first, last = edtf_range(edtf)
    except EdtfError:
        return False
    return first <= record.last and record.first <= last
