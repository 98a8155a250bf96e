"""The parts of the page that follow the reader; head and map stay as they are.

Each part is a fragment of that key. A callback that moves the page ends with `renew`, so that a
step sends the parts and nothing else.
"""

from __future__ import annotations

from typing import NoReturn

import streamlit as st

TIME, READING, LOWER = PARTS = ("time", "reading", "lower")
LAYERS = "layers"  # follows only what is pressed in it


def renew(*more: str) -> NoReturn:
    """Run all parts again, `more` too, and only them. Call it last in a widget's callback."""
    st.rerun((*PARTS, *more))
