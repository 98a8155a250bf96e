"""All that `check` says of a broken atlas, as it was read and approved: a text for each subject.

After a change on purpose, from tests/broken: `python -m breakage --approve`; then read what git
shows of it. The shipped atlas grows, so what is said of its breaks is not kept.
"""

import re
import tempfile
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from atlas.check import Problem, check
from breakage.kind import Kind
from breakage.making import SUBJECTS, kinds_of, make

TOLD = Path(__file__).parents[1] / "told"
NOT_KEPT = ("disk", "large")  # where they lie is part of what is said; and what is long
KEPT = ("tiny", "plain", "voyage")
NAME = "== "
HERE = "FOLDER"  # stands for where the atlas lies
# Python 3.13 tells a comma before the end of an object where it is, older ones the sign after it.
ILLEGAL = re.compile(r"Illegal trailing comma before end of object at character (\d+)")
EXPECTING = "Expecting property name enclosed in double quotes at character"


def approved(kind: Kind) -> list[str] | None:
    """The lines; None where none are kept of it."""
    return _all().get(kind.name)


@cache
def _all() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for file in sorted(TOLD.glob("*.txt")):
        for line in file.read_text("utf-8").splitlines():
            if line.startswith(NAME):
                lines = found[line.removeprefix(NAME)] = []
            else:
                lines.append(line)
    return found


def is_kept(subject: str, kind: Kind) -> bool:
    """Whether what is said of a break stays the same as long as its rule does."""
    return subject not in NOT_KEPT and kind.base in KEPT and not kind.on_disk


def approve() -> None:
    """Write what is said now."""
    TOLD.mkdir(exist_ok=True)
    for subject in SUBJECTS:
        if lines := [*_told(subject)]:
            text = "".join(f"{line}\n" for line in lines)
            (TOLD / f"{subject}.txt").write_text(text, encoding="utf-8")


def _told(subject: str) -> Iterator[str]:
    for kind in kinds_of(subject):
        if is_kept(subject, kind):
            with tempfile.TemporaryDirectory() as where:
                folder = make(kind, Path(where) / "atlas")
                yield f"{NAME}{kind.name}"
                yield from lines_of(check(folder), folder)


def lines_of(problems: Iterable[Problem], folder: Path) -> list[str]:
    """What is said, wherever the atlas lies and whichever Python reads it."""
    lines = (str(problem).replace(str(folder), HERE) for problem in problems)
    return [ILLEGAL.sub(lambda at: f"{EXPECTING} {int(at[1]) + 1}", line) for line in lines]
