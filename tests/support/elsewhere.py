"""Another site: pages that somebody else wrote, served from an origin of their own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


@dataclass
class Site:
    """A site's address; `page` is what it answers to everything."""

    address: str = ""
    page: str = field(default="", repr=False)

    def framing(self, source: str) -> str:
        """The address of its page, which shows another page in a frame."""
        frame = f'<iframe src="{source}" width="800" height="500"></iframe>'
        self.page = f'<!doctype html><link rel="icon" href="data:,"><p>A page.</p>{frame}'
        return f"{self.address}/page.html"


@contextmanager
def other_site() -> Iterator[Site]:
    """Serve a site on a free port of this machine until the block ends."""
    site = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(site.page.encode("utf-8"))

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    site.address = f"http://localhost:{server.server_port}"
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
