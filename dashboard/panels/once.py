"""What is the same for all readers is made once, and kept while it is asked for."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar, TypeVarTuple

from atlas import Atlas
from panels.offered import BEING_MADE

Asked = TypeVarTuple("Asked")
Made = TypeVar("Made")


def made_once(make: Callable[[Atlas, *Asked], Made], most: int) -> Callable[[Atlas, *Asked], Made]:
    """`make`, whose latest results are kept, `most` of them; what is asked for is hashable.

    Of an atlas that a reader is making nothing outlives the reader's page: it is made each time.
    """
    kept: Callable[..., Made] = lru_cache(maxsize=most)(make)

    @wraps(make)
    def made(atlas: Atlas, *asked: *Asked) -> Made:
        return (make if atlas.files.name == BEING_MADE else kept)(atlas, *asked)

    return made
