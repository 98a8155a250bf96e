"""Panels describe what they say as a small tree; `live/prose.js` draws it as DOM.

No HTML is ever written here: every string of the atlas stays text on its whole way to the page.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import streamlit as st

from cartography.publish import page_address
from cartography.script import component_script
from panels.choice import follow
from panels.parts import renew
from words import Words

Node = str | dict


def node(tag: str, *kids: Node | None, cls: str = "", **attributes: object) -> dict:
    """Return one element. Attribute names may use `_` for `-`; None and False drop out."""
    special = {
        name: attributes.pop(name)
        for name in ("go", "copy", "copied", "swatch", "share", "here")
        if name in attributes
    }
    made = {"tag": tag, "kids": [kid for kid in kids if kid is not None], **special}
    attrs = {
        name.strip("_").replace("_", "-"): value if value is True else str(value)
        for name, value in attributes.items()
        if value not in (None, False, "")
    }
    return made | ({"cls": cls} if cls else {}) | ({"attrs": attrs} if attrs else {})


def link(text: str, *kids: Node, cls: str = "ta-link", focus: str = "", **target: object) -> dict:
    """Return a button that moves the page: keyword arguments are those of `choice.go`."""
    return node("button", text, *kids, cls=cls, go=dict(target), data_focus=focus or None)


def outside_link(text: str, address: str) -> dict:
    """Return a link that opens another site in a new tab."""
    return node("a", text, href=address)


def in_english(words: Words, text: str) -> Node | None:
    """Return a text of the tables that exists in English only, marked so for other readers."""
    if words.lang == "en":
        return text or None
    return node("span", text, lang="en") if text else None


def table(
    caption: str,
    headings: Mapping[str, str],
    rows: list[tuple[Node, ...]],
) -> dict:
    """Return a sortable table. `headings` maps a title to "text" or "number"."""
    head = [
        node("th", title, scope="col", data_sort=sort, cls="ta-number" if sort == "number" else "")
        for title, sort in headings.items()
    ]
    numeric = [sort == "number" for sort in headings.values()]
    body = [
        node("tr", *(_cell(cell, number) for cell, number in zip(row, numeric, strict=True)))
        for row in rows
    ]
    return node(
        "div",
        node(
            "table",
            node("caption", caption),
            node("thead", node("tr", *head)),
            node("tbody", *body),
        ),
        cls="ta-table",
        tabindex="0",
        role="region",
        aria_label=caption,
    )


def number_cell(words: Words, value: float) -> dict:
    """Return a cell that shows a grouped number and sorts by its value."""
    return node("td", words.number(value), cls="ta-number", data_value=f"{value:.3f}")


def _cell(cell: Node, number: bool) -> dict:
    if isinstance(cell, dict) and cell["tag"] == "td":
        return cell
    return node("td", cell, cls="ta-number" if number else "")


def show(key: str, words: Words, *nodes: Node | None, about: str = "") -> None:
    """Draw nodes in the page; a pressed link moves the page before the next run.

    `about` names what is told. When it changes, the text starts at its top and its heading is
    said to screen readers.
    """
    _component()(
        key=key,
        data={
            "nodes": [item for item in nodes if item is not None],
            "lang": words.lang,
            "about": about,
        },
        on_go_change=lambda: _go(key),
    )


def _go(key: str) -> None:
    follow(st.session_state[key].get("go"))
    renew()


@cache
def _component():
    return st.components.v2.component(
        "prose",
        js=component_script("prose", page_address()),
        isolate_styles=False,
    )
