"""About: whose words are whose, how sure the map is, sources, licence."""

from atlas import Atlas
from panels.address import Choice
from panels.draw import show
from telling.about import about_nodes
from words import Words


def show_about(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the panel; it is the same whatever is chosen."""
    del choice
    show("about-panel", words, *about_nodes(atlas, words))
