"""Text of the atlas or of a reader where only Streamlit can draw it: as text, never as Markdown.

Markdown would fetch the pictures a text names and follow its links. What need not be a widget's
own label is drawn by `panels.draw.show` instead, whose text is text anyway.
"""

from __future__ import annotations

import re

_MARKUP = re.compile(r"[!-/:-@\[-`{-~]")  # all punctuation of ASCII: what Markdown may read
_BREAKS = re.compile(r"\s+")
# No width: keeps `:name:`, `http://`, `a@b.c` and `www.` apart, which are read once the escapes are
# gone. Any other point stays bare: a name on the screen is the name that software reads.
_JOINER = "\u2060"


def as_text(text: str) -> str:
    """Text that Markdown shows as it stands, on one line."""
    line = _BREAKS.sub(" ", text).strip()
    return _MARKUP.sub(_escaped, line)


def _escaped(found: re.Match[str]) -> str:
    mark = found.group()
    if mark == ".":
        before = found.string[max(0, found.start() - 3) : found.start()]
        return f"{_JOINER}\\." if before.lower() == "www" else "\\."
    return f"\\{mark}{_JOINER}" if mark in ":@" else f"\\{mark}"
