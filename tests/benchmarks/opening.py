"""Cold opens of the app and of a bare page, in turn: how long until the first map, or words."""

from __future__ import annotations

from contest import APP, BARE
from playwright.sync_api import Browser
from watching import Watched


def opens(browser: Browser, addresses: dict[str, str], times: int) -> dict[str, list[float]]:
    """Milliseconds of each open, in a browser context that has seen nothing yet."""
    found: dict[str, list[float]] = {BARE.name: [], APP.name: []}
    for _ in range(times):
        for one in (BARE, APP):
            page = Watched.open(browser, one, addresses[one.name])
            found[one.name].append(page.opened)
            page.close()
    return found
