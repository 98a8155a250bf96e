"""The map: one folium map in st_folium that no year ever changes, so it is never remounted."""

from __future__ import annotations

from streamlit_folium import st_folium

from assets.publish import Published
from atlas import Atlas
from cartography.map import folium_map
from panels.address import read_choice
from panels.fragments import renew
from panels.switch import toggle
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
    toggle(
        "turkic",
        words=words,
        text=words.say("Turkic states"),
        on=read_choice(atlas).turkic,
        title=words.say("The Organization of Turkic States: members and observers of the day"),
        then=renew,
    )
