"""Nodes drawn in the page by `live/prose.js`; a pressed link moves the page."""

from collections.abc import Callable
from functools import cache
from typing import Any

import streamlit as st

from assets.modules import component_script
from assets.publish import page_address
from panels.fragments import renew
from panels.navigation import follow
from panels.sought import take_sought
from telling.nodes import Node
from words import Words


def show(key: str, words: Words, *nodes: Node | None, about: str = "") -> None:
    """Draw nodes in the page; a pressed link moves the page before the next run.

    `about` names what is told. When it changes, the text starts at its top and its heading is
    said to screen readers. What a search led to in `key` takes the focus.
    """
    draw(key, words, *nodes, about=about, hear=_go)


def draw(
    key: str,
    words: Words,
    *nodes: Node | None,
    about: str = "",
    script: str = "prose",
    hear: Callable[[dict[str, Any]], None],
    **data: Any,
) -> None:
    """Draw nodes as `show` does; `hear` gets the `go` of what was pressed.

    `script` is the export of the page's module that draws them, `data` what else it is told.
    """

    def heard() -> None:
        if go := st.session_state[key].get("go"):
            hear(go)

    _component(script)(
        key=key,
        data={
            **data,
            "nodes": [item for item in nodes if item is not None],
            "lang": words.lang,
            "about": about,
            "sought": take_sought(key),
        },
        on_go_change=heard,
    )


def _go(target: dict[str, Any]) -> None:
    follow(target)
    renew()


@cache
def _component(script: str) -> Callable[..., Any]:
    return st.components.v2.component(
        script,
        js=component_script(script, page_address()),
        isolate_styles=False,
    )
