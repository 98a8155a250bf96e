"""How the work grows with the atlas: made-up atlases of 1, 10 and 100 times today's size.

    python tests/benchmarks/growth.py            prints the table, writes RESULT.md and growth.svg
    python tests/benchmarks/growth.py --quick    1 and 10 times only, writes nothing

Of each size: reading, checking, bundling and serving cost, and the engine's work per step in a
real Chromium that opens the single file from disk. One row has ten times the areas but as many
changes as today: a step must cost what changes, not what exists.
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
from dataclasses import dataclass
from pathlib import Path

import results
from growth_plot import plot
from playwright.sync_api import Browser, sync_playwright
from playwright.sync_api import TimeoutError as TooLong
from synthetic import ROOT, write_atlas
from table import table

AREAS, CHANGES, SEED = 260, 8, 1
PATIENCE = 240_000  # ms until an atlas counts as one that does not open
YEARS = range(1750, 1810)
HEAD = ("size", "areas", "holdings", "load (s)", "check (s)", "bundle (kB)", "gzipped (kB)",
        "server memory (MB)", "opens in (s)", "areas per step", "script per step (ms)",
        "all work per step (ms)")  # fmt: skip


@dataclass(frozen=True)
class Size:
    """One row: times today's areas, and changes per area."""

    name: str
    times: float
    changes: int = CHANGES


SIZES = (Size("1×", 1), Size("10×", 10), Size("10× areas, few changes", 10, 1), Size("100×", 100))


def serve_side(folder: Path) -> dict:
    """Load and bundle an atlas in a fresh process; seconds, bytes, MB."""
    code = Path(__file__).with_name("growth_server.py")
    run = subprocess.run(
        [sys.executable, str(code), str(folder)], capture_output=True, text=True, check=True
    )
    return json.loads(run.stdout)


def check_seconds(folder: Path) -> float:
    """Seconds of `python dashboard check`."""
    began = time.perf_counter()
    command = [sys.executable, "dashboard", "check", str(folder)]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    return time.perf_counter() - began


def browser_side(browser: Browser, page_file: Path) -> dict | None:
    """Open the single file and step through years; None when it does not open in time."""
    page = browser.new_page(viewport={"width": 1440, "height": 1000})
    talk = page.context.new_cdp_session(page)
    talk.send("Performance.enable")
    began = time.perf_counter()
    try:
        page.goto(page_file.as_uri(), timeout=PATIENCE)
        page.wait_for_selector("html[data-ready=true]", state="attached", timeout=PATIENCE)
    except TooLong:
        return None
    finally:
        opened = time.perf_counter() - began
    page.wait_for_timeout(2000)
    before = _work(talk)
    changed = page.evaluate(STEPS, [YEARS.start, YEARS.stop])
    work = (_work(talk) - before) / len(changed)
    stats = page.evaluate("atlas.stats()")
    page.close()
    return {"opened": opened, "changed": statistics.mean(changed), "work": work,
            "median": stats["median"], "p95": stats["p95"]}  # fmt: skip


# Year after year, each painted before the next; returns how many areas each step repainted.
STEPS = """async ([first, last]) => {
  const changed = [];
  for (let year = first; year < last; year += 1) {
    const before = atlas.state();
    const painted = new Promise((done) => document.addEventListener("atlas:painted", done, { once: true }));
    atlas.setYear(year);
    await painted;
    const now = atlas.state();
    changed.push(Object.keys(now).filter((id) => now[id] !== before[id]).length);
  }
  return changed.slice(1);
}"""  # noqa: E501


def _work(talk) -> float:
    metrics = talk.send("Performance.getMetrics")["metrics"]
    return 1000 * next(one["value"] for one in metrics if one["name"] == "TaskDuration")


def measure(browser: Browser, size: Size) -> dict:
    """Everything about one size."""
    with tempfile.TemporaryDirectory() as folder:
        atlas, page = Path(folder) / "atlas", Path(folder) / "atlas.html"
        count = write_atlas(atlas, round(AREAS * size.times), size.changes, SEED)
        found = {"name": size.name, "areas": count, "check": check_seconds(atlas)}
        found |= serve_side(atlas)
        command = ["dashboard", "export", "--format", "html", "--data", str(atlas)]
        subprocess.run(
            [sys.executable, *command, "--output", str(page)],
            cwd=ROOT,
            check=True,
            capture_output=True,
        )
        seen = browser_side(browser, page)
    return found | (seen or {})


def row(found: dict) -> list[str]:
    """One line of the table."""
    cells = [found["name"], f"{found['areas']:,}", f"{found['holdings']:,}", f"{found['load']:.2f}",
             f"{found['check']:.1f}", f"{found['bundle'] / 1000:,.0f}",
             f"{found['packed'] / 1000:,.0f}", f"{found['memory']:.0f}"]  # fmt: skip
    if "opened" not in found:
        return [*cells, f"not within {PATIENCE // 1000} s", "–", "–", "–"]
    script = f"{found['median']:.1f} / {found['p95']:.1f}"
    return [*cells, f"{found['opened']:.1f}", f"{found['changed']:.0f}", script,
            f"{found['work']:.1f}"]  # fmt: skip


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
    text = table(HEAD, [row(one) for one in found])
    print(text)
    if not asked.quick:
        plot(found)
        results.write("Growth", f"{text}\n\n![Growth](growth.svg)", chromium=version)


if __name__ == "__main__":
    main()
