"""Who holds what, in words: the map's equal for everyone who does not read maps."""

from atlas import Atlas
from panels.address import Choice
from panels.draw import show
from telling.holders_table import holders_table_nodes
from words import Words


def show_table(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the panel."""
    show("table-panel", words, *holders_table_nodes(atlas, words, choice.day, choice.view))
