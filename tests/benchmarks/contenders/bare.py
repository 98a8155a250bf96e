"""The floor of a server round trip: a slider and its year in words."""

import streamlit as st

st.set_page_config(layout="wide")
year = st.slider("Year", 1700, 2025, 1826, key="year")
st.markdown(f"Year {year}")
