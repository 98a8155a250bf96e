"""The README's table of speed: the targets of RESULT.md, word for word.

python tests/benchmarks/quoting.py           quotes the last run once more
"""

from __future__ import annotations

from pathlib import Path

import results

README = Path(__file__).resolve().parents[2] / "README.md"
SECTION = "## How fast\n"
MEASURED = "| target | found | asked | met |"
QUOTED = "| what | found | asked | met |\n|---|---|---|---|"


def quote(text: str, readme: Path = README) -> None:
    """Put the targets told in `text` into the README, in place of those there."""
    rows = table_after(text, MEASURED)
    before, section = readme.read_text(encoding="utf-8").split(SECTION, 1)
    old = table_after(section, QUOTED.splitlines()[0])
    told = section.replace("\n".join(old), "\n".join(rows), 1)
    readme.write_text(f"{before}{SECTION}{told}", encoding="utf-8")


def table_after(text: str, head: str) -> list[str]:
    """The rows of the table with that head."""
    lines = text.split(f"{head}\n", 1)[1].splitlines()[1:]
    end = next((at for at, line in enumerate(lines) if not line.startswith("|")), len(lines))
    return lines[:end]


if __name__ == "__main__":
    quote(results.read()["Beside other ways"])
