"""Colours for made-up powers: as many as are asked for, each told apart from all the others."""

from __future__ import annotations

import random
import sys
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "dashboard"))
from atlas.colours import difference, lab

APART = 5.0  # what `check` asks for
STEP = 5  # of red, green and blue between the colours that are tried


def palette(count: int, chance: random.Random) -> list[str]:
    """Take colours in any order and keep those far from all kept before.

    ValueError when there is no room for so many.
    """
    tried = [f"#{r:02x}{g:02x}{b:02x}" for r, g, b in product(range(0, 256, STEP), repeat=3)]
    chance.shuffle(tried)
    kept: list[str] = []
    cells: dict[tuple[int, ...], list[str]] = {}
    for colour in tried:
        if len(kept) == count:
            return kept
        cell = tuple(int(part // APART) for part in lab(colour))
        if all(difference(colour, one) >= APART for one in _around(cells, cell)):
            cells.setdefault(cell, []).append(colour)
            kept.append(colour)
    raise ValueError(f"only {len(kept)} colours can be told apart, not {count}")


def _around(cells: dict[tuple[int, ...], list[str]], cell: tuple[int, ...]) -> list[str]:
    steps = product((-1, 0, 1), repeat=len(cell))
    near = (tuple(a + b for a, b in zip(cell, step, strict=True)) for step in steps)
    return [colour for one in near for colour in cells.get(one, ())]
