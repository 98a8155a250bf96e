"""The look of the page: fixed style sheets, no data in them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import streamlit as st

LIVE = Path(__file__).parent.parent / "live"


def apply_look() -> None:
    """Add the page's own style sheet."""
    st.html(_style())


@cache
def _style() -> str:
    return f"<style>{(LIVE / 'page.css').read_text(encoding='utf-8')}</style>"
