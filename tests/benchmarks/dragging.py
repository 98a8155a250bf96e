"""The app's slider held and dragged by a real pointer, and ten seconds of play."""

from __future__ import annotations

from dataclasses import dataclass, field

from contest import APP
from playwright.sync_api import Browser
from tracing import spent
from watching import Watched


@dataclass
class Drag:
    """Steps of one held drag: milliseconds and frames from input to paint, and what it cost."""

    ms: list[float] = field(default_factory=list)
    frames: list[int] = field(default_factory=list)
    lost: int = 0  # moves after which no other year was due
    messages_held: int = 0
    commits: int = 0  # messages sent to the server after the release
    script: dict[str, float] = field(default_factory=dict)  # the engine's own clock, ms per step
    work: float = 0.0  # all main-thread milliseconds per step


def drag(browser: Browser, address: str, moves: int) -> Drag:
    """Hold the thumb, move it a few years at a time, let go."""
    one = Watched.open(browser, APP, address)
    page, seen = one.page, Drag()
    sent: list[int] = []
    one.talk.on("Network.webSocketFrameSent", lambda _: sent.append(1))
    width = page.locator(".st-key-year").first.bounding_box()["width"]
    x, y = one.grab()
    one.traffic.reset()
    sent.clear()
    pixels = (width * 0.4) / moves
    before = one.work()
    for step in range(moves):
        page.evaluate("() => { probe.armDrag(); }")
        page.mouse.move(x + pixels * (step + 1), y)
        _note(seen, page.evaluate("probe.result"))
    seen.work = (one.work() - before) / moves
    seen.messages_held = one.traffic.messages
    page.mouse.up()
    page.wait_for_timeout(2000)
    seen.commits = len(sent)
    seen.script = page.evaluate("document.querySelector('iframe').contentWindow.atlas.stats()")
    one.close()
    return seen


def drag_profile(browser: Browser, address: str, moves: int = 40) -> dict[str, float]:
    """Main-thread milliseconds of one dragged step, by whose work it is."""
    one = Watched.open(browser, APP, address)
    x, y = one.grab()
    at = iter(range(1, moves + 1))

    def move() -> None:
        one.page.mouse.move(x + 8 * next(at), y)
        one.page.wait_for_timeout(50)

    found = spent(one.page, one.talk, move, moves)
    one.page.mouse.up()
    one.close()
    return found


def _note(seen: Drag, step: dict | None) -> None:
    if step is None:
        seen.lost += 1
        return
    seen.ms.append(step["ms"])
    seen.frames.append(step["frames"])


def play(browser: Browser, address: str) -> list[float]:
    """Play all years at the greatest speed; lengths of the frames in milliseconds."""
    one = Watched.open(browser, APP, f"{address}/?year=1699")
    page = one.page
    page.locator(".timeline select.speed").select_option("8")
    page.locator(".timeline button.play").click()
    frames = page.evaluate("probe.frames(10)")
    one.close()
    return frames
