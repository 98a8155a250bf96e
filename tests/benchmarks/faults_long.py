"""Pages that are left for long: an hour open, behind a proxy that closes what is idle, asleep."""

from __future__ import annotations

import time

from agreeing import SLIDER
from faults_found import Found, Stand, counted, standing
from playwright.sync_api import Page

IDLE = 60  # seconds, nginx's own


def an_hour(minutes: float) -> list[Found]:
    """A page at rest, straight to the server: still well, and moves."""
    with standing() as stand:
        return [_left_alone(stand, Found(f"open for {minutes:g} minutes"), minutes)]


def behind_a_proxy(minutes: float) -> list[Found]:
    """A page at rest whose line is torn whenever the server says nothing for a minute."""
    name = f"open for {minutes:g} minutes, the line torn after {IDLE} s without a word"
    with standing(idle=IDLE) as stand:
        return [_left_alone(stand, Found(name), minutes)]


def _left_alone(stand: Stand, found: Found, minutes: float) -> Found:
    page = stand.empty()
    lines, loads = counted(page, "websocket"), counted(page, "domcontentloaded")
    stand.show(page)
    page.wait_for_timeout(minutes * 60_000)
    found.look(page)
    _move(page, found)
    found.notes.append(f"{len(lines)} websockets, loaded {len(loads)} times")
    return found


def asleep(minutes: float) -> list[Found]:
    """Frozen with a line that passes nothing, long enough that the server forgets the reader."""
    found = [
        Found(f"asleep for {minutes:g} minutes, then the old line goes on"),
        Found(f"asleep for {minutes:g} minutes, then the old line is torn"),
    ]
    with standing() as going, going.beside() as torn:
        stands = (going, torn)
        pages = [stand.page() for stand in stands]
        doors = [page.context.new_cdp_session(page) for page in pages]
        for stand, door in zip(stands, doors, strict=True):
            door.send("Page.setWebLifecycleState", {"state": "frozen"})
            stand.line.hold()
        time.sleep(minutes * 60)
        torn.line.cut()
        for stand, door in zip(stands, doors, strict=True):
            stand.line.mend()
            door.send("Page.setWebLifecycleState", {"state": "active"})
        for one, page in zip(found, pages, strict=True):
            one.look(page)
            _move(page, one)
    return found


def _move(page: Page, found: Found) -> None:
    year = str(int(page.locator(SLIDER).input_value()) + 1)
    page.locator(SLIDER).press("ArrowRight")
    found.look(page, year=year)
