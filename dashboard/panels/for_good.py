"""The first atlas of the process, which stays as long as the process does."""

from __future__ import annotations

import gc
from threading import Event

_FOR_GOOD = Event()  # set once nothing more may be held for good


def keep_for_good() -> None:
    """Take the first atlas out of the garbage collector's rounds, once.

    It stays as long as the process does; going through it again and again took longer than a run
    of the page itself. Later, readers' own things are alive too, and those must go with them.
    """
    if _FOR_GOOD.is_set():
        return
    nothing_more_for_good()
    gc.collect()
    gc.freeze()


def nothing_more_for_good() -> None:
    """From now on everything that is no longer used is let go of."""
    _FOR_GOOD.set()
