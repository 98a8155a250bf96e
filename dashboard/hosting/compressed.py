"""An ASGI layer that sends the page's own files compressed, each packed once.

Streamlit leaves its scripts as they are, for it would pack them anew at every request: 2.3 MB where
0.7 would do, and 32 of the first 88 seconds over a slow line. Behind a proxy that compresses this
layer changes nothing: such an answer has its encoding already.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field

from hosting.asgi import App, Message, Receive, Send, zipped

# By the type of the answer: fonts and pictures are packed already.
TEXTS = (b"text/javascript", b"application/javascript", b"text/css", b"application/json")
LEAST = 1024  # bytes
LARGEST = 8_000_000
KEPT = 32_000_000  # bytes of packed files in memory; Streamlit's and ours are 3


@dataclass
class Packed:
    """Files packed, by path and version, the one longest unused first."""

    files: OrderedDict[tuple[bytes, ...], bytes] = field(default_factory=OrderedDict)
    size: int = 0

    def of(self, key: tuple[bytes, ...], body: bytes) -> bytes:
        """The packed file."""
        if key not in self.files:
            self.files[key] = zipped(body)
            self.size += len(self.files[key])
            while self.size > KEPT and len(self.files) > 1:
                self.size -= len(self.files.popitem(last=False)[1])
        self.files.move_to_end(key)
        return self.files[key]


@dataclass(frozen=True)
class Compressed:
    """The page behind the layer."""

    app: App
    packed: Packed = field(default_factory=Packed)

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Pass a request on, and its answer back, packed where that is a whole text file."""
        asked = dict(scope.get("headers", ()))
        if (
            scope["type"] != "http"
            or scope["method"] != "GET"
            or b"range" in asked
            or b"gzip" not in asked.get(b"accept-encoding", b"")
        ):
            await self.app(scope, receive, send)
            return
        await self.app(scope, receive, _Packing(scope, send, self.packed))


class _Packing:
    """Holds an answer back until it is whole, if it can be packed and kept."""

    def __init__(self, scope: Message, send: Send, packed: Packed) -> None:
        self.path = str(scope["path"]).encode("utf-8", "replace")
        self.send = send
        self.packed = packed
        self.start: Message | None = None
        self.body = bytearray()

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start" and _can_be_packed(message):
            self.start = message
        elif message["type"] == "http.response.body" and self.start is not None:
            self.body += message.get("body", b"")
            if not message.get("more_body"):
                await self._finish(self.start)
        else:
            await self.send(message)

    async def _finish(self, start: Message) -> None:
        head = {name.lower(): value for name, value in start["headers"]}
        version = head.get(b"etag") or head[b"last-modified"]
        body = self.packed.of((self.path, version), bytes(self.body))
        ours = [(b"content-encoding", b"gzip"), (b"content-length", str(len(body)).encode())]
        if b"vary" not in head:
            ours.append((b"vary", b"Accept-Encoding"))
        if etag := head.get(b"etag"):  # a packed file is not the same bytes
            ours.append((b"etag", b"W/" + etag.removeprefix(b"W/")))
        names = {name for name, _ in ours}
        kept = [one for one in start["headers"] if one[0].lower() not in names]
        await self.send({**start, "headers": [*kept, *ours]})
        await self.send({"type": "http.response.body", "body": body})


def _can_be_packed(start: Message) -> bool:
    head = {name.lower(): value for name, value in start["headers"]}
    kind = head.get(b"content-type", b"").split(b";")[0]
    length = int(head.get(b"content-length", b"0"))
    return (
        start["status"] == 200
        and kind in TEXTS
        and b"content-encoding" not in head
        and (b"etag" in head or b"last-modified" in head)
        and LEAST <= length <= LARGEST
    )
