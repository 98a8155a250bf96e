"""The best documented way: one map, and the year as its `feature_group_to_add`."""

import folium
import streamlit as st
from common import FIRST, LAST, START, empty_map, layer
from streamlit_folium import st_folium

st.set_page_config(layout="wide")
year = st.slider("Year", FIRST, LAST, START, key="year")
group = folium.FeatureGroup(name="year")
layer(year).add_to(group)
st_folium(
    empty_map(),
    key="map",
    feature_group_to_add=group,
    height=640,
    use_container_width=True,
    returned_objects=[],
)
st.markdown(f"Year {year}")
