"""The map: one folium map in st_folium that no year ever changes, so it is never remounted."""

from __future__ import annotations

import streamlit as st
from streamlit_folium import st_folium

from assets.publish import Published
from atlas import Atlas
from cartography.map import folium_map
from panels.address import read_choice
from panels.fragments import renew
from panels.navigation import change
from words import Words

HEIGHT = 640  # px; a phone's own height is set by the map's style


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
        _turkic_switch(words, read_choice(atlas).turkic)


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
