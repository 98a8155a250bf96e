"""What a page and its server say to each other, so that a test can wait for the last word of it."""

from __future__ import annotations

import time
from urllib.parse import urlparse

from playwright.sync_api import Page, Request, WebSocket
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

QUIET = 0.5  # seconds without a word, where one run answered several wishes


class Conversation:
    """Counts the page's wishes and the server's runs, and knows the files still on their way."""

    def __init__(self, page: Page) -> None:
        self.sent = 0
        self.hosts: set[str] = set()
        self.begin()
        page.on("websocket", self._listen)
        page.on("request", self._ask)
        page.on("requestfinished", self._arrive)
        page.on("requestfailed", self._arrive)

    def begin(self) -> None:
        """Start anew: the page is about to be loaded."""
        self.wished = self.begun = 0
        self.running = False
        self.heeded = False  # whether a run began since the last wish
        self.last = time.monotonic()
        self.coming: set[Request] = set()
        self.heard: list[bytes] = []

    def over(self) -> bool:
        """Whether every wish was answered by a run that has ended, and every file has come."""
        if self.running or self.coming or not self.heeded:
            return False
        return self.begun >= self.wished or time.monotonic() - self.last > QUIET

    def __str__(self) -> str:
        files = ", ".join(sorted(request.url for request in self.coming))
        return f"{self.wished} wishes, {self.begun} runs, running: {self.running}, coming: {files}"

    def _listen(self, line: WebSocket) -> None:
        line.on("framesent", self._send)
        line.on("framereceived", self._hear)

    def _send(self, told: str | bytes) -> None:
        self.sent += 1
        self.last = time.monotonic()
        kind = BackMsg.FromString(told).WhichOneof("type") if isinstance(told, bytes) else ""
        if kind == "rerun_script":
            self.wished += 1
            self.heeded = False

    def _hear(self, told: str | bytes) -> None:
        if not isinstance(told, bytes):
            return
        self.heard.append(told)
        self.last = time.monotonic()
        message = ForwardMsg.FromString(told)
        kind = message.WhichOneof("type")
        if kind == "new_session":
            self.begun += 1
            self.running = self.heeded = True
        elif kind == "script_finished":
            self.running = message.script_finished == ForwardMsg.FINISHED_EARLY_FOR_RERUN

    def _ask(self, request: Request) -> None:
        address = urlparse(request.url)
        self.hosts.add(address.netloc)
        if address.scheme.startswith("http"):
            self.coming.add(request)

    def _arrive(self, request: Request) -> None:
        self.coming.discard(request)
