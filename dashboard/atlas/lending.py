"""The atlas that comes with the project, loaded once for all that ask for it."""

from atlas.load import load
from atlas.model import Atlas
from atlas.shipped import DATA

_LOADED: dict[str, Atlas] = {}
_ONLY = "shipped"


def shipped_atlas() -> Atlas:
    """The shipped atlas; where it cannot be read, the next one who asks tries again."""
    if _ONLY not in _LOADED:
        _LOADED[_ONLY] = load(DATA)
    return _LOADED[_ONLY]


def shipped_again() -> Atlas:
    """The shipped atlas as its files are now; where they cannot be read, the last one stays."""
    _LOADED[_ONLY] = load(DATA)
    return _LOADED[_ONLY]
