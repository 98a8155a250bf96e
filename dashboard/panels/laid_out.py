"""The head, the map and what stands beside it, of any atlas."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from panels.atlases import Opened
from panels.header import show_header
from panels.map import show_map
from panels.time import show_time
from words import Words


def show_page(
    opened: Opened,
    words: Words,
    name: str,
    show_beside: Callable[[], None],
    part: Mapping[str, Any] | None = None,
) -> None:
    """Draw them; `part` is an own article's share of the map.

    The map is asked for first: its frame takes longest to come up.
    """
    atlas, published = opened.atlas, opened.published
    head = st.container(key="head")
    map_column, reading_column = st.columns([2, 1], gap="medium")
    with map_column:
        show_map(atlas, published, words)
    with head:
        show_header(atlas, words, name)
        show_time(atlas, published, words, part)
    with reading_column:
        show_beside()
