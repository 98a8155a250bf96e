"""Many readers at once: real websocket sessions, each moving the year every few seconds.

    python tests/benchmarks/readers.py --readers 100 --minutes 10

It starts the app on this machine, speaks Streamlit's own protocol on loopback, stops by itself and
prints: time from a release of the slider to the last panel (median, p95, worst), errors, and the
server's memory over time.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import time
from dataclasses import dataclass, field
from pathlib import Path

from serving import Server, run_app
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
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
    tasks = [asyncio.create_task(watch(server, seen, until))]
    for seed in range(readers):
        tasks.append(asyncio.create_task(reader(server, seen, until, seed)))
        await asyncio.sleep(10 / readers)
    await asyncio.gather(*tasks)
    return seen


def percentile(values: list[float], share: float) -> float:
    """Return the value that `share` of the values do not pass."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def report(seen: Seen, readers: int, before: float) -> str:
    """Return the findings in words."""
    warm = seen.memory[len(seen.memory) // 3 :] or [before]
    moved = [value * 1000 for value in seen.moved] or [0.0]
    return "\n".join(
        [
            f"readers {readers}, moves {len(seen.moved)}, errors {len(seen.errors)}",
            f"release to last panel: median {statistics.median(moved):.0f} ms, "
            f"p95 {percentile(moved, 0.95):.0f} ms, worst {max(moved):.0f} ms",
            f"memory: {before:.0f} MB without readers, {warm[0]:.0f} MB after a third of the time, "
            f"{warm[-1]:.0f} MB at the end, {(warm[-1] - before) / readers:.1f} MB per page",
            *(f"error: {text}" for text in seen.errors[:5]),
        ]
    )


def main() -> None:
    """Run the load test as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--readers", type=int, default=100)
    parser.add_argument("--minutes", type=float, default=10)
    asked = parser.parse_args()
    with run_app(ROOT / "dashboard" / "app.py") as server:
        before = server.memory()
        seen = asyncio.run(load(server, asked.readers, asked.minutes * 60))
        print(report(seen, asked.readers, before))


if __name__ == "__main__":
    main()
