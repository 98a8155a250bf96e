"""What was found under one fault, round by round, and the server and browser it was found with."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal
from urllib.parse import urlparse

from agreeing import opened, seen, settled
from chromium import chromium_path
from faulty import Line, line_to
from playwright.sync_api import Browser, Page, sync_playwright
from serving import Server, run_app

DASHBOARD = Path(__file__).resolve().parents[2] / "dashboard"
APP, PUBLIC = DASHBOARD / "app.py", DASHBOARD / "public.py"
SIZE = {"width": 1440, "height": 1000}
LOADING = 60_000  # ms; twenty pages at once load one after the other
BUTTON = ".ta-line button, .missed button, #first-sight .late a"
QUERY = "?year=1830&place=shusha"
PLACE = "shusha"


@dataclass
class Found:
    """How often the page came back by itself, how often a line's button had to be pressed."""

    fault: str
    seconds: list[float] = field(default_factory=list)  # until all agreed, by itself
    pressed: list[str] = field(default_factory=list)  # lines whose button mended it
    lost: list[str] = field(default_factory=list)  # what was seen where neither helped
    notes: list[str] = field(default_factory=list)

    def look(self, page: Page, patience: float = 40, year: str | None = None) -> None:
        """Wait until the page is well; press the button of a line that says so."""
        after = settled(page, patience, year)
        shown = seen(page)
        if after is not None and shown.get("place") == PLACE:
            self.seconds.append(after)
            return
        said = shown.get("said") or shown.get("missed") or ""
        if said and press_line(page) and settled(page, patience, year) is not None:
            self.pressed.append(said)
        else:
            self.lost.append(str(seen(page)))

    def cells(self) -> list[str]:
        """The row of the table."""
        rounds = len(self.seconds) + len(self.pressed) + len(self.lost)
        slowest = f"{max(self.seconds):.1f} s" if self.seconds else "–"
        counts = [rounds, len(self.seconds), len(self.pressed), len(self.lost)]
        return [self.fault, *map(str, counts), slowest, "; ".join(self.notes) or "–"]


def counted(page: Page, event: Literal["websocket", "domcontentloaded"]) -> list[object]:
    """What a page tells of an event from now on."""
    told: list[object] = []

    def note(one: object) -> None:
        told.append(one)

    page.on(event, note)  # type: ignore[call-overload]
    return told


def press_line(page: Page) -> bool:
    """Press the button of the line that says what is amiss, wherever it stands."""
    for place in (page, *page.frames[1:]):
        button = place.locator(BUTTON).locator("visible=true")
        if button.count():
            button.first.click()
            return True
    return False


def port_of(server: Server) -> int:
    """The port of a server of this machine."""
    return urlparse(server.address).port or 0


@dataclass(frozen=True)
class Stand:
    """A server of one measurement, a line to it, and a browser."""

    browser: Browser
    line: Line
    server: Server

    def page(self, query: str = QUERY) -> Page:
        """Another page of one reader, at rest."""
        return self.show(self.empty(), query)

    def show(self, page: Page, query: str = QUERY) -> Page:
        """Open the page there, and wait until it is at rest."""
        return opened(page, self.line.address, query)

    @contextmanager
    def beside(self) -> Iterator[Stand]:
        """The same server and browser by another line."""
        with line_to(port_of(self.server)) as line:
            yield replace(self, line=line)

    @contextmanager
    def killed(self, seconds: float) -> Iterator[Stand]:
        """The server killed at once, and after a while another at the same address."""
        self.server.process.kill()
        self.server.process.wait()
        time.sleep(seconds)
        with run_app(APP, port=port_of(self.server)) as server:
            yield replace(self, server=server)

    def empty(self) -> Page:
        """A page that has loaded nothing yet."""
        page = self.browser.contexts[0].new_page()
        page.set_default_timeout(LOADING)
        return page


@contextmanager
def standing(script: Path = APP, idle: float | None = None) -> Iterator[Stand]:
    """A stand of its own: what one fault leaves behind does not meet the next."""
    with (
        run_app(script) as server,
        line_to(port_of(server), idle) as line,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=["--no-sandbox"])
        browser.new_context(viewport=SIZE)
        yield Stand(browser, line, server)
        browser.close()
