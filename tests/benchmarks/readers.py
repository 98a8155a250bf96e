"""Many readers at once: real websocket sessions, each moving the year every few seconds.

    python tests/benchmarks/readers.py --readers 100 --minutes 10

It starts the app on this machine, speaks Streamlit's own protocol on loopback, stops by itself and
prints: time from a release of the slider to the last panel (median, p95, worst), errors, and the
server's memory over time. With --write it goes into RESULT.md. The readers themselves run on the
same machine and take their share of it.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import time
from dataclasses import dataclass, field
from pathlib import Path

import results
from serving import Server, run_app
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from table import both
from websockets.asyncio.client import ClientConnection, connect

ROOT = Path(__file__).resolve().parents[2]
PAUSE = (2.0, 6.0)  # seconds a reader looks before moving on


@dataclass
class Seen:
    """What all readers together lived through; times in seconds, memory in MB."""

    opened: list[float] = field(default_factory=list)
    moved: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    one_page: float = 0.0  # MB once the first page is open
    processor: float = 0.0  # cores the server used on average


async def reader(server: Server, seen: Seen, until: float, seed: int) -> None:
    """Open the page, then move the year until the time is up."""
    chance = random.Random(seed)
    address = server.address.replace("http", "ws") + "/_stcore/stream"
    try:
        async with connect(address, subprotocols=["streamlit"], max_size=None) as socket:
            started = time.perf_counter()
            slider = await _run(socket, seen)
            seen.opened.append(time.perf_counter() - started)
            while time.monotonic() < until:
                await asyncio.sleep(chance.uniform(*PAUSE))
                started = time.perf_counter()
                await _run(socket, seen, slider, chance.randint(1700, 2024))
                seen.moved.append(time.perf_counter() - started)
    except Exception as error:  # a reader that fails is a finding, not the end of the test
        seen.errors.append(f"{type(error).__name__}: {error}")


async def _run(socket: ClientConnection, seen: Seen, slider: str = "", year: int = 0) -> str:
    """Ask for one run of the page, wait for its end, and return the slider's id."""
    asked = BackMsg()
    asked.rerun_script.query_string = f"year={year}" if year else ""
    if slider:
        widget = asked.rerun_script.widget_states.widgets.add()
        widget.id = slider
        widget.double_array_value.data.append(year)
    await socket.send(asked.SerializeToString())
    while True:
        told = ForwardMsg.FromString(await asyncio.wait_for(socket.recv(), 60))
        kind = told.WhichOneof("type")
        element = told.delta.new_element if kind == "delta" else None
        if element is not None and element.WhichOneof("type") == "slider":
            slider = element.slider.id
        if element is not None and element.WhichOneof("type") == "exception":
            seen.errors.append(element.exception.message)
        if kind == "script_finished":
            return slider


async def watch(server: Server, seen: Seen, until: float) -> None:
    """Note the server's memory every five seconds."""
    while time.monotonic() < until:
        seen.memory.append(server.memory())
        await asyncio.sleep(5)


async def load(server: Server, readers: int, seconds: float) -> Seen:
    """Let the readers come one after another within ten seconds and stay to the end."""
    seen, until = Seen(), time.monotonic() + seconds
    spent, began = server.processor_seconds(), time.monotonic()
    tasks = [asyncio.create_task(watch(server, seen, until))]
    for seed in range(readers):
        tasks.append(asyncio.create_task(reader(server, seen, until, seed)))
        await asyncio.sleep(10 / readers)
    await asyncio.gather(*tasks)
    seen.processor = (server.processor_seconds() - spent) / (time.monotonic() - began)
    return seen


def first_page(server: Server) -> float:
    """Let one reader come and go, so that everything is loaded; return the memory in MB."""
    asyncio.run(reader(server, Seen(), time.monotonic() + 8, seed=-1))
    return server.memory()


def report(seen: Seen, readers: int, minutes: float, before: float) -> str:
    """Return the findings in words."""
    moved = [value * 1000 for value in seen.moved] or [0.0]
    opened = [value * 1000 for value in seen.opened] or [0.0]
    quarters = [seen.memory[len(seen.memory) * at // 4] for at in (1, 2, 3)] + seen.memory[-1:]
    each = (seen.memory[-1] - seen.one_page) / max(1, readers - 1)
    held = ", ".join(f"{value:.0f}" for value in quarters)
    return "\n".join(
        [
            f"{readers} open pages for {minutes:g} minutes, each moving the year every "
            f"{PAUSE[0]:g} to {PAUSE[1]:g} seconds, all on one process:",
            "",
            f"- moves: {len(seen.moved):,}; errors: {len(seen.errors)}",
            f"- release → last panel sent: {both(moved)} ms (median / p95), "
            f"worst {max(moved):.0f} ms",
            f"- a page's first run: {both(opened)} ms",
            f"- processor: {seen.processor:.0%} of one core",
            f"- memory: {before:.0f} MB before the first reader; {held} MB after one, two, three "
            f"and four quarters of the time; {each:.1f} MB per further page",
            *(f"- error: {text}" for text in sorted(set(seen.errors))[:5]),
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
        seen.one_page = one_page
        text = report(seen, asked.readers, asked.minutes, before)
    print(text)
    if asked.write:
        results.write("Many readers", text)


if __name__ == "__main__":
    main()
