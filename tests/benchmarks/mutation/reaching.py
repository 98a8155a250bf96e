"""Which tests reach which statement: a pytest plugin, and what it found.

A statement in a function tells when it runs: a call is put before each as its file is imported.
What a fixture of several tests does counts for every test that uses it. A statement of a module or
a class runs once, at import: its tests are those of the functions that use the names it gives.
"""

from __future__ import annotations

import ast
import builtins
import json
from array import array
from collections import defaultdict
from collections.abc import Callable
from importlib import machinery
from itertools import chain
from pathlib import Path

import pytest

from mutation.announcing import HIT, announced
from mutation.keeping import Keeping, Place

EXAMPLES = 25  # of one test, at most
ALL = ("tests/finding", "tests/broken")  # each example of which is a rule


class Reaching:
    """The plugin: notes what each test reaches, how long it took, and whether it passed."""

    def __init__(self, root: Path, files: list[str], targets: set[str]) -> None:
        self.files = {str(root / file): file for file in files}
        self.now: set[Place] = set()
        self.by_fixture: dict[object, set[Place]] = {}
        self.by_file: dict[str, set[Place]] = {}
        self.numbers: dict[Place, int] = {}
        self.by_test: dict[str, array[int]] = {}  # ten thousand tests, thousands of places each
        self.seconds: dict[str, float] = {}
        self.passed: dict[str, bool] = {}
        self.keeping = Keeping(self.now, {str(root / file) for file in targets})
        self._listen()

    def _listen(self) -> None:
        setattr(builtins, HIT, self.now.add)
        compiled = machinery.SourceFileLoader.source_to_code
        files = self.files

        def source_to_code(loader, data, path, *args, **also):
            file = files.get(str(path))
            if file and not isinstance(data, ast.AST):
                data = announced(ast.parse(data), file)
            return compiled(loader, data, path, *args, **also)

        machinery.SourceFileLoader.source_to_code = source_to_code
        self.keeping.listen()

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef, request):
        """What a fixture of several tests reaches is kept beside it."""
        if fixturedef.scope == "function":
            return (yield)
        with self.keeping.apart(self.by_fixture.setdefault(fixturedef, set())):
            return (yield)

    def pytest_collection_modifyitems(self, items):
        """Of a test with many examples some; of others all."""
        by_name = defaultdict(list)
        for one in items:
            by_name[one.nodeid.split("[")[0]].append(one)
        for name, some in by_name.items():
            if not name.startswith(ALL):
                some[:] = some[:: -(-len(some) // EXAMPLES)]
        items[:] = [one for some in by_name.values() for one in some]

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(self, collector):
        """What a file of tests reaches while it is read counts for each of its tests."""
        self.now.clear()
        try:
            return (yield)
        finally:
            self.by_file.setdefault(collector.nodeid.split("::")[0], set()).update(self.now)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item, nextitem):
        """What a test reaches, with all its fixtures."""
        self.keeping.begin()
        self.now.clear()
        try:
            return (yield)
        finally:
            fixtures = chain.from_iterable(item._fixtureinfo.name2fixturedefs.values())
            others = [self.by_fixture.get(one, set()) for one in fixtures]
            others.append(self.by_file.get(item.nodeid.split("::")[0], set()))
            others += self.keeping.reached()
            self.by_test[item.nodeid] = self._numbered(self.now.union(*others))

    def _numbered(self, places: set[Place]) -> array[int]:
        numbers = self.numbers
        return array("I", [numbers.setdefault(place, len(numbers)) for place in places])

    def pytest_runtest_logreport(self, report):
        """How long a test took by itself, and whether all of it passed."""
        if report.when == "call":
            self.seconds[report.nodeid] = report.duration
        good = self.passed.get(report.nodeid, True)
        self.passed[report.nodeid] = good and report.outcome == "passed"

    def save(self, target: Callable[[str], Path]) -> None:
        """Write what was found, of each file of tests by itself."""
        places = list(self.numbers)
        for file in {name.split("::")[0] for name in self.passed}:
            tests = [one for one in self.seconds if one.split("::")[0] == file]
            good = [one for one in tests if self.passed[one]]
            reached: dict[int, int] = defaultdict(int)
            for number, name in enumerate(good):
                for at in self.by_test[name]:
                    reached[at] |= 1 << number
            found = {
                "tests": [[name, round(self.seconds[name], 4)] for name in good],
                "failed": [name for name in tests if not self.passed[name]],
                "places": [[*places[at], f"{bits:x}"] for at, bits in reached.items()],
            }
            target(file).write_text(json.dumps(found), encoding="utf-8")
