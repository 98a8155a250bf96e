"""What an event is called: its name; a sentence of the article stands in quotation marks."""

from atlas import Atlas, event_name
from telling.nodes import Node, node
from words import Words

TOLD = "told"  # the kind of an event that is a dated sentence of the article


def is_told(atlas: Atlas, id_: str) -> bool:
    """Whether an event is nothing but a dated sentence of the article."""
    return atlas.events[id_].kind == TOLD


def event_called(atlas: Atlas, words: Words, id_: str) -> str:
    """The event's name in the reader's language, or the article's words as a quotation."""
    name = event_name(atlas, id_, words.lang)
    return f"“{name}”" if is_told(atlas, id_) else name


def event_node(atlas: Atlas, words: Words, id_: str) -> Node:
    """The same, the article's words in their own language."""
    called = event_called(atlas, words, id_)
    if not is_told(atlas, id_) or atlas.article.lang == words.lang:
        return called
    return node("span", called, lang=atlas.article.lang)
