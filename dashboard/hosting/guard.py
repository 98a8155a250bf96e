"""An ASGI layer around the page: it refuses what nobody should ask for and adds the headers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hosting.asgi import App, Base, Message, Receive, Send, bare, no_base
from hosting.descriptors import are_short
from hosting.headers import EVERYBODY, OWN, headers
from hosting.requests import HEALTH, METRICS, is_closed, is_host_allowed, kind_of, may_be_framed


@dataclass(frozen=True)
class Guard:
    """The page behind the guard: those who may frame the map, the hosts, the path of the page.

    `metrics` opens the server's numbers to those who reach it.
    """

    app: App
    framers: str = EVERYBODY
    hosts: Callable[[], Sequence[str]] = tuple
    base: Base = no_base
    metrics: bool = False

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer a request, or let the page answer it."""
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
            return
        path = self._path(scope)
        refusal = self._refusal(scope, path)
        if scope["type"] == "http":
            send = self._with_headers(scope, path, send)
        if refusal:
            await _refuse(scope["type"], refusal, send)
        else:
            await self.app(scope, receive, send)

    def _path(self, scope: Message) -> str:
        return str(scope["path"]).removeprefix(f"/{bare(self.base())}").lstrip("/")

    def _refusal(self, scope: Message, path: str) -> int:
        """The status of a refusal; 0 lets the request pass."""
        if path == HEALTH:  # asked by an address, too
            return 503 if are_short() else 0
        host = dict(scope["headers"]).get(b"host", b"").decode("latin-1")
        if not is_host_allowed(host, self.hosts()):
            return 421
        is_open = self.metrics and path == METRICS
        return 404 if is_closed(path) and not is_open else 0

    def _with_headers(self, scope: Message, path: str, send: Send) -> Send:
        framed = may_be_framed(path, scope["query_string"])
        ours = [
            (name.lower().encode(), value.encode())
            for name, value in headers(kind_of(path), self.framers if framed else OWN)
        ]
        names = {name for name, _ in ours}

        async def send_on(message: Message) -> None:
            if message["type"] == "http.response.start":
                theirs = [one for one in message["headers"] if one[0].lower() not in names]
                message = {**message, "headers": [*theirs, *ours]}
            await send(message)

        return send_on


async def _refuse(kind: str, status: int, send: Send) -> None:
    if kind == "websocket":
        await send({"type": "websocket.close", "code": 1008})
        return
    head = [(b"content-type", b"text/plain; charset=utf-8")]
    await send({"type": "http.response.start", "status": status, "headers": head})
    await send({"type": "http.response.body", "body": _WORDS[status].encode()})


_WORDS = {
    404: "Nothing here.",
    421: "This server does not answer for that host.",
    503: "Too few file descriptors are left.",
}
