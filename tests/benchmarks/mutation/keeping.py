"""What the code keeps, so that a test is not the only one to reach what others ask for again.

Answers that are kept (`cache`): what a function did to find them counts for all who ask it. What
else is kept (`cached_property`, `once`) is forgotten before each test.
"""

from __future__ import annotations

import functools
import sys
import weakref
from collections.abc import Iterator
from contextlib import contextmanager

Place = tuple[str, int]


class _Forgotten:
    """Forgets a kept property, once."""

    def __init__(self, instance: object, name: str | None) -> None:
        self.instance, self.name = weakref.ref(instance), name

    def __call__(self) -> None:
        if (instance := self.instance()) is not None:
            instance.__dict__.pop(self.name, None)


class Keeping:
    """Everything that the functions of some files keep, and what was reached for it."""

    def __init__(self, now: set[Place], targets: set[str]) -> None:
        self.now, self.targets = now, targets
        self.asked: set[object] = set()  # kept functions, since the test began
        self.by_kept: dict[object, set[Place]] = {}
        self.kept: list = []

    def begin(self) -> None:
        """Forget what can be forgotten."""
        for forget in self.kept:
            forget()
        self.kept[:] = [one for one in self.kept if not isinstance(one, _Forgotten)]
        self.asked.clear()

    def reached(self) -> list[set[Place]]:
        """What was reached once for the answers that were asked for since then."""
        return [self.by_kept[one] for one in self.asked]

    def listen(self) -> None:
        """Note from now on everything that is kept."""
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
            with self.apart(reached):
                return function(*args, **also)

        kept = keep(found)

        @functools.wraps(function)
        def ask(*args, **also):
            asked.add(function)
            return kept(*args, **also)

        ask.cache_clear, ask.cache_info = kept.cache_clear, kept.cache_info
        return ask

    @contextmanager
    def apart(self, reached: set[Place]) -> Iterator[None]:
        """What is reached within is noted in a set of its own too."""
        before = set(self.now)
        self.now.clear()
        try:
            yield
        finally:
            reached |= self.now.union(*self.reached())
            self.now.update(before)
