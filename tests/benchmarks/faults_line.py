"""A line that is cut, held and shut, and a server that is killed and started again."""

from __future__ import annotations

import random
from contextlib import suppress
from pathlib import Path

from agreeing import SLIDER
from faults_found import APP, PUBLIC, QUERY, Found, standing
from playwright.sync_api import Error, Page

CUTS = 15
STALL = 20_000  # ms
AWAY = 5.0  # seconds between a server's end and the next one's start
TABS = 20
LOADED = (50, 200, 500, 1000, 1500, 2500)  # ms after the page's first byte
LATE = 100.0  # seconds: what has not come after 90 is said to be late, where anything can say so
MANY = 120.0  # seconds that twenty pages may take on two cores


def cuts(rounds: int) -> list[Found]:
    """A line cut again and again, at random moments, while the reader goes on."""
    found = Found(f"the line cut {CUTS} times while the year is moved")
    chance = random.Random(1)
    with standing() as stand:
        for _ in range(rounds):
            page = stand.page()
            for _ in range(CUTS):
                _move_somehow(page, chance)
                page.wait_for_timeout(chance.choice((0, 30, 150, 400)))
                stand.line.cut() if chance.random() < 0.6 else stand.line.shut()
                page.wait_for_timeout(chance.choice((50, 300, 1500)))
                stand.line.mend()
            found.look(page)
            page.close()
    return [found]


def _move_somehow(page: Page, chance: random.Random) -> None:
    """A key or a press on the rail; what cannot be reached now is not."""
    way = chance.choice(("key", "key", "press", "rest"))
    with suppress(Error):
        if way == "key":
            for _ in range(chance.randint(1, 3)):
                key = chance.choice(("ArrowLeft", "ArrowRight", "PageUp"))
                page.locator(SLIDER).press(key, timeout=1000)
        elif way == "press":
            box = page.locator('.st-key-year [role="group"]').bounding_box(timeout=1000)
            if box:
                x = box["x"] + box["width"] * chance.random()
                page.mouse.click(x, box["y"] + box["height"] / 2)


def stalls(rounds: int) -> list[Found]:
    """Nothing comes through for a while: the line then goes on, or is torn."""
    going = Found(f"nothing passes for {STALL // 1000} s, the year moved meanwhile")
    torn = Found(f"nothing passes for {STALL // 1000} s, then the line is torn")
    with standing() as stand:
        for _ in range(rounds):
            page = stand.page()
            stand.line.hold()
            page.locator(SLIDER).press("ArrowRight")
            page.wait_for_timeout(STALL)
            stand.line.mend()
            going.look(page, year="1831")
            stand.line.hold()
            page.locator(SLIDER).press("ArrowRight")
            page.wait_for_timeout(STALL)
            stand.line.cut()
            stand.line.mend()
            torn.look(page, year="1832")
            page.close()
    return [going, torn]


def cut_while_loading(rounds: int) -> list[Found]:
    """Cut once while the page is being loaded, earlier and later, served in either way."""
    return [_cut_while_loading(rounds, script) for script in (APP, PUBLIC)]


def _cut_while_loading(rounds: int, script: Path) -> Found:
    found = Found(f"the line cut while the page is being loaded, of {script.name}")
    found.notes.append("cut " + ", ".join(map(str, LOADED)) + " ms after it began")
    with standing(script) as stand:
        for after in LOADED * rounds:
            page = stand.empty()
            page.goto(f"{stand.line.address}/{QUERY}", wait_until="commit")
            page.wait_for_timeout(after)
            stand.line.cut()
            found.look(page, LATE, year="1830")
            page.close()
    return found


def restarts(rounds: int) -> list[Found]:
    """The server killed while a page is open, the year moved while nobody answers."""
    found = Found(f"the server killed and started again after {AWAY:g} s, the year moved meanwhile")
    for _ in range(rounds):
        with standing() as stand:
            page = stand.page()
            stand.line.hold()
            page.locator(SLIDER).press("ArrowRight")
            stand.server.process.kill()
            stand.line.mend()
            with stand.killed(AWAY):
                found.look(page, year="1831")
    return [found]


def tabs() -> list[Found]:
    """Twenty pages of one browser, and their server killed and started again."""
    found = Found(f"{TABS} pages of one browser, the server killed and started again")
    with standing() as stand:
        years = [str(1800 + turn) for turn in range(TABS)]
        pages = [stand.page(QUERY.replace("1830", year)) for year in years]
        with stand.killed(AWAY):
            for page, year in zip(pages, years, strict=True):
                found.look(page, MANY, year)
    return [found]
