"""From a text to the map, with a bar for the index that the first reader of all waits for."""

from __future__ import annotations

from functools import cache
from threading import Thread

import streamlit as st

from atlas.lending import shipped_atlas
from finding.draft.beginning import lies_on
from finding.model import Document
from panels.own import state
from panels.own.details import BY_PLACES, SHIPPED, record_asked
from panels.own.world import draft_found, own_names
from words import Words


def make(document: Document, words: Words) -> None:
    """Find, show a bar meanwhile, and go on to the map."""
    finding = words.say("Finding places and dates …")
    bar = st.progress(0.0, text=finding)

    def show(share: float, said: str) -> None:
        bar.progress(min(max(share, 0.0), 1.0), text=said)

    building = words.say("Building the index of the world’s places, this once …")
    draft = draft_found(
        document, lambda share: show(share, building), lambda share: show(share, finding)
    )
    asked = record_asked()
    shipped = asked == SHIPPED or (asked == BY_PLACES and lies_on(draft, shipped_atlas()))
    state.keep(state.made(draft, shipped=shipped))
    st.rerun()


@cache
def warm() -> None:
    """Begin to read what every text needs, while the first reader of all still looks for one."""
    Thread(target=_read_all, daemon=True).start()


def _read_all() -> None:
    own_names()
    for shipped in (True, False):
        state.base(shipped=shipped)
    state.known_events()
