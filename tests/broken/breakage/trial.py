"""A broken atlas brought before `check`, before the page, and before `tidy`."""

import json
import logging
import re
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from atlas import Atlas, DataError, load
from atlas.check import check
from atlas.tidy import tidy
from breakage.approved import approved, lines_of
from breakage.bases import base
from breakage.kind import Kind
from breakage.making import kinds_of, make
from cartography.bundle import bundle_bytes

LONGEST = 30  # seconds
UNTESTED = "could not be tested"


def trial(*subjects: str) -> Callable[..., None]:
    """The test of all kinds of some subjects."""
    kinds = kinds_of(*subjects)

    @pytest.mark.parametrize("kind", kinds, ids=[kind.name for kind in kinds])
    def what_is_broken_is_told(
        kind: Kind, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        try_(kind, tmp_path / "atlas", caplog.records)

    return what_is_broken_is_told


def try_(kind: Kind, folder: Path, log: list[logging.LogRecord]) -> None:
    """`check` says what it must, in time and without its last guard; so does the page."""
    make(kind, folder)
    with _limited():
        problems = check(folder)
    told = [str(problem) for problem in problems]
    assert any(re.match(kind.told, line) for line in told), told
    assert not [line for line in told if UNTESTED in line]
    assert approved(kind) in (None, lines_of(problems, folder))
    assert not [one for one in log if one.levelno >= logging.ERROR]
    try:
        drawn(load(folder))
    except DataError as error:
        assert str(error) in " ".join(told) or _named(error, told)
    if kind.tidied:
        assert tidy(folder)
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == base(kind.base)


def drawn(atlas: Atlas) -> None:
    """What the map is drawn from is JSON that a browser reads."""
    bundle = json.loads(bundle_bytes(atlas))
    assert bundle["holders"] is not None


def _named(error: DataError, told: list[str]) -> bool:
    """Whether `check` tells of the place that keeps the page from reading on."""
    if error.row:
        return any(line.startswith(f"{error.file}:{error.row}") for line in told)
    return any(error.file in line for line in told)


@contextmanager
def _limited() -> Iterator[None]:
    """TimeoutError where it takes longer."""

    def stop(*_: object) -> None:
        raise TimeoutError(f"more than {LONGEST} seconds")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(LONGEST)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
