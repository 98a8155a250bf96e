"""Rows of options of which one is chosen, and what is on or off; the address keeps which.

They are plain buttons drawn with the page's own text: Streamlit's widgets of that kind bring their
scripts along, and the map would wait for them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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


def toggles(
    name: str,
    offered: Mapping[str, tuple[str, str]],
    on: frozenset[str],
    *,
    words: Words,
    then: Callable[[], None],
) -> None:
    """Draw a button for each thing that is on or off, with its text and what its tip says.

    What is on is a set in the field `name` of the choice; after a press, do as told.
    """

    def keep(pressed: dict[str, Any]) -> None:
        if pressed.get("option") in offered:
            change(**{name: on ^ {pressed["option"]}})
        then()

    row = [
        _button(text, on=option in on, option=option, title=title)
        for option, (text, title) in offered.items()
    ]
    draw(name, words, node("div", *row, cls="ta-switch"), hear=keep)


def _button(text: str, *, on: bool, option: str, **attributes: Any) -> Element:
    pressed = "true" if on else "false"
    asked = {"option": option}
    return node("button", text, go=asked, aria_pressed=pressed, data_focus=option, **attributes)
