"""Stretches of a text that are taken: whether another one would share a character with them."""

from bisect import bisect_left
from collections.abc import Iterable


class Taken:
    """Stretches from a start up to an end, kept in order so that none is asked in vain."""

    def __init__(self, spans: Iterable[tuple[int, int]] = ()) -> None:
        """Take these; those that share a character become one."""
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)

    def meets(self, start: int, end: int) -> bool:
        """Whether a character of it is taken."""
        at = bisect_left(self._starts, end)
        return at > 0 and self._ends[at - 1] > start

    def add(self, start: int, end: int) -> None:
        """Take one more, of which no character is taken."""
        at = bisect_left(self._starts, start)
        self._starts.insert(at, start)
        self._ends.insert(at, end)
