"""The year shown: what happened and what changed hands."""

from atlas import Atlas
from panels.address import Choice
from panels.draw import show
from telling.year import year_nodes
from words import Words


def show_year(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the panel."""
    show("year-panel", words, *year_nodes(atlas, words, choice.year, choice.view))
