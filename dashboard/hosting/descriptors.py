"""File descriptors: as many as the system lets this process have, and how many are left.

Streamlit keeps three for each session, and the last 128 sessions whose reader has gone: some 390 in
all, before the first open page. A shell's usual limit of 1,024 leaves room for too few readers.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

ENOUGH = 65_536
RESERVE = 64  # what one more page takes at most, and a file or two for each request meanwhile
OPEN = Path("/proc/self/fd")

if sys.platform != "win32":  # which has no such limit
    import resource


@cache
def raise_limit() -> int:
    """Take as many descriptors as this process may have, once; how many that are (0: no limit)."""
    if sys.platform == "win32":
        return 0
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = ENOUGH if hard == resource.RLIM_INFINITY else min(hard, ENOUGH)
    if soft == resource.RLIM_INFINITY or soft >= most:
        return soft
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
    except (OSError, ValueError):  # a system that has a lower limit of its own
        return soft
    return most


def are_short() -> bool:
    """Whether so few are left that a further reader may not be served."""
    if sys.platform == "win32":
        return False
    if not OPEN.exists():
        return False
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY:
        return False
    try:
        return sum(1 for _ in OPEN.iterdir()) + RESERVE > soft
    except OSError:  # not even one for the look
        return True
