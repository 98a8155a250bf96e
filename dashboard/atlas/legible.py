"""Signs that no text of an atlas may hold: control signs, halves of a sign, and what turns a text.

A control sign (a null) or half a sign of two cannot stand in a file that others read, and an
override of the direction turns around whatever comes after it on the screen. Each is read as one
`�`, so that every offset stays; `check` tells where.
"""

import re
from typing import Any

SIGN = "\ufffd"  # what stands for a sign that is none
_SIGNS = "\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\u202d\\u202e\\ufffe\\uffff"
_ILLEGIBLE = re.compile(f"[{_SIGNS}\\ud800-\\udfff]")
_IN_JSON = re.compile(
    r"\\[bf]|\\u(?:00[01]|007f|202[de]|d[89a-f]|fff[ef])|[\u202d\u202e\ufffe\uffff\x7f]",
    re.IGNORECASE,
)


def legible(text: str) -> str:
    """The text with a sign of its own for each that no text may hold."""
    return _ILLEGIBLE.sub(SIGN, text)


def legible_json(content: Any, written: str) -> Any:
    """What a JSON file holds, all its texts legible; `written` is the file's own text."""
    return _legible_in(content) if _IN_JSON.search(written) else content


def _legible_in(value: Any) -> Any:
    if isinstance(value, dict):
        return {legible(name): _legible_in(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_legible_in(one) for one in value]
    return legible(value) if isinstance(value, str) else value
