"""The map: one folium map in st_folium that no year ever changes, so it is never remounted."""

from __future__ import annotations

import streamlit as st
from streamlit_folium import st_folium

from assets.publish import Published
from atlas import VIEWS, Atlas
from cartography.map import folium_map
from panels.address import read_choice
from panels.fragments import renew
from panels.navigation import change
from panels.switch import switch
from words import Words
from words.terms import mark

HEIGHT = 640  # px; a phone's own height is set by the map's style
VIEW_NAMES = {"control": mark("Who controlled it"), "recognised": mark("Whose by recognition")}


def show_map(atlas: Atlas, published: Published, words: Words) -> None:
    """Draw the map. A new build of the bundle or the engine is the only reason to remount it."""
    st_folium(
        folium_map(published.script, published.style, published.bundle),
        key=f"map-{published.digest}",
        height=HEIGHT,
        use_container_width=True,
        returned_objects=[],
    )
    with st.container(horizontal=True, vertical_alignment="center", key="map-options"):
        choice = read_choice(atlas)
        _view_switch(words, choice.view)
        _turkic_switch(words, choice.turkic)


def _view_switch(words: Words, view: str) -> None:
    switch(
        "view",
        VIEWS,
        view,
        label=words.say("Colours show"),
        text_of=lambda view: words.say(VIEW_NAMES[view]),
        then=renew,
    )


def _turkic_switch(words: Words, shown: bool) -> None:
    st.session_state["turkic-shown"] = shown
    st.toggle(
        words.say("Turkic states"),
        key="turkic-shown",
        on_change=_keep_turkic,
        help=words.say("The Organization of Turkic States: members and observers of the day"),
    )


def _keep_turkic() -> None:
    change(turkic=st.session_state["turkic-shown"])
    renew()
