"""Beside the map: what was chosen on it, or an invitation while nothing is."""

import streamlit as st

from atlas import Atlas
from panels.address import Choice, read_choice
from panels.draw import show
from panels.fragments import READING
from panels.search import show_search
from panels.share import share_node
from telling.area import area_nodes
from telling.event import event_nodes
from telling.nodes import Node
from telling.place import place_nodes
from telling.tour import close_link, invitation, tour_step
from telling.turkic import turkic_nodes
from words import Words


@st.fragment(key=READING)
def show_reading(atlas: Atlas, words: Words) -> None:
    """Draw search and the panel of the chosen place, area or event."""
    choice = read_choice(atlas)
    show_search(atlas, words, choice)
    nodes = _told(atlas, words, choice)
    if choice.turkic:
        nodes += turkic_nodes(atlas, words, choice.day)
    about = "{} {}".format(*choice.selection) if choice.selection else ""
    with st.container(key="reading"):
        show("chosen", words, *nodes, share_node(atlas, words, choice), about=about)


def _told(atlas: Atlas, words: Words, choice: Choice) -> list[Node | None]:
    if not choice.selection:
        return invitation(atlas, words, choice.year)
    kind, id_ = choice.selection
    if kind == "event":
        return [close_link(words), tour_step(atlas, words, id_), *event_nodes(atlas, words, id_)]
    tell = {"place": place_nodes, "area": area_nodes}[kind]
    return [close_link(words), *tell(atlas, words, id_, choice.day, choice.view)]
