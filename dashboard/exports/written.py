"""How texts are written into files that other programs read."""

import json
import unicodedata
from typing import Any


def writable(text: str) -> str:
    """The text with what UTF-8 cannot write, half a character, as a question mark.

    No text that was read from a file has one; an atlas may be made of other texts, too.
    """
    return text.encode("utf-8", "replace").decode()


def json_bytes(content: Any) -> bytes:
    """JSON in UTF-8, one thing a line; the letters of every language as they are."""
    text = json.dumps(content, ensure_ascii=False, allow_nan=False, indent=1)
    return f"{writable(text)}\n".encode()


def one_line(text: str) -> str:
    """A text in one line: spaces for what breaks lines, and no control characters."""
    spaced = " ".join(writable(text).split())
    return "".join(letter for letter in spaced if unicodedata.category(letter) != "Cc")
