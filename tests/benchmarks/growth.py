"""How the work grows with the atlas: made-up atlases of 1, 10 and 100 times today's size.

    python tests/benchmarks/growth.py            prints the table, writes RESULT.md and growth.svg
    python tests/benchmarks/growth.py --quick    1 and 10 times only, writes nothing

Of each size: reading, checking, bundling and serving cost, and in a real Chromium that opens the
single file from disk the engine's work per step and the frames at play. One row has ten times the
areas but as many changes a year as today: a step must cost what changes, not what exists. What is
not done within PATIENCE counts as not done.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import results
from growth_limits import where_it_stops
from growth_plot import plot
from playing import FASTEST
from playwright.sync_api import Browser, Error, Page, sync_playwright
from playwright.sync_api import TimeoutError as TooLong
from synthetic import ROOT, today, write_atlas
from table import table
from watching import PROBE

SEED = 1
PATIENCE = 240  # seconds for anything about one size
STEPPING = 60  # seconds of steps at most
PLAYING = 5  # seconds of play at the greatest speed
YEARS = range(1750, 1810)
LATE = f"not within {PATIENCE} s"
# (key, heading, how a number is written); bytes are told in thousands
COLUMNS = (
    ("areas", "areas", "{:,}"),
    ("holdings", "holdings", "{:,}"),
    ("events", "events", "{:,}"),
    ("load", "load (s)", "{:.2f}"),
    ("check", "check (s)", "{:.1f}"),
    ("bundle", "bundle (kB)", "{:,.0f}"),
    ("packed", "gzipped (kB)", "{:,.0f}"),
    ("memory", "server memory (MB)", "{:,.0f}"),
    ("opened", "opens in (s)", "{:.1f}"),
    ("changed", "areas per step", "{:.0f}"),
    ("median", "script per step, median (ms)", "{:.1f}"),
    ("p95", "p95 (ms)", "{:.1f}"),
    ("work", "all work per step (ms)", "{:.0f}"),
    ("per_second", "frames per second at play", "{:.1f}"),
)


@dataclass(frozen=True)
class Size:
    """One row: times today's atlas, and times its changes of one area."""

    name: str
    times: float
    changes: float = 1


FEW = Size("10×, few changes", 10, 0.1)
SIZES = (Size("1×", 1), Size("10×", 10), FEW, Size("100×", 100))


def measure(browser: Browser, size: Size) -> dict:
    """Everything about one size; what was not done in time is missing."""
    plan = today().times(size.times, size.changes)
    with tempfile.TemporaryDirectory() as folder:
        atlas, page = Path(folder) / "atlas", Path(folder) / "atlas.html"
        found = {"name": size.name, "areas": write_atlas(atlas, plan, SEED), "events": plan.events}
        began = time.perf_counter()
        if run("dashboard", "check", atlas) is not None:
            found["check"] = time.perf_counter() - began
        found |= json.loads(run(Path(__file__).with_name("growth_server.py"), atlas) or "{}")
        command = ("dashboard", "export", "--format", "html", "--data", atlas, "--output", page)
        if run(*command) is not None:
            found |= browser_side(browser, page)
    return found


def run(*command: str | Path) -> str | None:
    """What a Python program prints; None when it takes too long. An error is one."""
    words = [sys.executable, *map(str, command)]
    try:
        done = subprocess.run(
            words, cwd=ROOT, capture_output=True, text=True, check=True, timeout=PATIENCE
        )
    except subprocess.TimeoutExpired:
        return None
    return done.stdout


def browser_side(browser: Browser, page_file: Path) -> dict:
    """Open the single file and step through years; nothing when it is too much for the page."""
    page = browser.new_page(viewport={"width": 1440, "height": 1000})
    page.add_init_script(path=PROBE)
    try:
        began = time.perf_counter()
        page.goto(f"{page_file.as_uri()}#year={YEARS.start}", timeout=1000 * PATIENCE)
        ready = "html[data-ready=true]"
        page.wait_for_selector(ready, state="attached", timeout=1000 * PATIENCE)
        opened = time.perf_counter() - began
        page.evaluate("() => probe.rest()")
        page.wait_for_timeout(2000)
        return {"opened": opened} | stepping(page) | playing(page)
    except Error as error:
        if isinstance(error, TooLong) or "crashed" in str(error):
            return {}
        raise
    finally:
        page.close()


def stepping(page: Page) -> dict:
    """Work per step: the engine's script by its own clock, and all the browser does."""
    talk = page.context.new_cdp_session(page)
    talk.send("Performance.enable")
    before = _work(talk)
    stepped = page.evaluate(STEPS, [YEARS.start, YEARS.stop, 1000 * STEPPING])
    work = (_work(talk) - before) / stepped
    stats = page.evaluate("atlas.stats()")
    changed = page.evaluate(CHANGED, [YEARS.start, YEARS.start + stepped - 1])
    return {"changed": statistics.mean(changed), "work": work, "median": stats["median"],
            "p95": stats["p95"]}  # fmt: skip


def playing(page: Page) -> dict:
    """Frames while all of the land is in view and the years pass at the greatest speed."""
    page.locator(".timeline select.speed").select_option(FASTEST)
    page.locator(".timeline button.play").click()
    lengths = page.evaluate("seconds => probe.frames(seconds)", PLAYING)["frames"]
    each = sum(lengths) / len(lengths)
    return {"frame": each, "per_second": 1000 / each}


# Year after year, each painted before the next, while there is time; returns how many.
STEPS = """async ([first, last, patience]) => {
  const end = performance.now() + patience;
  let year = first;
  for (; year < last && (year < first + 2 || performance.now() < end); year += 1) {
    const painted = new Promise((done) => {
      document.addEventListener("atlas:painted", done, { once: true });
    });
    atlas.setYear(year);
    await painted;
  }
  return year - first;
}"""
# How many areas came to another holder from year to year.
CHANGED = """([first, last]) => {
  const changed = [];
  for (let year = first, before = atlas.state(`${year}-12-31`); year < last; year += 1) {
    const now = atlas.state(`${year + 1}-12-31`);
    changed.push(Object.keys(now).filter((id) => now[id] !== before[id]).length);
    before = now;
  }
  return changed;
}"""


def _work(talk) -> float:
    metrics = talk.send("Performance.getMetrics")["metrics"]
    return 1000 * next(one["value"] for one in metrics if one["name"] == "TaskDuration")


def text(found: Sequence[dict]) -> str:
    """The table and what it says."""
    head = ("size", *(heading for _, heading, _ in COLUMNS))
    rows = [(one["name"], *(cell(one, key, form) for key, _, form in COLUMNS)) for one in found]
    return f"{table(head, rows)}\n\n{where_it_stops(found, FEW.name)}"


def cell(one: dict, key: str, form: str) -> str:
    """One number as the table writes it."""
    if key not in one:
        return LATE
    return form.format(one[key] / 1000 if key in ("bundle", "packed") else one[key])


def main() -> None:
    """Run as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small sizes only; write nothing")
    asked = parser.parse_args()
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    found = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for size in SIZES[:3] if asked.quick else SIZES:
            print(size.name, file=sys.stderr)
            found.append(measure(browser, size))
        version = browser.version
        browser.close()
    print(text(found))
    if not asked.quick:
        plot(found, FEW.name)
        results.write("Growth", f"{text(found)}\n\n![Growth](growth.svg)", chromium=version)


if __name__ == "__main__":
    main()
