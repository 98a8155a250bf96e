"""The floor of this page: its stock widgets and an empty map, with no atlas behind them."""

import streamlit as st
from common import FIRST, LAST, START, empty_map
from streamlit_folium import st_folium

st.set_page_config(layout="wide")
with st.container(horizontal=True):
    st.title("Year")
    st.segmented_control("Language", ["English", "Türkçe", "Azərbaycanca"], key="lang")
year = st.slider("Year", FIRST, LAST, START, key="year")
left, right = st.columns([2, 1])
with left:
    st_folium(empty_map(), key="map", height=640, use_container_width=True, returned_objects=[])
    st.segmented_control("Colours", ["control", "recognition"], key="view")
    st.toggle("Turkic states", key="turkic")
with right:
    st.text_input("Find", key="find")
    st.selectbox("Place", ["Baku", "Shusha", "Nakhchivan"], index=None, key="place")
st.segmented_control("Panels", [f"Panel {at}" for at in range(7)], key="panel")
st.markdown(f"Year {year}")
