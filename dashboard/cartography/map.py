"""The folium map: the same on every run, so that the mounted map is never replaced."""

from __future__ import annotations

from typing import ClassVar

import folium
from branca.element import MacroElement
from jinja2 import Template

from cartography.publish import Published

VIEW = {"location": (42.2, 36.5), "zoom_start": 5}  # the Balkans to the Caspian
ZOOM = (4, 11)  # least, most
EDGES = {"min_lat": 20, "max_lat": 62, "min_lon": -30, "max_lon": 105}  # room for Central Asia


class LocalMap(folium.Map):
    """A folium map whose scripts and styles are served from here, and no others."""

    default_js: ClassVar[list[tuple[str, str]]] = []
    default_css: ClassVar[list[tuple[str, str]]] = []


class StartAtlas(MacroElement):
    """Calls the engine once the map stands. Its options are constants, never data."""

    _template = Template(
        "{% macro script(this, kwargs) %}"
        "startAtlas({{ this._parent.get_name() }}, "
        "{bundleUrl: {{ this.bundle|tojson }}, query: parent.location.search});"
        "{% endmacro %}"
    )

    def __init__(self, bundle: str) -> None:
        super().__init__()
        self._name = "StartAtlas"
        self.bundle = bundle


def folium_map(published: Published) -> folium.Map:
    """Return a fresh map with constant content: no tiles, no outside address, no year in it."""
    made = LocalMap(
        **VIEW,
        tiles=None,
        min_zoom=ZOOM[0],
        max_zoom=ZOOM[1],
        max_bounds=True,
        **EDGES,
        zoom_snap=0.25,
        zoom_delta=0.5,
        wheel_px_per_zoom_level=120,
        max_bounds_viscosity=0.8,
    )
    made.default_js = [("map-script", published.script)]
    made.default_css = [("map-style", published.style)]
    made.add_child(StartAtlas(published.bundle))
    return made
