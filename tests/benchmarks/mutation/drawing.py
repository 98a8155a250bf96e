"""Which mutants are tried: a sample of all that there are, by a seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from fnmatch import fnmatch
from itertools import zip_longest
from pathlib import Path

from mutation.mutant import Mutant, compiles, mutants_of

PACKAGES = {
    "atlas": "dashboard/atlas/**/*.py",
    "telling": "dashboard/telling/**/*.py",
    "finding": "dashboard/finding/**/*.py",
    "escape": "dashboard/cartography/escape.py",
    "plain text": "dashboard/panels/plain.py",
}
LEAST = 5  # mutants of a package, however small it is


def sources(root: Path) -> dict[str, list[str]]:
    """The files of every package."""
    return {
        name: sorted(str(path.relative_to(root)) for path in root.glob(pattern))
        for name, pattern in PACKAGES.items()
    }


def sample(root: Path, count: int, seed: int, only: str = "*") -> dict[str, list[Mutant]]:
    """Mutants of every package by the size of its code, the same ones for the same seed."""
    code = {
        name: {file: (root / file).read_bytes() for file in files if fnmatch(file, only)}
        for name, files in sources(root).items()
    }
    lines = {name: sum(map(_lines, files.values())) for name, files in code.items()}
    found = {}
    for name, files in code.items():
        every = [one for file, source in files.items() for one in mutants_of(file, source)]
        random.Random(f"{seed} {name}").shuffle(every)
        sound = (one for one in every if compiles(one, files[one.file]))
        most = max(LEAST, round(count * lines[name] / max(1, sum(lines.values()))))
        found[name] = [one for one, _ in zip(sound, range(most), strict=False)]
    return found


def drawn(
    root: Path, count: int, seeds: list[int], only: str = "*"
) -> Iterator[tuple[int, str, Mutant]]:
    """The mutants of every sample, with seed and package, in turn: one may stop anywhere."""
    turns = []
    for seed in seeds:
        some = sample(root, count, seed, only).items()
        mixed = [(seed, name, one) for name, mutants in some for one in mutants]
        random.Random(seed).shuffle(mixed)
        turns.append(mixed)
    for several in zip_longest(*turns):
        yield from filter(None, several)


def _lines(source: bytes) -> int:
    return len(source.splitlines())
