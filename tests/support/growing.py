"""Whether work takes time in step with its size, measured side by side: no clock is relied on."""

import time
from collections.abc import Callable
from contextlib import suppress

from finding.draft.zipping import ZipError
from finding.reading import DocumentError

ONCE = 0.15  # seconds of the processor that the smallest measured size takes at least
TIMES = 4  # as much again
MOST = 11  # times as long it may take: with its square it would be sixteen
TENTH = 25  # times as long as a tenth of it may the whole take: with its square a hundred

Work = Callable[[int], object]


def spent(work: Work, size: int) -> float:
    """Seconds of the processor that the work takes, if only to be refused."""
    start = time.process_time()
    with suppress(DocumentError, ZipError):
        work(size)
    return time.process_time() - start


def grows_in_proportion(work: Work, size: int, largest: int) -> bool:
    """Whether four times the size takes about four times the time, where it takes any at all."""
    spent(work, 2)  # what it is done with is loaded now
    while size < largest and (once := spent(work, size)) < ONCE:
        size *= 2
    if size >= largest:
        return True
    return any(spent(work, size * TIMES) < MOST * once for _ in range(2))


def is_in_step(work: Work, size: int) -> bool:
    """Whether it takes no more than some ten times the time that a tenth of its size takes."""
    spent(work, 2)
    return spent(work, size) < TENTH * spent(work, size // 10) + ONCE
