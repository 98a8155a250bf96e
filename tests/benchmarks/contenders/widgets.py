"""The floor of this page: its stock widgets and an empty map, with no atlas behind them."""

import streamlit as st
from common import FIRST, LAST, START, empty_map
from streamlit_folium import st_folium

st.set_page_config(layout="wide")
st.title("Year")
year = st.slider("Year", FIRST, LAST, START, key="year")
left, right = st.columns([2, 1])
with left:
    st_folium(empty_map(), key="map", height=640, use_container_width=True, returned_objects=[])
with right:
    st.text_input("Find", key="find")
st.markdown(f"Year {year}")
