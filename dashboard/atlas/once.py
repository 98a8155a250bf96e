"""What is reckoned once for each atlas, and forgotten with it."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
from weakref import WeakKeyDictionary

from atlas.model import Atlas

T = TypeVar("T")


def once(make: Callable[[Atlas], T]) -> Callable[[Atlas], T]:
    """The function, whose answer is kept as long as somebody else keeps the atlas."""
    kept: WeakKeyDictionary[Atlas, T] = WeakKeyDictionary()

    @wraps(make)
    def kept_or_made(atlas: Atlas) -> T:
        if atlas not in kept:
            kept[atlas] = make(atlas)
        return kept[atlas]

    return kept_or_made
