"""A command run in a process of its own, which can be killed while it writes."""

from __future__ import annotations

import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import redirect_stdout, suppress
from pathlib import Path

from atlas import writing

Run = Callable[[Path], int]  # does its work in a folder, and gives its exit code


def child(
    run: Run,
    folder: Path,
    *,
    limit: Callable[[], None] = lambda: None,
    wait: float | None = None,
) -> tuple[int, str, float]:
    """Run in a process of its own: code, what it said of errors, seconds of its writing.

    `limit` is called in it first. With `wait` it is killed so many seconds after it has begun its
    first file.
    """
    (signs, sign), (errors, error) = os.pipe(), os.pipe()
    number = os.fork()
    if not number:
        _work(run, folder, limit, sign, error)
    os.close(sign)
    os.close(error)
    os.read(signs, 1)
    began = time.monotonic()
    if wait is not None:
        while time.monotonic() < began + wait:
            pass  # a sleep would be longer than some of the writings
        with suppress(ProcessLookupError):
            os.kill(number, signal.SIGKILL)
    else:
        os.read(signs, 1)
    seconds = time.monotonic() - began
    with os.fdopen(errors, errors="replace") as stream:
        said = stream.read()
    os.close(signs)
    code = os.waitstatus_to_exitcode(os.waitpid(number, 0)[1])
    return code, said, seconds


def _work(run: Run, folder: Path, limit: Callable[[], None], sign: int, error: int) -> None:
    """The child's life; it never returns."""
    code = 70
    try:
        os.dup2(error, 2)
        sys.stderr = os.fdopen(2, "w", buffering=1)
        begun, told = writing.beginning, []

        def beginning(target: Path) -> object:
            if not told:
                told.append(os.write(sign, b"!"))
            return begun(target)

        writing.beginning = beginning
        limit()
        with Path(os.devnull).open("w") as nowhere, redirect_stdout(nowhere):
            code = run(folder)
        os.write(sign, b"!")
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)
