"""The atlas that comes with the project, loaded once for all that ask for it."""

from functools import cache

from atlas.load import load
from atlas.model import Atlas
from atlas.shipped import DATA


@cache
def shipped_atlas() -> Atlas:
    """The shipped atlas; where it cannot be read, the next one who asks tries again."""
    return load(DATA)
