"""The map: one folium map in st_folium that no year ever changes, so it is never remounted."""

from __future__ import annotations

import streamlit as st
from streamlit_folium import st_folium

from assets.publish import Published
from atlas import Atlas
from cartography.map import folium_map
from cartography.reach import reach_of
from panels.address import read_choice
from panels.fragments import LAYERS, renew
from panels.switch import toggles
from telling.content import plainly
from words import Words

HEIGHT = 640  # px; a phone's own height is set by the map's style


def show_map(atlas: Atlas, published: Published, words: Words) -> None:
    """Draw the map. A new build of the bundle or the engine is the only reason to remount it."""
    st_folium(
        folium_map(published.script, published.style, published.bundle, reach_of(atlas)),
        key=f"map-{published.digest}",
        height=HEIGHT,
        use_container_width=True,
        returned_objects=[],
    )
    _show_layers(atlas, words)


@st.fragment(key=LAYERS)
def _show_layers(atlas: Atlas, words: Words) -> None:
    """What the reader can lay over the land."""
    offered = {
        layer.id: (plainly(atlas, words, layer.title), plainly(atlas, words, layer.description))
        for layer in atlas.manifest.layers
    }
    if offered:
        toggles(
            "layers",
            offered,
            read_choice(atlas).layers,
            words=words,
            then=lambda: renew(LAYERS),
        )
