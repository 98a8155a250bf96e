"""The companion: the article as a reading path."""

from atlas import Atlas
from panels.address import Choice
from panels.draw import show
from telling.article import article_nodes, speaking_of
from words import Words


def show_article(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the panel; excerpts that speak of the chosen thing or year are marked."""
    speaking = speaking_of(atlas, choice.year, *(choice.selection or ()))
    show("article-panel", words, *article_nodes(atlas, words, speaking))
