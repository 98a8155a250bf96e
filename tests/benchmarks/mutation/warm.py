"""A process that has imported everything and collected all tests: a mutant is a fork of it.

In the fork the functions of the mutant's file get the code they would have had. What was made of
them before, as the tests were read, stays as it was: a mutant that only those would notice counts
as one that survives.
"""

from __future__ import annotations

import gc
import os
import signal
from collections import Counter
from collections.abc import Iterator
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from types import CodeType, FunctionType

import pytest

from mutation.trying import LATE, OPTIONS, WAIT, Outcome, Within, forked, started

Order = tuple[str, bytes, dict[str, float]]


NOTHING = 71  # what a fork ends with where no function could be given another code


class Warm:
    """The process, seen from outside."""

    def __init__(self, tree: Path, files: list[str]) -> None:
        self.ours, theirs = Pipe()
        self.killer = tree.parent / "killer"
        plugin = _Server(theirs, tree, self.killer)
        self.process = started(
            lambda: pytest.main([*OPTIONS, *files], plugins=[plugin]), tree, os.devnull
        )
        self.ours.recv()  # all is collected

    def run(self, file: str, source: bytes, seconds: dict[str, float]) -> Outcome:
        """What the tests say of a file with another source."""
        self.killer.unlink(missing_ok=True)
        self.ours.send((file, source, seconds))
        match self.ours.recv():
            case 0:
                return Outcome("survived")
            case 1:
                return Outcome("killed", self.killer.read_text("utf-8"))
            case code if code in (LATE, -signal.SIGPROF):
                return Outcome("late")
            case code if code == NOTHING:
                return Outcome("not exchanged")
            case code:
                return Outcome("survived", f"the fork ended with {code}")

    def end(self) -> None:
        """Let the process go."""
        self.ours.send(None)
        os.waitpid(self.process, 0)


class _Server:
    """The pytest plugin that runs what is asked for, instead of all tests."""

    def __init__(self, orders: Connection, tree: Path, killer: Path) -> None:
        self.orders, self.tree, self.killer = orders, tree, killer
        self.within = Within()

    def pytest_configure(self, config: pytest.Config) -> None:
        """Each test has its time."""
        config.pluginmanager.register(self.within)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Answer every order with the exit code of its fork."""
        items = {one.nodeid: one for one in session.items}
        self.orders.send("ready")
        while (order := self.orders.recv()) is not None:
            self.orders.send(forked(lambda: self._tried(items, *order), self.tree, WAIT))
        return True

    def _tried(self, items, file: str, source: bytes, seconds: dict[str, float]) -> int:
        if not exchanged(self.tree / file, source):
            return NOTHING
        self.within.seconds = seconds
        some = [items[name] for name in seconds if name in items]
        for item, following in zip(some, [*some[1:], None], strict=True):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if item.session.testsfailed:
                self.killer.write_text(item.nodeid, encoding="utf-8")
                return 1
        return 0


def exchanged(path: Path, source: bytes) -> bool:
    """Give the functions of a file the code they have in another source; False where none has."""
    old, new = (_by_place(compile(one, path, "exec")) for one in (path.read_bytes(), source))
    changed = {place: code for place, code in new.items() if old.get(place) != code}
    found = False
    for one in gc.get_objects():
        if type(one) is FunctionType and one.__code__.co_filename == str(path):
            code = changed.get(_place(one.__code__))
            if code is not None and code.co_freevars == one.__code__.co_freevars:
                one.__code__ = code
                found = True
    return found


def _by_place(module: CodeType) -> dict[tuple[str, int], CodeType]:
    """The code of each function; of two at one place neither."""
    codes = list(_codes(module))
    places = Counter(map(_place, codes))
    return {_place(one): one for one in codes if places[_place(one)] == 1}


def _codes(code: CodeType) -> Iterator[CodeType]:
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield one
            yield from _codes(one)


def _place(code: CodeType) -> tuple[str, int]:
    return code.co_qualname, code.co_firstlineno
