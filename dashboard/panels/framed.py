"""The map alone, of any size: what stands in a frame of another page (`?embed=true`).

`fixed=on` beside it keeps the day that the address names.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import streamlit as st

from assets.modules import component_script
from assets.publish import Published, page_address
from atlas import Atlas
from exports.citation import page_address as address_of
from panels.address import parameters, read_choice
from panels.draw import show
from panels.fragments import FOOT, is_fixed
from panels.map import show_map
from panels.time import show_time
from telling.share import foot_nodes
from words import Words


def show_framed(atlas: Atlas, published: Published, words: Words) -> None:
    """Draw the time over the map and a line below that leads to the whole page."""
    _layout()(key="layout", data={"fixed": is_fixed()})
    head = st.container(key="head")
    show_map(atlas, published, words)
    with head:
        show_time(atlas, published, words)
    _show_foot(atlas, words)


@st.fragment(key=FOOT)
def _show_foot(atlas: Atlas, words: Words) -> None:
    choice = read_choice(atlas)
    whole = address_of(st.context.url or "", parameters(choice))
    show("foot", words, *foot_nodes(atlas, words, whole))


@cache
def _layout() -> Callable[..., Any]:
    return st.components.v2.component(
        "layout", js=component_script("layout", page_address()), isolate_styles=False
    )
