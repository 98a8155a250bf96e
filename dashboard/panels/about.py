"""About, and the atlas as one file to take away."""

from atlas import Atlas
from panels.address import Choice
from panels.download import show_single_file
from panels.draw import show
from telling.about import about_nodes
from words import Words


def show_about(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the panel; it is the same whatever is chosen."""
    del choice
    show("about-panel", words, *about_nodes(atlas, words))
    show_single_file(atlas, words)
