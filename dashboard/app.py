"""Treaty Atlas: the page, in order. Run with `streamlit run dashboard/app.py`."""

import streamlit as st

from panels.begin import begin
from panels.fragments import framed
from panels.framed import show_framed
from panels.header import show_header
from panels.map import show_map
from panels.notice import take_address
from panels.reading import show_reading
from panels.styles import apply_styles
from panels.tabs import show_tabs
from panels.time import show_time

st.set_page_config(page_title="Treaty Atlas", page_icon="🗺️", layout="wide")
apply_styles()

name, atlas, published, words = begin()
take_address(atlas)
if framed():
    show_framed(atlas, published, words)
    st.stop()

# The map is asked for first: its frame takes longest to come up.
head = st.container(key="head")
map_column, reading_column = st.columns([2, 1], gap="medium")
with map_column:
    show_map(atlas, published, words)
with head:
    show_header(atlas, words, name)
    show_time(atlas, published, words)
with reading_column:
    show_reading(atlas, words)

show_tabs(atlas, words)
