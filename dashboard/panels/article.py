"""The companion: the article as a reading path."""

from atlas import Atlas
from panels.address import Choice
from panels.draw import show
from panels.once import made_once
from telling.article import article_nodes, speaking_of
from words import Words

# Most years have no passage of their own: of them the same is told.
_told = made_once(article_nodes, 32)


def show_article(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the panel; excerpts that speak of the chosen thing or year are marked."""
    chosen = choice.selection or ("", "")
    speaking = speaking_of(atlas, choice.year, *chosen, choice.story)
    show("article-panel", words, *_told(atlas, words, speaking))
