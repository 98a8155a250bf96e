"""Tests of a tree, run by pytest in a fork of this process.

Libraries are imported once, before the forks; the project's own code anew in each of them.
"""

from __future__ import annotations

import importlib
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import Phase, settings

HEAVY = ("hypothesis", "_hypothesis_pytestplugin", "streamlit", "streamlit.testing.v1", "pandas",
         "folium", "xdist.plugin", "babel.dates", "jsonschema", "shapely", "lxml",
         "openpyxl")  # fmt: skip
OPTIONS = ("-q", "-x", "-n", "0", "-p", "no:cacheprovider", "--tb=no", "--no-header",
           "--hypothesis-seed=0")  # fmt: skip
LATE = -99
SLACK, SLOWER = 5, 5  # processor seconds a test may take: these, and so many times its own
MAKING = 120  # processor seconds that what it needs may take to be made
WAIT = 600  # seconds until the tests of a mutant are given up, whatever they wait for


def preload() -> None:
    """Import the libraries that most tests need, so that no fork has to."""
    for name in HEAVY:
        try:
            importlib.import_module(name)
        except ImportError:
            continue


class Within:
    """A pytest plugin: each test within its time, else the system ends the fork."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_setup(self) -> Iterator[None]:
        """What the first test makes for many takes the time it takes."""
        signal.setitimer(signal.ITIMER_PROF, MAKING)
        return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Iterator[None]:
        """Far longer than it did is too long."""
        signal.setitimer(signal.ITIMER_PROF, SLACK + SLOWER * self.seconds.get(item.nodeid, 0))
        try:
            return (yield)
        finally:
            signal.setitimer(signal.ITIMER_PROF, MAKING)


class Only(Within):
    """A pytest plugin: of all collected tests only these, in this order, each within its time."""

    def __init__(self, seconds: dict[str, float], killer: Path) -> None:
        self.order = {name: number for number, name in enumerate(seconds)}
        self.seconds, self.killer = seconds, killer

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave the others out; a failing example is enough, it need not be the smallest."""
        kept = [one for one in items if one.nodeid in self.order]
        items[:] = sorted(kept, key=lambda one: self.order[one.nodeid])
        phases = [Phase.explicit, Phase.generate]
        settings.register_profile("mutants", settings.default, phases=phases)
        settings.load_profile("mutants")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the name of the test that failed."""
        if report.failed:
            self.killer.write_text(report.nodeid, encoding="utf-8")


@dataclass(frozen=True)
class Outcome:
    """What became of a mutant, and by which test."""

    word: str
    test: str = ""


def run(tree: Path, seconds: dict[str, float]) -> Outcome:
    """The outcome of these tests, at the first failure."""
    files = list(dict.fromkeys(name.split("::")[0] for name in seconds))
    killer = tree.parent / "killer"
    killer.unlink(missing_ok=True)
    plugin = Only(seconds, killer)
    code = forked(lambda: _pytest(files, plugin), tree, WAIT)
    if code in (LATE, -signal.SIGPROF):
        return Outcome("late")
    if code == pytest.ExitCode.NO_TESTS_COLLECTED:
        raise RuntimeError(f"none of the tests is there any more: {list(seconds)[:3]}")
    test = killer.read_text(encoding="utf-8") if killer.exists() else "import"
    return Outcome("killed", test) if code else Outcome("survived")


def _pytest(files: list[str], plugin: Only) -> int:
    sys.dont_write_bytecode = True  # what is compiled of a mutant is not for the next one
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    return pytest.main([*OPTIONS, *files], plugins=[plugin])


def started(work: Callable[[], int], tree: Path, log: str) -> int:
    """A fork that does some work in the tree and ends with what it returns."""
    child = os.fork()
    if child == 0:
        _work(work, tree, log)
    return child


def forked(work: Callable[[], int], tree: Path, limit: float, *, log: str = os.devnull) -> int:
    """What some work returns, done in a fork within a time."""
    child = started(work, tree, log)
    until = time.monotonic() + limit
    while time.monotonic() < until:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            _end(child)
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    _end(child)
    os.waitpid(child, 0)
    return LATE


def _end(child: int) -> None:
    """End the fork and all that it started."""
    try:
        os.killpg(child, signal.SIGKILL)
    except ProcessLookupError:
        return


def _work(work: Callable[[], int], tree: Path, log: str) -> None:
    code = 70
    try:
        os.setsid()
        os.chdir(tree)
        out = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(out, 1)
        os.dup2(out, 2)
        here = str(Path(__file__).parents[1])
        sys.path[:] = [one for one in sys.path if one and one != here]
        code = int(work())
    finally:
        os._exit(code)
