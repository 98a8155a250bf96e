"""Which tests reach which statement: a pytest plugin, and what it found.

A statement in a function tells when it runs: a call is put before each as its file is imported.
What a fixture of several tests does counts for every test that uses it, as does what a function
did whose answers are kept (`cache`); the other things that the code keeps (`cached_property`,
`once`) are forgotten before each test. A statement of a module or a
class runs once, at import: its tests are those of the functions that use the names it gives.
"""

from __future__ import annotations

import ast
import builtins
import functools
import json
import sys
import weakref
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import machinery
from itertools import chain
from pathlib import Path

import pytest

from mutation.announcing import HIT, announced

Place = tuple[str, int]
EXAMPLES = 25  # of one test, at most


class _Forgotten:
    """Forgets a kept property, once."""

    def __init__(self, instance: object, name: str | None) -> None:
        self.instance, self.name = weakref.ref(instance), name

    def __call__(self) -> None:
        if (instance := self.instance()) is not None:
            instance.__dict__.pop(self.name, None)


class Reaching:
    """The plugin: notes what each test reaches, how long it took, and whether it passed."""

    def __init__(self, root: Path, files: list[str], targets: set[str]) -> None:
        self.files = {str(root / file): file for file in files}
        self.targets = {str(root / file) for file in targets}
        self.now: set[Place] = set()
        self.asked: set[object] = set()  # kept functions, since the test began
        self.by_kept: dict[object, set[Place]] = {}
        self.by_fixture: dict[object, set[Place]] = {}
        self.by_file: dict[str, set[Place]] = {}
        self.numbers: dict[Place, int] = {}
        self.by_test: dict[str, array[int]] = {}  # ten thousand tests, thousands of places each
        self.seconds: dict[str, float] = {}
        self.passed: dict[str, bool] = {}
        self.kept: list = []
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
        self._note_what_is_kept()

    def _note_what_is_kept(self) -> None:
        """Everything that the code keeps is noted."""
        for name in ("cache", "lru_cache"):
            setattr(functools, name, self._noting(getattr(functools, name)))
        kept, plugin = self.kept, self

        class CachedProperty(functools.cached_property):
            def __get__(self, instance, owner=None):
                if instance is not None and plugin.watched(self.func):
                    plugin.kept.append(_Forgotten(instance, self.attrname))
                return super().__get__(instance, owner)

        class Kept(weakref.WeakKeyDictionary):
            def __init__(self, *args):
                super().__init__(*args)
                if sys._getframe(1).f_code.co_filename in plugin.targets:
                    kept.append(self.clear)

        functools.cached_property, weakref.WeakKeyDictionary = CachedProperty, Kept

    def watched(self, function: object) -> bool:
        """Whether a function stands in one of the files that are mutated."""
        code = getattr(function, "__code__", None)
        return bool(code) and code.co_filename in self.targets

    def _noting(self, keep):
        def noting(*args, **also):
            if args and callable(args[0]):
                return self._noted(keep, args[0])
            return lambda function: self._noted(keep(*args, **also), function)

        return noting

    def _noted(self, keep, function):
        """The kept function; what it reached to find its answers counts for all who ask it."""
        if not self.watched(function):
            return keep(function)
        reached, asked = self.by_kept.setdefault(function, set()), self.asked

        @functools.wraps(function)
        def found(*args, **also):
            with self._apart(reached):
                return function(*args, **also)

        kept = keep(found)

        @functools.wraps(function)
        def ask(*args, **also):
            asked.add(function)
            return kept(*args, **also)

        ask.cache_clear, ask.cache_info = kept.cache_clear, kept.cache_info
        return ask

    @contextmanager
    def _apart(self, reached: set[Place]) -> Iterator[None]:
        """What is reached within is noted in a set of its own too."""
        before = set(self.now)
        self.now.clear()
        try:
            yield
        finally:
            reached |= self.now.union(*(self.by_kept[one] for one in self.asked))
            self.now.update(before)

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef, request):
        """What a fixture of several tests reaches is kept beside it."""
        if fixturedef.scope == "function":
            return (yield)
        with self._apart(self.by_fixture.setdefault(fixturedef, set())):
            return (yield)

    def pytest_collection_modifyitems(self, items):
        """Of a test with many examples some; of the finder's, each of which is a rule, all."""
        by_name = defaultdict(list)
        for one in items:
            by_name[one.nodeid.split("[")[0]].append(one)
        for name, some in by_name.items():
            if not name.startswith("tests/finding"):
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
        for forget in self.kept:
            forget()
        self.kept[:] = [one for one in self.kept if not isinstance(one, _Forgotten)]
        self.now.clear()
        self.asked.clear()
        try:
            return (yield)
        finally:
            fixtures = chain.from_iterable(item._fixtureinfo.name2fixturedefs.values())
            others = [self.by_fixture.get(one, set()) for one in fixtures]
            others.append(self.by_file.get(item.nodeid.split("::")[0], set()))
            others += [self.by_kept[one] for one in self.asked]
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
