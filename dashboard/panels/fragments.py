"""The parts of the page that follow the reader; head and map stay as they are.

Each part is a fragment of that key. A callback that moves the page ends with `renew`, so that a
step sends the parts and nothing else.
"""

from __future__ import annotations

from typing import NoReturn

import streamlit as st

TIME, SHARE, READING, LOWER = PARTS = ("time", "share", "reading", "lower")
FOOT = "foot"  # beside the map alone, in the frame of another page
ALONE = (TIME, FOOT)
LAYERS = "layers"  # follows only what is pressed in it


def renew(*more: str) -> NoReturn:
    """Run all parts again, `more` too, and only them. Call it last in a widget's callback."""
    st.rerun((*(ALONE if framed() else PARTS), *more))


def framed() -> bool:
    """Whether the page stands in a frame of another page and shows the map alone."""
    return bool(st.context.is_embedded)


def is_fixed() -> bool:
    """Whether such a frame keeps the day its address names."""
    return framed() and st.query_params.get("fixed") in ("on", "1")
