"""Ten seconds of play through all years, on an idle machine and beside a busy process."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from contest import APP
from playwright.sync_api import Browser
from share import percentile
from watching import Watched

SECONDS = 10
FROM = 1699  # from here to the end it takes about twenty seconds
FASTEST = "8"


@dataclass(frozen=True)
class Played:
    """What ten seconds of play were: lengths of the frames in ms, and the years painted."""

    frames: list[float]
    years: int  # painted
    passed: int  # gone by, painted or not

    @property
    def per_second(self) -> float:
        """Frames per second."""
        return 1000 * len(self.frames) / sum(self.frames)

    @property
    def p95(self) -> float:
        """Milliseconds that 95 of 100 frames do not pass."""
        return percentile(self.frames, 0.95)


def play(browser: Browser, address: str) -> Played:
    """Play at the greatest speed."""
    one = Watched.open(browser, APP, f"{address}/?year={FROM}")
    page = one.page
    page.locator(".timeline select.speed").select_option(FASTEST)
    page.locator(".timeline button.play").click()
    seen = page.evaluate("seconds => probe.frames(seconds)", SECONDS)
    one.close()
    return Played(seen["frames"], seen["painted"], seen["last"] - seen["first"])


@contextmanager
def busy_core() -> Iterator[subprocess.Popen]:
    """Keep one core busy until the block ends."""
    process = subprocess.Popen([sys.executable, "-c", "while True: pass"])
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def plays(browser: Browser, address: str) -> dict[str, Played]:
    """Play on the machine as it is, then beside a process that keeps one core busy."""
    idle = play(browser, address)
    with busy_core():
        return {"idle": idle, "busy": play(browser, address)}
