"""The usual way: a new folium map for every year."""

import streamlit as st
from common import FIRST, LAST, START, empty_map, layer
from streamlit_folium import st_folium

st.set_page_config(layout="wide")
year = st.slider("Year", FIRST, LAST, START, key="year")
drawn = empty_map()
layer(year).add_to(drawn)
st_folium(drawn, key="map", height=640, use_container_width=True, returned_objects=[])
st.markdown(f"Year {year}")
