"""The atlas and its published map files, read once per process."""

from __future__ import annotations

import gc
from pathlib import Path

import streamlit as st

from assets.publish import Published, publish
from atlas import Atlas, DataError, load
from atlas.shipped import DATA
from panels.plain import as_text

DASHBOARD = Path(__file__).parent.parent


@st.cache_resource(show_spinner=False)
def open_atlas() -> Atlas:
    """The atlas of `data/`. It is frozen, so every session shares it."""
    return load(DATA)


def open_atlas_or_stop() -> Atlas:
    """The atlas; where its tables are broken the page says which row, and stops."""
    try:
        return open_atlas()
    except DataError as error:
        st.error(as_text(str(error)), icon=":material/table:")
        st.stop()


@st.cache_resource(show_spinner=False)
def published_map(_atlas: Atlas) -> Published:
    """Write engine, Leaflet and bundle where the server serves files; return their names."""
    published = publish(_atlas, DASHBOARD / "static")
    _keep_for_good()
    return published


def _keep_for_good() -> None:
    """Take all that is loaded by now out of the garbage collector's rounds.

    They stay as long as the process does; going through them again and again took longer than a
    run of the page itself.
    """
    gc.collect()
    gc.freeze()
