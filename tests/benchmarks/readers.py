"""Many readers at once: real websocket sessions, each moving the year every few seconds.

    python tests/benchmarks/readers.py --readers 100 --minutes 10

It starts the app on this machine, speaks Streamlit's own protocol on loopback, stops by itself and
prints: time from a release of the slider to the last panel (median, p95, worst), errors, and the
server's memory and file descriptors over time. With --write it goes into RESULT.md. The readers
themselves run on the same machine and take their share of it.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from statistics import linear_regression

import results
from serving import Server, run_app
from table import both
from talk import visit

ROOT = Path(__file__).resolve().parents[2]
PAUSE = (2.0, 6.0)  # seconds a reader looks before moving on
YEARS = range(1700, 2025)
FLAT = 1.0  # MB per minute; memory that grows less is called flat


@dataclass
class Seen:
    """What all readers together lived through; times in seconds, memory in MB."""

    opened: list[float] = field(default_factory=list)
    moved: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    memory: list[tuple[float, float]] = field(default_factory=list)  # minutes, MB
    descriptors: list[int] = field(default_factory=list)  # open at the same moments
    stayed: int = 0  # readers who were there to the end
    processor: float = 0.0  # cores the server used on average
    own: float = 0.0  # cores the readers used on average
    others: float = 0.0  # cores everything else on the machine used on average


async def reader(server: Server, seen: Seen, until: float, seed: int) -> None:
    """Open the page, then move the year until the time is up."""
    chance = random.Random(seed)
    try:
        async with visit(server.address) as page:
            started = time.perf_counter()
            await page.load()
            seen.opened.append(time.perf_counter() - started)
            year = 0
            while time.monotonic() < until:
                await asyncio.sleep(chance.uniform(*PAUSE))
                year = chance.choice([one for one in YEARS if one != year])
                started = time.perf_counter()
                await page.move(year)
                seen.moved.append(time.perf_counter() - started)
            seen.stayed += 1
    except Exception as error:  # a reader that fails is a finding, not the end of the test
        seen.errors.append(f"{type(error).__name__}: {error}")


async def watch(server: Server, seen: Seen, until: float) -> None:
    """Note the server's memory and descriptors every two seconds."""
    began = time.monotonic()
    while time.monotonic() < until:
        seen.memory.append(((time.monotonic() - began) / 60, server.memory()))
        seen.descriptors.append(server.descriptors())
        await asyncio.sleep(2)


async def load(server: Server, readers: int, seconds: float) -> Seen:
    """Let the readers come one after another within ten seconds and stay to the end."""
    seen, until = Seen(), time.monotonic() + seconds
    before = spent(server)
    tasks = [asyncio.create_task(watch(server, seen, until))]
    for seed in range(readers):
        tasks.append(asyncio.create_task(reader(server, seen, until, seed)))
        await asyncio.sleep(10 / readers)
    await asyncio.gather(*tasks)
    lasted, *used = (now - then for now, then in zip(spent(server), before, strict=True))
    seen.processor, seen.own, machine = (one / lasted for one in used)
    seen.others = max(0.0, machine - seen.processor - seen.own)
    return seen


def spent(server: Server) -> tuple[float, float, float, float]:
    """Return seconds: by the clock, then of processor time by server, readers and all together."""
    stat = Path("/proc/stat")
    ticks = stat.read_text().split()[1:9] if stat.exists() else ["0"] * 8
    user, nice, system, _idle, _waiting, *rest = (int(one) / 100 for one in ticks)
    machine = user + nice + system + sum(rest)
    return time.monotonic(), server.processor_seconds(), time.process_time(), machine


def first_page(server: Server) -> float:
    """Let one reader come and go, so that everything is loaded; return the memory in MB."""
    asyncio.run(reader(server, Seen(), time.monotonic() + 8, seed=-1))
    return server.memory()


def growth(memory: list[tuple[float, float]]) -> float:
    """Return the slope in MB per minute of a straight line through the second half."""
    half = memory[len(memory) // 2 :]
    return linear_regression(*zip(*half, strict=True)).slope


def memory_text(seen: Seen, readers: int, before: float, one_page: float) -> str:
    """Return what the pages hold, and whether it grows."""
    held = [megabytes for _, megabytes in seen.memory]
    quarters = ", ".join(f"{held[len(held) * at // 4 - 1]:.0f}" for at in (1, 2, 3, 4))
    each = (held[-1] - one_page) / max(1, readers - 1)
    slope = growth(seen.memory)
    return "\n".join(
        [
            f"- memory: {before:.0f} MB before the first page, {one_page:.0f} MB with it, "
            f"{quarters} MB after one, two, three and four quarters of the time; "
            f"{each:.1f} MB per further page",
            f"- memory's growth over the second half, by a straight line: {slope:+.2f} MB per "
            f"minute (**{'flat' if slope < FLAT else 'not flat'}**: at most {FLAT:g})",
            f"- file descriptors: at most {max(seen.descriptors)} open at once, "
            f"{max(seen.descriptors) / max(1, readers):.1f} per page",
        ]
    )


def report(seen: Seen, readers: int, minutes: float) -> str:
    """Return the findings in words."""
    moved, opened = ([1000 * one for one in times] for times in (seen.moved, seen.opened))
    return "\n".join(
        [
            f"{readers} open pages for {minutes:g} minutes, each moving the year every "
            f"{PAUSE[0]:g} to {PAUSE[1]:g} seconds, all on one process:",
            "",
            f"- moves: {len(moved):,}; errors: {len(seen.errors)}; pages open to the end: "
            f"{seen.stayed} of {readers}",
            f"- release → last panel sent: {both(moved)} ms (median / p95), "
            f"worst {max(moved, default=0):.0f} ms",
            f"- a page's first run: {both(opened)} ms, worst {max(opened, default=0):.0f} ms",
            f"- processor, of one core: the server {seen.processor:.0%}, the readers themselves "
            f"{seen.own:.0%}, everything else on the machine meanwhile {seen.others:.0%}",
            *(f"- {count} × {text}" for text, count in Counter(seen.errors).most_common(5)),
        ]
    )


def main() -> None:
    """Run the load test as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--readers", type=int, default=100)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--write", action="store_true", help="put the findings into RESULT.md")
    asked = parser.parse_args()
    with run_app(ROOT / "dashboard" / "app.py") as server:
        before = server.memory()
        one_page = first_page(server)
        seen = asyncio.run(load(server, asked.readers, asked.minutes * 60))
    text = "\n".join(
        [
            report(seen, asked.readers, asked.minutes),
            memory_text(seen, asked.readers, before, one_page),
        ]
    )
    print(text)
    if asked.write:
        results.write("Many readers", text)


if __name__ == "__main__":
    main()
