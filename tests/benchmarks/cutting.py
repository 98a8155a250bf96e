"""What is left when a command is killed, or runs out of room, while it writes its files.

    python tests/benchmarks/cutting.py            prints the table
    python tests/benchmarks/cutting.py --write    and puts it into RESULT.md

Each round begins with the files as they were. A kill comes at a random moment between the first
file's beginning and a little after the last one's end; a limit is a random size that one of the
files exceeds, set for the process or as the room left on a disk in memory (that needs root).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "dashboard"), str(ROOT / "tests" / "support")]

import results  # noqa: E402
from cut_cases import cases  # noqa: E402
from cut_off import Bench, Outcome  # noqa: E402
from table import table  # noqa: E402

HEAD = ("command", "cut off by", "rounds", "cut off", "torn files", "old and new untold",
        "not mended by a second run", "traces")  # fmt: skip
TITLE = "Cut off while writing"


def rows_of(bench: Bench, rounds: int) -> list[list[object]]:
    """What was seen of one command, a row for each way to cut it off."""
    ways: dict[str, Outcome | None] = {
        "a kill": bench.killed(rounds),
        "a limit of size": bench.limited(rounds),
        "a full disk": bench.full(rounds),
    }
    for seen in ways.values():
        if seen and seen.bad:
            print(bench.case.name, *seen.left, sep="\n", file=sys.stderr)
    return [_row(bench.case.name, way, seen) for way, seen in ways.items()]


def _row(name: str, way: str, seen: Outcome | None) -> list[object]:
    if seen is None:
        return [name, way, "not tried", *["–"] * 5]
    mended = "–" if way != "a kill" else seen.unmended
    return [name, way, seen.rounds, seen.cut, seen.torn, seen.untold, mended, seen.traces]


def main() -> None:
    """Run as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    rows: list[list[object]] = []
    with tempfile.TemporaryDirectory() as folder:
        for case in cases(Path(folder) / "inputs"):
            rows += rows_of(Bench(case, Path(folder) / case.name), asked.rounds)
    text = (
        f"{asked.rounds} kills each, and as many rounds without room. A torn file is neither the "
        "old one nor the new one; old and new files together must be told by `check`, and a "
        "second run must give what the first would have. Without room nothing may change, and "
        "one line says so.\n\n"
        f"{table(HEAD, [[str(cell) for cell in row] for row in rows])}"
    )
    print(text)
    if asked.write:
        results.write(TITLE, text)


if __name__ == "__main__":
    main()
