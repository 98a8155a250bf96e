"""Addresses of the web, as the page may lead to them."""

import re

# A host, and nothing that is no part of an address or hides what it is.
_ADDRESS = re.compile(
    r"https?://[^\W_]([\w.-]*[^\W_])?\.?(:\d{1,5})?([/?#][^\s\"<>\\^`{|}\x00-\x1f\x7f-\x9f"
    r"\u200e\u200f\u202a-\u202e\u2066-\u2069]*)?",
    re.IGNORECASE,
)


def is_address(text: str) -> bool:
    """Whether a text is an address of the web: nothing that runs, nothing of this machine."""
    return bool(_ADDRESS.fullmatch(text))
