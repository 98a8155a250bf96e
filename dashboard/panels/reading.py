"""Beside the map: the story, or what was chosen on the map, or an invitation while nothing is."""

import streamlit as st

from atlas import Atlas
from panels.address import Choice, read_choice
from panels.draw import show
from panels.fragments import READING
from panels.search import show_search
from telling.area import area_nodes
from telling.event import event_nodes
from telling.layers import layer_nodes
from telling.nodes import Node
from telling.place import place_nodes
from telling.sheet import chosen_bar
from telling.story import back_to_story, story_nodes
from telling.tour import invitation
from words import Words


@st.fragment(key=READING)
def show_reading(atlas: Atlas, words: Words) -> None:
    """Draw search, and the story or the panel of what was chosen."""
    choice = read_choice(atlas)
    show_search(atlas, words, choice)
    nodes = _told(atlas, words, choice)
    for layer in atlas.manifest.layers:
        if layer.id in choice.layers:
            nodes += layer_nodes(atlas, words, layer, choice.day)
    with st.container(key="reading"):
        show("chosen", words, *nodes, about=_about(choice))


def _told(atlas: Atlas, words: Words, choice: Choice) -> list[Node | None]:
    if choice.story:
        return story_nodes(atlas, words, choice.story)
    if not choice.selection:
        return invitation(atlas, words, choice.day)
    kind, id_ = choice.selection
    bar = chosen_bar(words, back_to_story(atlas, words, choice.day))
    if kind == "event":
        return [bar, *event_nodes(atlas, words, id_)]
    tell = {"place": place_nodes, "area": area_nodes}[kind]
    return [bar, *tell(atlas, words, id_, choice.day, choice.view)]


def _about(choice: Choice) -> str:
    """What is told, by name: another one is told from its beginning."""
    if choice.story:
        return f"story {choice.story}"
    return "{} {}".format(*choice.selection) if choice.selection else ""
