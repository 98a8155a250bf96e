"""What the layers of a public server share: the words of ASGI, and how a body is packed."""

from __future__ import annotations

import gzip
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

Message = MutableMapping[str, Any]  # a scope, too
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]
Base = Callable[[], str | None]  # gives the path of the page on its host

LEVEL = 6


def no_base() -> str:
    """The path of a page at the root of its host."""
    return ""


def bare(path: str | None) -> str:
    """A path without the strokes at its ends: Streamlit takes `/atlas/` for `atlas`."""
    return (path or "").strip("/")


def zipped(body: bytes) -> bytes:
    """The body as gzip packs it: equal bytes for equal ones, whenever it is."""
    return gzip.compress(body, LEVEL, mtime=0)
