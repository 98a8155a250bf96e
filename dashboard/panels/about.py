"""About: what is covered, whose words are whose, how sure the map is, sources, licence."""

from typing import Any

from atlas import Atlas
from panels.address import Choice
from panels.draw import draw
from panels.fragments import renew
from panels.navigation import change
from telling.about import about_nodes
from telling.nodes import node
from words import Words


def show_about(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the panel, the same whatever is chosen, and a way to the files to take away."""
    del choice
    download = node("button", words.say("Download"), cls="ta-link", go={"option": "share"})
    way = node("p", words.say("The data in several formats, and the whole atlas as one file:"))
    way["kids"] += [" ", download]
    draw("about-panel", words, *about_nodes(atlas, words), way, hear=_open)


def _open(pressed: dict[str, Any]) -> None:
    if pressed.get("option") == "share":
        change(panel="share")
    renew()
