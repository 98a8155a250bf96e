"""Treaty Atlas: the page, in order. Run with `streamlit run dashboard/app.py`."""

from functools import partial

import streamlit as st

from hosting.descriptors import raise_limit
from panels.begin import begin
from panels.fragments import framed
from panels.framed import show_framed
from panels.laid_out import show_page
from panels.notice import take_address
from panels.problems import show_problems
from panels.reading import show_reading
from panels.styles import apply_styles
from panels.tabs import show_tabs

st.set_page_config(page_title="Treaty Atlas", page_icon="🗺️", layout="wide")
apply_styles()

raise_limit()
name, opened, words = begin()
atlas = opened.atlas
take_address(atlas)
if framed():
    show_framed(atlas, opened.published, words)
    st.stop()

show_page(opened, words, name, partial(show_reading, atlas, words))
show_problems(opened, words)
show_tabs(atlas, words)
