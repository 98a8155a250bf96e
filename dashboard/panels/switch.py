"""A row of options of which one is chosen; the address keeps which."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

import streamlit as st

from panels.navigation import change


def switch(  # noqa: PLR0913 - keywords, one per thing the row is told
    name: str,
    options: Sequence[str],
    chosen: str,
    *,
    label: str,
    text_of: Callable[[str], str],
    then: Callable[[], None] = lambda: None,
    width: Literal["content", "stretch"] = "content",
) -> str:
    """Draw the row with `chosen` pressed and return the option pressed now.

    `name` is the field of the choice it changes, and the widget's key; `then` ends its callback.
    """
    st.session_state[name] = chosen

    def keep() -> None:
        change(**{name: st.session_state[name]})
        then()

    st.segmented_control(
        label,
        options,
        format_func=text_of,
        required=True,
        label_visibility="collapsed",
        width=width,
        key=name,
        on_change=keep,
    )
    return chosen
