"""What the folium contenders share: the atlas, its shapes, a year as GeoJSON, local libraries."""

from __future__ import annotations

import json
import os
import sys
from functools import cache
from pathlib import Path

ROOT = Path(os.environ.get("ATLAS_ROOT", Path(__file__).resolve().parents[3]))
sys.path.insert(0, str(ROOT / "dashboard"))

import folium  # noqa: E402 - after the path

from atlas import Atlas, load, state_at  # noqa: E402

BASE = "../../app/static"
FIRST, LAST, START = 1700, 2025, 1826


@cache
def atlas() -> Atlas:
    """The real atlas."""
    return load(ROOT / "data")


@cache
def shapes() -> dict[str, dict]:
    """Geometry by area id."""
    text = (ROOT / "data" / "areas.geojson").read_text(encoding="utf-8")
    features = json.loads(text)["features"]
    return {one["properties"]["area_id"]: one["geometry"] for one in features}


@cache
def year_layer(year: int) -> dict:
    """All areas with their colours on 31 December, as GeoJSON; the class names the year."""
    state = state_at(atlas(), year)
    features = [
        {
            "type": "Feature",
            "properties": {"name": area_id, "fill": colour_of(state.holder(area_id))},
            "geometry": shapes()[area_id],
        }
        for area_id in atlas().areas
    ]
    return {"type": "FeatureCollection", "features": features}


def colour_of(holder_id: str) -> str:
    """A power's colour."""
    return atlas().holders[holder_id].colour or "#b8b3a7"


def layer(year: int) -> folium.GeoJson:
    """The year as a folium layer."""
    return folium.GeoJson(
        year_layer(year),
        style_function=lambda feature: {
            "fillColor": feature["properties"]["fill"],
            "color": "#444444",
            "weight": 0.6,
            "fillOpacity": 1,
            "className": f"y{year}",
        },
    )


def empty_map(*scripts: str) -> folium.Map:
    """A map whose libraries come from this machine, as those of the app do."""
    folium.Map.default_js = [(name, f"{BASE}/{name}.js") for name in ("leaflet", *scripts)]
    folium.Map.default_css = [("leaflet_css", f"{BASE}/leaflet.css")]
    return folium.Map((42.2, 36.5), zoom_start=5, tiles=None)
