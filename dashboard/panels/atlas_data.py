"""The atlas and its published map files, read once per process."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from atlas import Atlas, load
from cartography.publish import Published, publish

DASHBOARD = Path(__file__).parent.parent
DATA = DASHBOARD.parent / "data"


@st.cache_resource(show_spinner=False)
def open_atlas() -> Atlas:
    """Return the atlas of `data/`. It is frozen, so every session shares it."""
    return load(DATA)


@st.cache_resource(show_spinner=False)
def published_map(_atlas: Atlas) -> Published:
    """Write engine, Leaflet and bundle where the server serves files; return their names."""
    return publish(_atlas, DASHBOARD / "static")
