"""folium's own way to move through time: the TimelineSlider plugin, every holding one feature."""

import streamlit as st
from common import BASE, atlas, colour_of, empty_map, shapes
from folium.plugins import Timeline, TimelineSlider
from folium.utilities import JsCode
from streamlit_folium import st_folium

STYLE = JsCode(
    "function (feature) { return {fillColor: feature.properties.fill, color: '#444444',"
    " weight: 0.6, fillOpacity: 1}; }"
)


def days(iso: str) -> float:
    """A day as a decimal year: what the plugin can compare."""
    year, month, day = map(int, iso.split("-"))
    return year + ((month - 1) * 30.44 + day - 1) / 366


@st.cache_data
def spans() -> dict:
    """Every holding as a feature with its start and end."""
    features = [
        {
            "type": "Feature",
            "properties": {
                "start": days(one.start),
                "end": days(one.until or "2026-01-01"),
                "fill": colour_of(one.holder_id),
            },
            "geometry": shapes()[one.area_id],
        }
        for one in atlas().holdings
    ]
    return {"type": "FeatureCollection", "features": features}


st.set_page_config(layout="wide")
Timeline.default_js = TimelineSlider.default_js = [
    ("timeline", f"{BASE}/leaflet.timeline.js"),
    ("moment", f"{BASE}/moment.js"),
]
drawn = empty_map()
timeline = Timeline(spans(), style=STYLE).add_to(drawn)
TimelineSlider(auto_play=False, show_ticks=False).add_timelines(timeline).add_to(drawn)
st_folium(drawn, key="map", height=640, use_container_width=True, returned_objects=[])
st.markdown("Year 1700")
