"""Text of the atlas or of a reader where only Streamlit can draw it: as text, never as Markdown.

Markdown would fetch the pictures a text names and follow its links. What need not be a widget's
own label is drawn by `panels.draw.show` instead, whose text is text anyway.
"""

from __future__ import annotations

import re

_MARKUP = re.compile(r"[!-/:-@\[-`{-~]")  # all punctuation of ASCII: what Markdown may read
_BREAKS = re.compile(r"\s+")
# No width: keeps `:name:`, `http://` and `www.` apart, which are read after the escapes are gone.
_JOINER = "\u2060"


def as_text(text: str) -> str:
    """Text that Markdown shows as it stands, on one line."""
    line = _BREAKS.sub(" ", text).strip()
    return _MARKUP.sub(_escaped, line)


def _escaped(found: re.Match[str]) -> str:
    mark = found.group()
    return f"\\{mark}{_JOINER}" if mark in ":.@" else f"\\{mark}"
