"""The companion: the article as a reading path."""

from atlas import Atlas
from panels.address import Choice
from panels.draw import show
from telling.article import article_nodes, speaking_of
from words import Words


def show_article(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the panel; excerpts that speak of the chosen thing or year are marked."""
    chosen = choice.selection or ("", "")
    speaking = speaking_of(atlas, choice.year, *chosen, choice.story)
    show("article-panel", words, *article_nodes(atlas, words, speaking))
