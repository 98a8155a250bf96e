"""A page of Streamlit that draws every payload in each of its ways to draw a text."""

import sys
from pathlib import Path

import streamlit as st

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "dashboard"), str(ROOT / "tests" / "support")]

from atlas.legible import legible  # noqa: E402
from hostile import PAYLOADS  # noqa: E402 - the path is set above
from panels.plain import as_text  # noqa: E402

KINDS = 5  # ways to draw a text


def draw() -> None:
    """Draw them all, and a sign that the end is reached."""
    for at, payload in enumerate(PAYLOADS):
        text = as_text(legible(payload))
        st.error(text)
        st.caption(text)
        st.button(text, key=f"button {at}")
        st.checkbox(text, key=f"checkbox {at}")
        st.download_button(text, b"", key=f"download {at}")
    st.container(key="end").empty()


if __name__ == "__main__":
    draw()
