"""The map: one folium map in st_folium that no year ever changes, so it is never remounted."""

from __future__ import annotations

import streamlit as st
from streamlit_folium import st_folium

from assets.publish import Published
from atlas import VIEWS
from cartography.map import folium_map
from panels.address import SWITCH, kept, one_of, set_parameter
from panels.fragments import renew
from words import Words
from words.terms import mark

HEIGHT = 640  # px; a phone's own height is set by the map's style
VIEW_NAMES = {"control": mark("Who controlled it"), "recognised": mark("Whose by recognition")}


def show_map(published: Published, words: Words) -> None:
    """Draw the map. A new build of the bundle or the engine is the only reason to remount it."""
    st_folium(
        folium_map(published.script, published.style, published.bundle),
        key=f"map-{published.digest}",
        height=HEIGHT,
        use_container_width=True,
        returned_objects=[],
    )
    with st.container(horizontal=True, vertical_alignment="center", key="map-options"):
        _view_switch(words)
        _turkic_switch(words)


def _view_switch(words: Words) -> None:
    st.segmented_control(
        words.say("Colours show"),
        VIEWS,
        format_func=lambda view: words.say(VIEW_NAMES[view]),
        required=True,
        label_visibility="collapsed",
        **kept("view", VIEWS, then=renew),
    )


def _turkic_switch(words: Words) -> None:
    st.session_state["turkic-shown"] = one_of("turkic", SWITCH) == "on"
    st.toggle(
        words.say("Turkic states"),
        key="turkic-shown",
        on_change=_keep_turkic,
        help=words.say("The Organization of Turkic States: members and observers of the day"),
    )


def _keep_turkic() -> None:
    set_parameter("turkic", "on" if st.session_state["turkic-shown"] else None)
    renew()
