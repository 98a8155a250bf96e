"""The real page in a real Chromium: a server of our own, and a reader who looks and acts."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.parse import parse_qs, urlparse
from urllib.request import urlopen

from playwright.sync_api import Frame, Page

ROOT = Path(__file__).resolve().parents[2]
FORCED = os.environ.get("ATLAS_BROWSER_TESTS") == "1"
MAP = "streamlit_folium"
MAP_FRAME = f'iframe[src*="{MAP}"]'  # in the page's own document
PATIENCE = 30_000  # ms; a cold start on a busy machine


def chromium_path() -> str | None:
    """The installed Chromium, or None."""
    return next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
    )


@contextmanager
def serving(log: Path) -> Iterator[str]:
    """Run the app on a free port, as the README does; yield its address."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", "dashboard/app.py"]
    options = [
        "--server.port",
        str(port),
        "--server.headless",
        "true",
        "--server.address",
        "127.0.0.1",
    ]
    with log.open("wb") as out:
        server = subprocess.Popen([*command, *options], cwd=ROOT, stdout=out, stderr=out)
        try:
            _wait_until_well(f"http://127.0.0.1:{port}/_stcore/health", server, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait(timeout=20)


def _wait_until_well(address: str, server: subprocess.Popen, log: Path) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end and server.poll() is None:
        try:
            with urlopen(address, timeout=2) as answer:
                if answer.status == 200:
                    return
        except (URLError, OSError):
            time.sleep(0.2)
    raise RuntimeError(
        f"the app did not start:\n{log.read_text(encoding='utf-8', errors='replace')}"
    )


class Reader:
    """One reader at one page: opens links, drags, presses keys, and sees what is painted."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.errors: list[str] = []
        self.hosts: set[str] = set()
        self.sent = 0
        page.on("console", lambda said: said.type == "error" and self.errors.append(said.text))
        page.on("pageerror", lambda error: self.errors.append(error.stack))
        page.on("request", lambda asked: self.hosts.add(urlparse(asked.url).netloc))
        page.on("websocket", lambda line: line.on("framesent", lambda _: self._count()))

    def _count(self) -> None:
        self.sent += 1

    def open(self, query: str = "") -> Reader:
        """Load the page cold and wait until the map is painted and the timeline follows it."""
        self.page.goto(f"{self.address}/{query}")
        self.page.wait_for_selector(MAP_FRAME, timeout=PATIENCE)
        self.page.wait_for_function(
            f"""() => {{
                const inside = document.querySelector('{MAP_FRAME}')?.contentDocument;
                return inside?.documentElement.dataset.ready === "true";
            }}""",
            timeout=PATIENCE,
        )
        self.page.locator(".timeline .ticks svg").wait_for(state="attached", timeout=PATIENCE)
        self.rest()
        return self

    @property
    def map(self) -> Frame:
        """The document of the map."""
        return next(frame for frame in self.page.frames if MAP in frame.url)

    def rest(self) -> None:
        """Wait until Streamlit has stopped running and the last frame is painted."""
        self.page.wait_for_timeout(300)
        app = self.page.locator('[data-testid="stApp"]')
        app.and_(self.page.locator('[data-test-script-state="notRunning"]')).wait_for(
            timeout=PATIENCE
        )
        self.page.wait_for_timeout(250)

    def date(self) -> str:
        """The day that is painted."""
        return self.map.evaluate("document.documentElement.dataset.date")

    def wait_for_date(self, day: str) -> None:
        """Wait until a day is painted."""
        self.map.wait_for_function(
            f"document.documentElement.dataset.date === {day!r}", timeout=PATIENCE
        )

    def atlas(self, call: str) -> object:
        """Call the map: `atlas("date()")`."""
        return self.map.evaluate(f"window.atlas.{call}")

    def url(self) -> dict[str, str]:
        """The parameters of the address."""
        return {name: values[0] for name, values in parse_qs(urlparse(self.page.url).query).items()}

    @contextmanager
    def holding_thumb(self) -> Iterator[object]:
        """Hold the slider's thumb; yields a function that moves it to a share of the track."""
        track = self.page.locator('.st-key-year [role="group"]').bounding_box()
        thumb = (
            self.page.locator('[data-testid="stSliderThumbValue"]')
            .first.locator("..")
            .bounding_box()
        )
        y = thumb["y"] + thumb["height"] / 2
        mouse = self.page.mouse
        mouse.move(thumb["x"] + thumb["width"] / 2, y)
        mouse.down()
        try:
            yield lambda share: mouse.move(track["x"] + track["width"] * share, y)
        finally:
            mouse.up()
