"""The real page in a real Chromium: a reader who looks and acts, and waits for signs."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlparse

from conversation import Conversation
from playwright.sync_api import Frame, Page, expect

FORCED = os.environ.get("ATLAS_BROWSER_TESTS") == "1"
MAP = "streamlit_folium"
MAP_FRAME = f'iframe[src*="{MAP}"]'  # in the page's own document
PATIENCE = 30_000  # ms; a cold start on a busy machine
AT_REST = '[data-testid="stApp"][data-test-script-state="notRunning"]'
# Whatever was to be drawn is drawn: the browser had an idle moment and painted some frames.
PAINTED = """(frames) => new Promise((done) => {
  const count = (left) => (left ? requestAnimationFrame(() => count(left - 1)) : done());
  requestIdleCallback(() => count(frames), { timeout: 1000 });
})"""

RESTED = "document.documentElement?.dataset.rested === 'true'"  # the map has told all it shows


def chromium_path() -> str | None:
    """The installed Chromium, or None."""
    return next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
    )


def open_sheet(sheet: Page, file: Path, state: str = "") -> Page:
    """Open the single file in a state of its address; wait until it is painted."""
    sheet.goto(f"{file.as_uri()}#{state}")
    expect(sheet.locator("html")).to_have_attribute("data-ready", "true", timeout=PATIENCE)
    painted(sheet)
    return sheet


def painted(document: Page | Frame, frames: int = 2) -> None:
    """Wait until a document has nothing to do and has painted so many frames."""
    document.evaluate(PAINTED, frames)


class Reader:
    """One reader at one page: opens links, drags, presses keys, and sees what is painted."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.errors: list[str] = []
        self.talk = Conversation(page)
        page.on("console", lambda said: said.type == "error" and self.errors.append(said.text))
        page.on("pageerror", lambda error: self.errors.append(error.stack))

    @property
    def sent(self) -> int:
        """How many messages the page has sent to the server."""
        return self.talk.sent

    def open(self, query: str = "") -> Reader:
        """Load the page and wait until the map is painted and the timeline follows it."""
        self.page.mouse.move(0, 0)
        self.talk.begin()
        self.page.goto(f"{self.address}/{query}")
        self.page.wait_for_selector(MAP_FRAME, timeout=PATIENCE)
        self.page.wait_for_function(
            f"""() => {{
                const inside = document.querySelector('{MAP_FRAME}')?.contentDocument;
                return inside?.documentElement?.dataset.ready === "true";
            }}""",
            timeout=PATIENCE,
        )
        self.page.locator(".timeline .ticks svg").wait_for(state="attached", timeout=PATIENCE)
        self.page.locator(".st-key-reading .ta-prose > *").first.wait_for(state="attached")
        self.page.locator(".st-key-lower .ta-prose > *").first.wait_for(state="attached")
        self.rest()
        return self

    def leave(self) -> None:
        """Leave the page as it was found: nothing loaded, the browser's own wishes."""
        self.page.goto("about:blank")
        self.page.emulate_media(reduced_motion="null")

    def forget(self) -> None:
        """Think no more of errors and of who was asked."""
        self.errors, self.talk.hosts = [], set()

    @property
    def map(self) -> Frame:
        """The document of the map."""
        return next(frame for frame in self.page.frames if MAP in frame.url)

    def rest(self) -> None:
        """Wait until the server has answered and the answer is painted."""
        self._until(self.talk.over)
        self.page.wait_for_selector(AT_REST, state="attached", timeout=PATIENCE)
        painted(self.page)
        self.map.wait_for_function(RESTED, timeout=PATIENCE)

    @contextmanager
    def answered(self) -> Iterator[None]:
        """Do something that the page tells the server; wait until the answer is painted."""
        before = self.talk.wished
        yield
        self._until(lambda: self.talk.wished > before)
        self.rest()

    def _until(self, sign: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE / 1000
        while not sign():
            if time.monotonic() > end:
                raise TimeoutError(f"the page does not come to rest: {self.talk}")
            self.page.wait_for_timeout(10)  # lets the messages in

    def date(self) -> str:
        """The day that is painted."""
        return self.map.evaluate("document.documentElement.dataset.date")

    def wait_for_date(self, day: str) -> None:
        """Wait until a day is painted."""
        self.wait_for_day(f"=== {day!r}")

    def wait_for_day(self, condition: str) -> None:
        """Wait until the painted day is so: `wait_for_day('> "1855-12-31"')`."""
        self.map.wait_for_function(
            f"document.documentElement.dataset.date {condition}", timeout=PATIENCE
        )

    def atlas(self, call: str) -> object:
        """Call the map: `atlas("date()")`."""
        return self.map.evaluate(f"window.atlas.{call}")

    def url(self) -> dict[str, str]:
        """The parameters of the address."""
        return {name: values[0] for name, values in parse_qs(urlparse(self.page.url).query).items()}

    @contextmanager
    def holding_thumb(self) -> Iterator[Callable[[float], None]]:
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
