"""A slider held and dragged by a real pointer, in the app and on a page with nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field

from contest import APP, BARE, Contender
from playwright.sync_api import Browser
from tracing import spent
from watching import Watched

MOVES = 20  # of one drag
REST = 2000  # ms after a release, until all that follows it is done


@dataclass
class Drag:
    """Steps of held drags: milliseconds and frames from input to paint, and what they cost."""

    ms: list[float] = field(default_factory=list)
    frames: list[int] = field(default_factory=list)
    lost: int = 0  # moves after which no other year was due
    messages_held: int = 0
    commits: list[int] = field(default_factory=list)  # messages sent after each release
    script: dict[str, float] = field(default_factory=dict)  # the engine's own clock, ms per step
    work: list[float] = field(default_factory=list)  # main-thread milliseconds a step, per drag


def drags(browser: Browser, addresses: dict[str, str], times: int) -> dict[str, Drag]:
    """The same drags of the app's slider and of a bare one, in turn."""
    seen = {one.name: Drag() for one in (BARE, APP)}
    for _ in range(times):
        for one in (BARE, APP):
            drag(browser, one, addresses[one.name], seen[one.name])
    return seen


def drag(browser: Browser, one: Contender, address: str, seen: Drag) -> None:
    """Hold the thumb, move it a few years at a time, let go; note what is seen."""
    watched = Watched.open(browser, one, address)
    page, sent = watched.page, list[int]()
    width = page.locator(".st-key-year").first.bounding_box()["width"]
    x, y = watched.grab()
    watched.traffic.reset()
    before = watched.work()
    for step in range(MOVES):
        page.evaluate("() => { probe.armDrag(); }")
        page.mouse.move(x + width * 0.4 * (step + 1) / MOVES, y)
        _note(seen, page.evaluate("probe.result"))
    seen.work.append((watched.work() - before) / MOVES)
    seen.messages_held += watched.traffic.messages
    watched.talk.on("Network.webSocketFrameSent", lambda _: sent.append(1))
    page.mouse.up()
    page.wait_for_timeout(REST)
    seen.commits.append(len(sent))
    if one is APP:
        seen.script = page.evaluate("document.querySelector('iframe').contentWindow.atlas.stats()")
    watched.close()


def drag_profile(
    browser: Browser, one: Contender, address: str, moves: int = 40
) -> dict[str, float]:
    """Main-thread milliseconds of one dragged step, by whose work it is."""
    watched = Watched.open(browser, one, address)
    x, y = watched.grab()
    at = iter(range(1, moves + 1))

    def move() -> None:
        watched.page.mouse.move(x + 8 * next(at), y)
        watched.page.wait_for_timeout(50)

    found = spent(watched.page, watched.talk, move, moves)
    watched.page.mouse.up()
    watched.close()
    return found


def _note(seen: Drag, step: dict | None) -> None:
    if step is None:
        seen.lost += 1
        return
    seen.ms.append(step["ms"])
    seen.frames.append(step["frames"])
