"""The atlas that the address asks for, and its published map files.

`panels/own/` is the page of the reader's own article: its `page.show_own(words)` draws it, and its
`page.own_atlas()` gives the `Opened` that the reader is making, None while there is none yet.
"""

from __future__ import annotations

from importlib import import_module

import streamlit as st

from assets.publish import Published
from atlas import Atlas
from panels.asked import atlas_asked
from panels.atlases import Broken, Opened, follow, opened, shelf
from panels.shelf import OWN


def asked() -> Opened | Broken | None:
    """The atlas of the page, or what is wrong of it; None where the reader has none yet."""
    name = atlas_asked()
    if name != OWN:
        return opened(shelf().folders[name])
    own: Opened | None = import_module("panels.own.page").own_atlas()
    return own


def follow_atlas() -> None:
    """Read the atlas of the page again where its files are others; call it in a whole run."""
    name = atlas_asked()
    if name != OWN:
        follow(shelf().folders[name])


def open_atlas() -> Atlas:
    """The atlas of the page. It is frozen, so every session shares it."""
    return _opened().atlas


def published_map() -> Published:
    """The map files of the page's atlas."""
    return _opened().published


def _opened() -> Opened:
    found = asked()
    if not isinstance(found, Opened):  # gone since the page was drawn; the next whole run tells
        st.stop()
    return found
