"""How long the app takes to start: from the command to a healthy server, and its first pages.

    python tests/benchmarks/startup.py            prints the table and writes RESULT.md

A bare Streamlit page starts beside it, in turn: the difference is what the atlas adds.
"""

from __future__ import annotations

import argparse
import asyncio
import time

import results
from contest import APP, BARE, Contender
from readers import Seen, reader
from serving import run_app
from table import both, table

HEAD = ("page", "command → healthy (ms)", "first page's run (ms)", "next page's run (ms)")


def once(one: Contender) -> tuple[float, float, float]:
    """Start a server and open two pages, one after the other; milliseconds."""
    began = time.perf_counter()
    with run_app(one.script) as server:
        healthy = time.perf_counter() - began
        seen = Seen()
        for _ in range(2):
            asyncio.run(reader(server, seen, until=0, seed=0))
    if seen.errors:
        raise RuntimeError(seen.errors[0])
    return tuple(1000 * value for value in (healthy, *seen.opened))


def main() -> None:
    """Run as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args()
    found = {APP: [], BARE: []}
    for _ in range(asked.rounds):
        for one, times in found.items():
            times.append(once(one))
    rows = [
        [one.name, *(both(list(column)) for column in zip(*times, strict=True))]
        for one, times in found.items()
    ]
    text = f"{asked.rounds} starts each, in turn. Median / p95.\n\n{table(HEAD, rows)}"
    print(text)
    results.write("Start-up", text)


if __name__ == "__main__":
    main()
