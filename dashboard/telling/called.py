"""What an event is called; a sentence of the article stands in quotation marks and its language."""

from atlas import Atlas, event_called
from atlas.names import TOLD
from telling.nodes import Node, node
from words import Words


def is_told(atlas: Atlas, id_: str) -> bool:
    """Whether an event is nothing but a dated sentence of the article."""
    return atlas.events[id_].kind == TOLD


def event_node(atlas: Atlas, words: Words, id_: str) -> Node:
    """The event's name in the reader's language, or the article's words in their own."""
    called = event_called(atlas, id_, words.lang)
    if not is_told(atlas, id_) or atlas.article.lang == words.lang:
        return called
    return node("span", called, lang=atlas.article.lang)
