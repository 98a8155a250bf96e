"""The look of the page and of what its panels say: fixed style sheets, no data in them.

With them comes the one line that is said where the page cannot go on.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from assets.modules import PROSE_SHEETS, line_script
from words.line_terms import line_words

LIVE = Path(__file__).parent.parent / "live"
SHEETS = ("app.css", *PROSE_SHEETS, "chooser.css")


def apply_styles() -> None:
    """Add the page's own style sheets, once: no part of the page brings them again."""
    _component()(key="look", data={"words": line_words()})


@cache
def _component() -> Callable[..., Any]:
    sheets = "\n".join((LIVE / name).read_text(encoding="utf-8") for name in SHEETS)
    return st.components.v2.component(
        "look", html="<i></i>", css=sheets, js=line_script(), isolate_styles=False
    )
