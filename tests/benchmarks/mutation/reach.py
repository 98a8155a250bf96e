"""The tests of a mutant: those that run its statement, the quickest files first."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from mutation.mutant import Mutant, Where, where_within

Place = tuple[str, int]


class Reach:
    """What `Reaching` found, and which statements use which names."""

    def __init__(
        self, tree: Path, files: list[str], found: Iterable[Mapping[str, Any]], longest: float
    ) -> None:
        self.longest = longest  # seconds of tests for one mutant
        self.named: list[tuple[str, float]] = []
        self.failed: list[str] = []
        self.places: dict[Place, int] = defaultdict(int)  # a bit for each test
        self.by_file: dict[str, int] = defaultdict(int)
        self.by_import: dict[str, int] = defaultdict(int)
        for one in found:
            for file, line, bits in one["places"]:
                self.places[file, line] |= int(bits, 16) << len(self.named)
                self.by_file[file] |= int(bits, 16) << len(self.named)
            self._note_imports(tree, one["tests"])
            self.named += [(name, seconds) for name, seconds in one["tests"]]
            self.failed += one["failed"]
        self.uses: dict[str, set[Place]] = defaultdict(set)
        self.leads: dict[str, set[str]] = defaultdict(set)
        for file in files:
            for name, where in _uses(ast.parse((tree / file).read_bytes()), Where()):
                if where.reach:
                    self.uses[name].add((file, where.reach))
                self.leads[name].update(where.names)

    def _note_imports(self, tree: Path, tests: list[list[Any]]) -> None:
        """A file of tests that imports a name uses it in each of its tests."""
        for file in {name.split("::")[0] for name, _ in tests}:
            for node in ast.walk(ast.parse((tree / file).read_bytes())):
                for alias in node.names if isinstance(node, ast.ImportFrom) else ():
                    self.by_import[alias.name] |= ((1 << len(tests)) - 1) << len(self.named)

    def seconds_of(self, test: str) -> float | None:
        """How long a test took; None where there is no such test."""
        return next((seconds for name, seconds in self.named if name == test), None)

    def tests(self, mutant: Mutant) -> dict[str, float]:
        """The tests that reach a mutant, with their seconds, in the order to run them."""
        if mutant.reach:
            return self._in_order(self.places.get((mutant.file, mutant.reach), 0))
        bits = 0
        for name in self._led(mutant.names):
            bits |= self.by_import[name]
            for place in self.uses[name]:
                bits |= self.places.get(place, 0)
        return self._in_order(bits or self.by_file[mutant.file])

    def _led(self, names: tuple[str, ...]) -> set[str]:
        """The names of a statement, and of the modules' statements made with them."""
        found, open_ = set(), set(names)
        while open_:
            found |= open_
            open_ = {more for name in open_ for more in self.leads[name]} - found
        return found

    def _in_order(self, bits: int) -> dict[str, float]:
        """Whole files together, so that their fixtures are made once."""
        files: dict[str, list[tuple[str, float]]] = defaultdict(list)
        for number, bit in enumerate(reversed(f"{bits:b}")):
            if bit == "1":
                files[self.named[number][0].split("::")[0]].append(self.named[number])
        chosen, spent = {}, 0.0
        for tests in sorted(files.values(), key=_mean):
            for name, seconds in tests:
                if spent + seconds <= self.longest:
                    chosen[name] = seconds
                    spent += seconds
        return chosen


def _mean(tests: list[tuple[str, float]]) -> float:
    return sum(seconds for _, seconds in tests) / len(tests)


def _uses(node: ast.AST, where: Where) -> Iterator[tuple[str, Where]]:
    """Every name that is used, with the statement that uses it."""
    for inner in ast.iter_child_nodes(node):
        there = where_within(inner, node, where)
        name = getattr(inner, "id", None) or getattr(inner, "attr", None)
        if isinstance(inner, ast.Name | ast.Attribute) and isinstance(inner.ctx, ast.Load) and name:
            yield name, there
        yield from _uses(inner, there)
