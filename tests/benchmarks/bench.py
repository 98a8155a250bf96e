"""This app beside the usual ways to move a map through time, on this machine, in one run.

    python tests/benchmarks/bench.py             prints the table, writes it into RESULT.md and
                                                 its targets into the README
    python tests/benchmarks/bench.py --quick     a short look, writes nothing

Every contender shows the same areas in the same years in a real Chromium. They take turns, round
after round, so that a busy moment of the machine hits all of them. Nothing outside is asked,
except npm once, for the scripts of folium's TimelineSlider; without npm it is left out.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from contextlib import ExitStack
from dataclasses import dataclass, field

import results
from contest import APP, BARE, FRAME, SPANS, WIDGETS, Contender, prepare
from dragging import drag_profile, drags
from opening import opens
from playing import plays
from playwright.sync_api import Browser, sync_playwright
from quoting import quote
from serving import Server, run_app
from table import Found, contest_text
from tracing import spent
from watching import Watched

PAGES = 4  # open at once to weigh a page
RELEASES = 4  # per round
TRACED = 8  # releases per profile
COLD = 10  # opens of the app and of a bare page, beside those of the rounds


@dataclass
class Log:
    """All that was measured of one contender: milliseconds, bytes, seconds, MB."""

    opened: list[float] = field(default_factory=list)
    map: list[float] = field(default_factory=list)
    frames: list[int] = field(default_factory=list)
    told: list[float] = field(default_factory=list)
    work: list[float] = field(default_factory=list)
    loaded: int = 0
    bundle: int = 0
    bytes: list[float] = field(default_factory=list)
    messages: list[float] = field(default_factory=list)
    server: list[float] = field(default_factory=list)  # processor milliseconds per step
    page_memory: float = 0.0


def one_round(browser: Browser, one: Contender, server: Server | None, log: Log, steps: int):
    """Open a fresh page, go some years on, close it."""
    page = Watched.open(browser, one, server.address if server else one.script.as_uri())
    log.opened.append(page.opened)
    log.loaded = page.traffic.loaded + page.traffic.spoken
    log.bundle = page.traffic.bundle
    busy = server.processor_seconds() if server else 0.0
    page.traffic.reset()
    for _ in range(steps):
        note(log, page.step())
    log.bytes.append(page.traffic.spoken / steps)
    log.messages.append(page.traffic.messages / steps)
    if server:
        log.server.append(1000 * (server.processor_seconds() - busy) / steps)
    if one not in (FRAME, SPANS):
        log.told += [page.release() for _ in range(RELEASES)]
    page.close()


def note(log: Log, seen: dict) -> None:
    """Keep one step."""
    log.map.append(seen["map"]["ms"])
    log.frames.append(seen["map"]["frames"])
    log.work.append(seen["work"])


def profiles(browser: Browser, servers: dict[str, Server]) -> dict[str, dict[str, float]]:
    """Where the main thread's time goes, in ms: of a release in three pages, of a dragged step."""
    found = {}
    for one in (BARE, WIDGETS, APP):
        page = Watched.open(browser, one, servers[one.name].address)
        page.release()
        found[f"release: {one.name}"] = spent(page.page, page.talk, page.release, TRACED)
        page.close()
    for one in (BARE, APP):
        address = servers[one.name].address
        found[f"dragged step: {one.name}"] = drag_profile(browser, one, address)
    return found


def weigh(browser: Browser, one: Contender, server: Server, pages_open: int) -> float:
    """Megabytes the server takes for one more open page."""
    before = server.memory()
    pages = [Watched.open(browser, one, server.address) for _ in range(pages_open)]
    taken = server.memory() - before
    for page in pages:
        page.close()
    return taken / pages_open


def run(browser: Browser, rounds: int, steps: int, cold: int, pages_open: int) -> Found:
    """Let all contenders take turns; then open, drag and play the app and a bare page."""
    contenders = prepare()
    logs = {one.name: Log() for one in contenders}
    with ExitStack() as stack:
        options = ("--server.enableStaticServing=true", "--browser.gatherUsageStats=false")
        servers = {
            one.name: stack.enter_context(run_app(one.script, *options, *one.options))
            for one in contenders
            if one is not FRAME
        }
        for name, server in servers.items():  # the first reader finds a cold server
            one = next(it for it in contenders if it.name == name)
            Watched.open(browser, one, server.address).close()
        addresses = {name: server.address for name, server in servers.items()}
        opened = opens(browser, addresses, cold)
        for at in range(rounds):
            for one in contenders:
                print(f"round {at + 1} of {rounds}: {one.name}", file=sys.stderr)
                one_round(browser, one, servers.get(one.name), logs[one.name], steps)
        for one in contenders[1:]:
            logs[one.name].page_memory = weigh(browser, one, servers[one.name], pages_open)
        dragged = drags(browser, addresses, rounds)
        played = plays(browser, addresses[APP.name])
        return Found(logs, opened, dragged, played, profiles(browser, servers))


def main() -> None:
    """Run as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--steps", type=int, default=8, help="years per round")
    parser.add_argument("--quick", action="store_true", help="one short round; write nothing")
    asked = parser.parse_args()
    rounds, steps = (1, 3) if asked.quick else (asked.rounds, asked.steps)
    cold, pages_open = (2, 1) if asked.quick else (COLD, PAGES)
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        measured = run(browser, rounds, steps, cold, pages_open)
        version = browser.version
        browser.close()
    text = contest_text(measured, rounds, steps)
    print(text)
    if not asked.quick:
        results.write("Beside other ways", text, chromium=version)
        quote(text)


if __name__ == "__main__":
    main()
