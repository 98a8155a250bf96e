"""The year shown: what happened and what changed hands."""

from atlas import Atlas
from panels.address import Choice
from panels.draw import show
from panels.once import made_once
from telling.year import year_nodes
from words import Words

# The years that readers are led to are the ones of which there is most to tell.
_told = made_once(year_nodes, 128)


def show_year(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the panel."""
    show("year-panel", words, *_told(atlas, words, choice.year, choice.view))
