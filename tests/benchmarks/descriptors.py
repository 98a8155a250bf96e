"""File descriptors and memory of a server whose readers come and go, one after the other.

    python tests/benchmarks/descriptors.py            prints the table and writes RESULT.md

A bare Streamlit page is loaded as often: the difference is what the atlas keeps.
"""

from __future__ import annotations

import argparse
import asyncio

import results
from contest import APP, BARE, Contender
from serving import Server, run_app
from table import table
from talk import visit

AFTER = (1, 50, 128, 200, 300)  # loads; Streamlit keeps the last 128 sessions


async def come_and_go(server: Server) -> None:
    """Open the page, wait until it is there, and leave."""
    async with visit(server.address) as page:
        await page.load()


def held(one: Contender) -> list[str]:
    """Descriptors and memory after so many readers have gone."""
    found = []
    with run_app(one.script) as server:
        for count in range(1, max(AFTER) + 1):
            asyncio.run(come_and_go(server))
            if count in AFTER:
                found.append(f"{server.descriptors()} / {server.memory():.0f} MB")
    return found


def main() -> None:
    """Run as the command line asks."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    head = ("page", *(f"after {count} loads" for count in AFTER))
    rows = [[one.name, *held(one)] for one in (APP, BARE)]
    text = f"Open descriptors / memory, readers one after the other.\n\n{table(head, rows)}"
    print(text)
    results.write("Descriptors", text)


if __name__ == "__main__":
    main()
