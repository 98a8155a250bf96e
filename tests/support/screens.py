"""The app and the single file as one kind of screen: opened, looked at, moved, gone back in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlparse

from chromium import PATIENCE, Reader, painted
from playwright.sync_api import Page


class AppPage:
    """The app as a reader sees it, and what a reader does."""

    slider = ".st-key-year input[type=range]"
    panel = ".st-key-reading"
    lower = ".st-key-lower"
    notices = ".ta-notice"
    outlined = '.st-key-layers [aria-pressed="true"]'

    def __init__(self, reader: Reader) -> None:
        self.page = reader.page
        self.reader = reader

    def open(self, state: str = "") -> None:
        self.reader.open(f"?{state}" if state else "")

    def date(self) -> str:
        return self.reader.date()

    def asked(self) -> dict[str, str]:
        return {name: value for name, value in self.reader.url().items() if name != "map"}

    def choose(self, row: str, at: int) -> None:
        self.page.locator(f".st-key-{row} button").nth(at).click()

    def view(self, at: int) -> None:
        self.reader.map.get_by_role("radio").nth(at).click()

    def turkic(self) -> None:
        self.page.locator(".st-key-layers button").first.click()

    def language(self, at: int) -> None:
        self.page.locator(".ta-languages button").nth(at).click()

    def close(self) -> None:
        self.page.locator(".ta-close").click()

    def is_still(self) -> bool:
        app = self.page.locator('[data-testid="stApp"]')
        resting = app.get_attribute("data-test-script-state") == "notRunning"
        return resting and self.reader.talk.over()


class FilePage:
    """The single file, opened from disk without a network."""

    slider = "#year"
    panel = "#reading"
    lower = "#lower"
    notices = ".ta-notice"
    outlined = "#turkic:checked"

    def __init__(self, page: Page, file: Path) -> None:
        self.page = page
        self.file = file

    def open(self, state: str = "") -> None:
        self.page.goto(f"{self.file.as_uri()}#{state}")
        self.page.wait_for_selector("html[data-ready=true]", state="attached", timeout=PATIENCE)

    def date(self) -> str:
        return self.page.evaluate("document.documentElement.dataset.date")

    def asked(self) -> dict[str, str]:
        told = parse_qs(urlparse(self.page.url).fragment)
        return {name: values[0] for name, values in told.items()}

    def choose(self, row: str, at: int) -> None:
        assert row == "panel"
        self.page.locator("#tabs button").nth(at).click()

    def view(self, at: int) -> None:
        self.page.get_by_role("radio").nth(at).click()

    def turkic(self) -> None:
        self.page.locator("#turkic").click()

    def language(self, at: int) -> None:
        self.page.locator("#head .ta-languages button").nth(at).click()

    def close(self) -> None:
        self.page.locator(".ta-close").click()

    def is_still(self) -> bool:
        return True


Kind = AppPage | FilePage


def until(screen: Kind, holds: Callable[[], bool], what: str) -> None:
    """Look again until something holds, the page is still and what it asked for is painted."""
    for _ in range(PATIENCE // 50):
        if screen.is_still() and holds():
            painted(screen.page)
            return
        screen.page.wait_for_timeout(50)
    raise AssertionError(f"{what}: {seen(screen)}")


# Of the map in the file's page only the switch in the bar's first row: where the map looks, and
# whether it shows the eve of an event, is no state of the page.
PRESSED = (
    ':is([aria-checked="true"], [aria-pressed="true"]):is(.bar-row *, :not(.leaflet-container *))'
)


def seen(screen: Kind) -> dict[str, object]:
    """Return all that a reader sees of the state of the page."""
    page = screen.page
    return {
        "slider": page.locator(screen.slider).input_value(),
        "figure": page.locator(".timeline .figure").inner_text(),
        "panel": page.locator(f"{screen.panel} :is(h2, h3, h4)").all_inner_texts()[:1],
        "map": screen.date(),
        "asked": screen.asked(),
        "pressed": page.locator(PRESSED).all_inner_texts(),
    }


def entry(page: Page) -> str:
    """The history's entry the page is at; a replaced one stays the same."""
    return page.evaluate("navigation.currentEntry.key")


def since(page: Page, earlier: str) -> int:
    """How many entries lie between an earlier one and the present one.

    Not by the history's length: it ends at 50.
    """
    keys = "navigation.entries().map(({ key }) => key)"
    return page.evaluate(
        f"(earlier) => navigation.currentEntry.index - {keys}.indexOf(earlier)", earlier
    )
