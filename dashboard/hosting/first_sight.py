"""An ASGI layer that lays into the page what there is before Streamlit starts.

That is the markup each page begins with, and a first sight: what can be read until the page stands.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import parse_qs

from hosting.asgi import App, Base, Message, Receive, Send, bare, no_base, zipped

Sight = Callable[[str, bool], bytes]

PLACE = b'<div id="root">'  # where Streamlit's page begins; the sight stands before it
TOLD_ANEW = (b"content-length", b"etag", b"last-modified")
OTHER = ("atlas", "embed", "embed_options")  # pages that look otherwise


@dataclass(frozen=True)
class FirstSight:
    """The page behind the layer; `sight` gives the markup for a language, b"" for none (yet).

    Its second value says whether the address asks for nothing but the opening. `beginning` is the
    markup that every page begins with.
    """

    app: App
    sight: Sight
    base: Base = no_base
    beginning: bytes = b""

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Pass a request on; lay the sight into the answer if that is the whole page."""
        markup = self._markup(scope)
        if not markup:
            await self.app(scope, receive, send)
            return
        packs = b"gzip" in dict(scope["headers"]).get(b"accept-encoding", b"")
        plain = [(name, value) for name, value in scope["headers"] if not _depends(name)]
        await self.app({**scope, "headers": plain}, receive, _Laying(send, markup, packs))

    def _markup(self, scope: Message) -> bytes:
        if scope["type"] != "http" or scope["method"] != "GET":
            return b""
        if bare(scope["path"]) != bare(self.base()):
            return b""
        asked = parse_qs(scope["query_string"].decode("latin-1"))
        if any(name in asked for name in OTHER):
            return self.beginning
        lang = asked.pop("lang", [""])[0]
        return self.beginning + self.sight(lang, not asked)


def _depends(name: bytes) -> bool:
    """Whether a header asks for less than the whole page as it is."""
    return name.lower() in (b"accept-encoding", b"if-none-match", b"if-modified-since", b"range")


class _Laying:
    """Holds the page back until it is whole, and sends it with the sight in it."""

    def __init__(self, send: Send, markup: bytes, packs: bool) -> None:
        self.send = send
        self.markup = markup
        self.packs = packs
        self.start: Message = {}
        self.body = b""

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.start = message
            return
        self.body += message.get("body", b"")
        if message.get("more_body"):
            return
        kept = [one for one in self.start["headers"] if one[0].lower() not in TOLD_ANEW]
        body = _laid(self.body, self.markup)
        if self.packs:
            body = _packed(body)
            kept += [(b"content-encoding", b"gzip"), (b"vary", b"Accept-Encoding")]
        length = (b"content-length", str(len(body)).encode())
        await self.send({**self.start, "headers": [*kept, length]})
        await self.send({"type": "http.response.body", "body": body})


def _laid(page: bytes, markup: bytes) -> bytes:
    return page.replace(PLACE, markup + PLACE, 1)


@lru_cache(maxsize=16)  # a page in each language, with its picture and without
def _packed(body: bytes) -> bytes:
    return zipped(body)
