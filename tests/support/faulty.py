"""A line between a browser and the server that a test can cut, hold or shut."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

RESET = struct.pack("ii", 1, 0)  # closing tells the other side at once, as a torn line does
CHUNK = 65_536


@dataclass
class Line:
    """Passes bytes on both ways until it is told otherwise; `address` is where the browser asks."""

    target: int
    door: socket.socket
    # What the server's listener is: a server that was restarted has another.
    open: threading.Event = field(default_factory=threading.Event)  # new connections are taken
    flows: threading.Event = field(default_factory=threading.Event)  # bytes pass
    pairs: set[tuple[socket.socket, socket.socket]] = field(default_factory=set)
    idle: float | None = None  # seconds without a word from the server before it is torn

    @property
    def address(self) -> str:
        """The address of the page behind this line."""
        return f"http://127.0.0.1:{self.door.getsockname()[1]}"

    def cut(self) -> None:
        """Tear every connection; new ones are taken."""
        for pair in list(self.pairs):
            self._tear(pair)

    def shut(self) -> None:
        """Tear every connection and every new one."""
        self.open.clear()
        self.cut()

    def mend(self) -> None:
        """Take connections again, and let bytes pass."""
        self.open.set()
        self.flows.set()

    def hold(self) -> None:
        """Let no byte pass, and tear nothing."""
        self.flows.clear()

    def serve(self) -> None:
        """Take connections until the door is closed."""
        while True:
            try:
                near, _ = self.door.accept()
            except OSError:
                return
            if not self.open.is_set():
                _reset(near)
                continue
            try:
                far = socket.create_connection(("127.0.0.1", self.target), timeout=5)
            except OSError:
                _reset(near)
                continue
            far.settimeout(self.idle)
            pair = (near, far)
            self.pairs.add(pair)
            for source, sink in (pair, pair[::-1]):
                threading.Thread(
                    target=self._pass_on, args=(source, sink, pair), daemon=True
                ).start()

    def _pass_on(
        self, source: socket.socket, sink: socket.socket, pair: tuple[socket.socket, socket.socket]
    ) -> None:
        with suppress(OSError):
            while data := source.recv(CHUNK):
                self.flows.wait()
                sink.sendall(data)
        self._tear(pair)

    def _tear(self, pair: tuple[socket.socket, socket.socket]) -> None:
        self.pairs.discard(pair)
        for end in pair:
            _reset(end)


def _reset(end: socket.socket) -> None:
    with suppress(OSError):
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        end.shutdown(socket.SHUT_RDWR)
    with suppress(OSError):
        end.close()


@contextmanager
def line_to(port: int, idle: float | None = None) -> Iterator[Line]:
    """A line to the server at a port of this machine; torn where it is idle for so many seconds."""
    with socket.create_server(("127.0.0.1", 0), backlog=128) as door:
        line = Line(port, door, idle=idle)
        line.mend()
        threading.Thread(target=line.serve, daemon=True).start()
        yield line
        door.shutdown(socket.SHUT_RDWR)
        line.mend()
        line.cut()
