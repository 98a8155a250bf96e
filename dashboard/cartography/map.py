"""The folium map: the same on every run, so that the mounted map is never replaced."""

from __future__ import annotations

from typing import Any

import folium
from branca.element import MacroElement
from jinja2 import Template

from cartography.reach import Reach

# In Leaflet's own words. folium keeps its `min_zoom` and `max_zoom` for tiles, and there are none.
OPTIONS: dict[str, Any] = {
    "maxZoom": 11,
    "zoomSnap": 0.0625,  # fine enough to fill any frame; a power of two, so addresses stay short
    "zoomDelta": 0.5,
    "wheelPxPerZoomLevel": 120,
    "maxBoundsViscosity": 0.8,
    "trackResize": False,  # the engine watches the frame itself, not only windows
}


def options(reach: Reach) -> dict[str, Any]:
    """Leaflet's options for the map of an atlas; corners are [lat, lon], south-west first."""
    west, south, east, north = reach.bounds
    return {"minZoom": reach.least, "maxBounds": [[south, west], [north, east]], **OPTIONS}


def opened(reach: Reach) -> dict[str, Any]:
    """The same with where the map opens until the engine knows better."""
    lon, lat = reach.centre
    return {"center": [lat, lon], "zoom": reach.zoom, **options(reach)}


class LocalMap(folium.Map):
    """A folium map whose scripts and styles are served from here, and no others."""

    default_js: list[tuple[str, str]] = []  # noqa: RUF012 (folium declares it so)
    default_css: list[tuple[str, str]] = []  # noqa: RUF012


class StartAtlas(MacroElement):
    """Calls the engine once the map stands. Its options are constants, never data."""

    _template = Template(
        "{% macro script(this, kwargs) %}"
        "startAtlas({{ this._parent.get_name() }}, "
        "{bundleUrl: {{ this.bundle|tojson }}, query: parent.location.search});"
        "{% endmacro %}"
    )

    def __init__(self, bundle: str) -> None:
        """`bundle` is the address of the published bundle."""
        super().__init__()  # type: ignore[no-untyped-call]  # branca declares no types here
        self._name = "StartAtlas"
        self.bundle = bundle


def folium_map(script: str, style: str, bundle: str, reach: Reach) -> folium.Map:
    """A fresh map with constant content: no tiles, no outside address, no year in it.

    The three are addresses of published files, as the map's own frame counts them; `reach` is
    how far that map can be moved.
    """
    lon, lat = reach.centre
    made = LocalMap((lat, lon), zoom_start=int(reach.zoom), tiles=None, **options(reach))
    made.default_js = [("map-script", script)]
    made.default_css = [("map-style", style)]
    made.add_child(StartAtlas(bundle))
    return made
