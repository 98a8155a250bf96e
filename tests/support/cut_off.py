"""Commands cut off while they write: killed, or out of room. What is left is looked at."""

from __future__ import annotations

import random
import resource
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from cut_child import child
from small_disk import fill, small_disk

from atlas import neighbour
from atlas.neighbour import left_behind

Files = dict[str, bytes]
LATER = 1.15  # a kill comes at most so much later than the writing took


@dataclass(frozen=True)
class Case:
    """A command: `prepare` fills an empty folder, `run` does its work there, giving a code."""

    name: str
    prepare: Callable[[Path], None]
    run: Callable[[Path], int]


@dataclass
class Outcome:
    """What was seen in so many rounds; all but `rounds` and `cut` should stay at 0."""

    rounds: int = 0
    cut: int = 0  # the command did not come to its end
    torn: int = 0  # a file that is neither the old one nor the new one
    untold: int = 0  # files of old and new together, and nothing that tells
    unmended: int = 0  # a second run does not give what the first would have
    traces: int = 0  # a trace, or nothing that names the file
    left: list[str] = field(default_factory=list)  # what of it was seen where

    @property
    def bad(self) -> int:
        """How often something was not as it should be."""
        return self.torn + self.untold + self.unmended + self.traces


class Bench:
    """A case's folder before and after, and rounds that begin with the one before."""

    def __init__(self, case: Case, where: Path) -> None:
        """Prepare the case and run it once to its end."""
        self.case, self.where = case, where
        self.before, self.after = where / "before", where / "after"
        self.before.mkdir(parents=True)
        case.prepare(self.before)
        shutil.copytree(self.before, self.after)
        code, said, _ = child(self.case.run, self.after)
        if code:
            raise RuntimeError(f"{case.name} does not even run: {said}")
        self.old, self.new = content(self.before), content(self.after)
        if self.old == self.new:
            raise RuntimeError(f"{case.name} writes nothing")
        self.seconds = min(self._time() for _ in range(5))

    def _time(self) -> float:
        with self._fresh() as folder:
            return child(self.case.run, folder)[2]

    def killed(self, rounds: int, seed: int = 0) -> Outcome:
        """Kill the command at random moments from its first file to a little after its last.

        Rounds in which it was quicker do not count, up to four of five.
        """
        draw, seen = random.Random(seed), Outcome()
        while seen.cut < rounds and seen.rounds < 5 * rounds:
            wait = draw.uniform(0, self.seconds * LATER)
            with self._fresh() as folder:
                code, _, _ = child(self.case.run, folder, wait=wait)
                seen.rounds += 1
                seen.cut += code == -signal.SIGKILL
                self._look(folder, seen)
        return seen

    def limited(self, rounds: int, seed: int = 0) -> Outcome:
        """Let no file grow beyond a random size, which at least one has to."""
        largest = max(len(data) for name, data in self.new.items() if data != self.old.get(name))
        draw, seen = random.Random(seed), Outcome()
        for _ in range(rounds):
            size = draw.randrange(largest)

            def limit(most: int = size) -> None:
                resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

            with self._fresh() as folder:
                self._without_room(folder, limit, seen)
        return seen

    def full(self, rounds: int, seed: int = 0) -> Outcome | None:
        """Run it on a disk of its own with a random rest of room; None where none can be made."""
        grown = sum(len(data) for name, data in self.new.items() if data != self.old.get(name))
        used = sum(map(len, self.old.values()))
        draw, seen = random.Random(seed), Outcome()
        for _ in range(rounds):
            try:
                with small_disk(self.where / "disk", used, grown) as disk:
                    shutil.copytree(self.before, disk / "atlas")
                    fill(disk, draw.randrange(max(grown - 4096, 1)))
                    self._without_room(disk / "atlas", lambda: None, seen)
            except subprocess.CalledProcessError:
                return None
        return seen

    def _without_room(self, folder: Path, limit: Callable[[], None], seen: Outcome) -> None:
        code, said, _ = child(self.case.run, folder, limit=limit)
        seen.rounds += 1
        seen.cut += code != 0
        if code and (code < 0 or "Traceback" in said or str(folder) not in said[-500:]):
            seen.traces += 1
            seen.left.append(said[-2000:])
        self._look(folder, seen, mend=False)
        if code and (content(folder) != self.old or left_behind(folder)):
            seen.untold += 1
            seen.left.append(f"out of room: {changed(self.old, content(folder))}")

    def _look(self, folder: Path, seen: Outcome, *, mend: bool = True) -> None:
        found = content(folder)
        torn = [n for n in found.keys() | self.old if found.get(n) not in self._sides(n)]
        if torn:
            seen.torn += 1
            seen.left.append(f"torn: {torn}")
        if found not in (self.old, self.new) and not left_behind(folder):
            seen.untold += 1
            seen.left.append(f"untold: {changed(self.old, found)}")
        if mend:
            self._mend(folder, seen)

    def _sides(self, name: str) -> tuple[bytes | None, bytes | None]:
        return self.old.get(name), self.new.get(name)

    def _mend(self, folder: Path, seen: Outcome) -> None:
        """Run the command again; where it wants an empty folder, as its user would make it."""
        code, said, _ = child(self.case.run, folder)
        if code and "not empty" in said:
            shutil.rmtree(folder)
            shutil.copytree(self.before, folder)
            code, said, _ = child(self.case.run, folder)
        if code or content(folder) != self.new or left_behind(folder):
            seen.unmended += 1
            seen.left.append(f"unmended: {said}")

    @contextmanager
    def _fresh(self) -> Iterator[Path]:
        folder = self.where / "round"
        shutil.copytree(self.before, folder)
        yield folder
        shutil.rmtree(folder)


def content(folder: Path) -> Files:
    """What lies in a folder and below, without what was left behind."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in files
        if not path.name.startswith(neighbour.PREFIX)
    }


def changed(old: Files, new: Files) -> list[str]:
    """The names of what is not the same."""
    return sorted(name for name in old.keys() | new if old.get(name) != new.get(name))
