"""Lines that are cut, servers that go and files that do not come: how the page comes back.

    python tests/benchmarks/faults.py                    everything; takes two hours
    python tests/benchmarks/faults.py cuts --rounds 3    one of them, and shortly

A page comes back when slider, map, figure and address tell the same year, at the place that was
open, for a second on end, with nothing said and nothing running. With --write what was found
takes its rows in RESULT.md.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "dashboard"), str(ROOT / "tests" / "support")]

import results  # noqa: E402
from faults_files import files  # noqa: E402
from faults_found import Found  # noqa: E402
from faults_kinds import rows_of  # noqa: E402
from faults_line import cut_while_loading, cuts, restarts, stalls, tabs  # noqa: E402
from faults_long import an_hour, asleep, behind_a_proxy  # noqa: E402
from table import table  # noqa: E402

TITLE = "Under faults"
HEAD = ("fault", "times looked", "came back by itself", "by the button of a line",
        "by neither", "slowest", "seen besides")  # fmt: skip
FILES = "files"
WITHOUT = "Files that do not come"
WITHOUT_HEAD = ("what does not come", "how", "files", "what happens")
WITHOUT_HOW = (
    "Each file that `dashboard/public.py` is asked for on a reader's ways through the page (the "
    "atlas with a place picked and the year moved, four panels, Turkish, an article of one's own) "
    "fails alone: with 404, with a torn line, or with 404 the first time only. *Whole* is a page "
    "in which every part stands that stands otherwise, and that then does what its reader asks. "
    "After a button the file comes. A line that comes after 90 seconds was brought forward."
)
HOW = (
    "A page of one reader in Chromium at a year and a place of its own, the line to the server a "
    "program that cuts, holds or shuts it. It has come back when slider, map, figure and address "
    "tell one year, at the same place, for a second on end, nothing said and nothing running; "
    "40 seconds are waited for it, 100 where it was being loaded. *Slowest* counts from the end of "
    "the fault to that second's beginning."
)

Measured = Callable[[argparse.Namespace], list[Found]]
FAULTS: dict[str, Measured] = {
    "cuts": lambda asked: cuts(asked.rounds),
    "stall": lambda asked: stalls(min(asked.rounds, 5)),
    "loading": lambda asked: cut_while_loading(min(asked.rounds, 5)),
    "restart": lambda asked: restarts(min(asked.rounds, 5)),
    "tabs": lambda asked: tabs(),
    "asleep": lambda asked: asleep(asked.asleep),
    "hour": lambda asked: an_hour(asked.minutes),
    "proxy": lambda asked: behind_a_proxy(asked.minutes),
}


def main() -> None:
    """Run as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("faults", nargs="*", metavar="FAULT", help=", ".join([*FAULTS, FILES]))
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--minutes", type=float, default=60, help="that a page is left open")
    parser.add_argument("--asleep", type=float, default=10, help="minutes asleep")
    parser.add_argument("--first", type=int, default=3, help="of the scripts Streamlit starts with")
    parser.add_argument("--write", action="store_true", help="put the rows into RESULT.md")
    asked = parser.parse_args()
    for name in asked.faults or (*FAULTS, FILES):
        if name == FILES:
            missing(asked)
            continue
        found = FAULTS[name](asked)
        for one in found:
            print(*one.cells(), sep=" | ", flush=True)
            print(*one.pressed, *one.lost, sep="\n", file=sys.stderr, flush=True)
        if asked.write:
            results.write(TITLE, f"{HOW}\n\n{table(HEAD, rows_with(found))}")


def missing(asked: argparse.Namespace) -> None:
    """Let each file fail, tell what happened, and write it if that is asked."""
    found = []
    for one in files(asked.first):
        found.append(one)
        print(one.path, one.way, one.found, sep=" | ", flush=True)
    if asked.write:
        results.write(WITHOUT, f"{WITHOUT_HOW}\n\n{table(WITHOUT_HEAD, rows_of(found))}")


def rows_with(found: list[Found]) -> list[list[str]]:
    """The rows that RESULT.md has, with those that were found now in the place of their like."""
    lines = [line for line in results.read().get(TITLE, "").splitlines() if line.startswith("| ")]
    rows = [line.strip("| ").split(" | ") for line in lines[2:]]
    known = {row[0]: row for row in rows} | {one.fault: one.cells() for one in found}
    return list(known.values())


if __name__ == "__main__":
    main()
