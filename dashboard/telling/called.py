"""What events and places are called, in the language that is in."""

from atlas import Atlas, event_called, place_name
from atlas.names import TOLD
from atlas.texts import record_lang
from telling.content import marked_as
from telling.nodes import Node
from words import Words


def is_told(atlas: Atlas, id_: str) -> bool:
    """Whether an event is nothing but a dated sentence of the article."""
    return atlas.events[id_].kind == TOLD


def event_node(atlas: Atlas, words: Words, id_: str) -> Node:
    """The event's name in the reader's language, or the article's words in their own."""
    called, event = event_called(atlas, id_, words.lang), atlas.events[id_]
    if is_told(atlas, id_):
        return marked_as(words, called, atlas.article.lang)
    return called if event.names.get(words.lang) else marked_as(words, called, record_lang(atlas))


def place_node(atlas: Atlas, words: Words, id_: str, day: str) -> Node:
    """The place's name on a day, marked where it has none in the reader's language."""
    called = place_name(atlas, id_, day, words.lang)
    if any(name.lang == words.lang for name in atlas.places[id_].names):
        return called
    return marked_as(words, called, atlas.manifest.languages[0])
