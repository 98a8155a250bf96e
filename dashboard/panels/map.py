"""The map: one folium map in st_folium that no year ever changes, so it is never remounted."""

from __future__ import annotations

from streamlit_folium import st_folium

from cartography.map import folium_map
from cartography.publish import Published

HEIGHT = 640  # px; a phone's own height is set by the map's style


def show_map(published: Published) -> None:
    """Draw the map. A new build of the bundle or the engine is the only reason to remount it."""
    st_folium(
        folium_map(published),
        key=f"map-{published.digest}",
        height=HEIGHT,
        use_container_width=True,
        returned_objects=[],
    )
