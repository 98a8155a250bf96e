"""Rows of options of which one is chosen, and what is on or off; the address keeps which.

They are plain buttons drawn with the page's own text: Streamlit's widgets of that kind bring their
scripts along, and the map would wait for them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from panels.draw import draw
from panels.navigation import change
from telling.nodes import Element, node
from words import Words


def switch(  # noqa: PLR0913 - keywords, one per thing the row is told
    name: str,
    options: Sequence[str],
    chosen: str,
    *,
    words: Words,
    label: str,
    text_of: Callable[[str], str],
    lang_of: Callable[[str], str | None] = lambda _: None,
) -> None:
    """Draw the row with `chosen` pressed.

    `name` is the field of the choice it changes, and the key of what is drawn; `lang_of` tells
    the language of an option that is not called in the reader's.
    """

    def keep(pressed: dict[str, Any]) -> None:
        if pressed.get("option") in options:
            change(**{name: pressed["option"]})

    row = [
        _button(text_of(option), on=option == chosen, option=option, lang=lang_of(option))
        for option in options
    ]
    group = node("div", *row, cls="ta-switch", role="group", aria_label=label)
    draw(name, words, group, hear=keep)


def toggle(  # noqa: PLR0913 - keywords, one per thing the button is told
    name: str, *, words: Words, text: str, on: bool, title: str, then: Callable[[], None]
) -> None:
    """Draw a button that turns the field `name` of the choice on or off; then do as told."""

    def keep(_: dict[str, Any]) -> None:
        change(**{name: not on})
        then()

    button = _button(text, on=on, option=name, title=title)
    draw(name, words, node("div", button, cls="ta-switch"), hear=keep)


def _button(text: str, *, on: bool, option: str, **attributes: Any) -> Element:
    pressed = "true" if on else "false"
    asked = {"option": option}
    return node("button", text, go=asked, aria_pressed=pressed, data_focus=option, **attributes)
