"""Lists that come with the project: given names, and words that are names of places too."""

from functools import cache

from atlas.shipped import DATA


@cache
def given_names() -> frozenset[str]:
    """Folded given names of many languages."""
    return _read("given_names.txt")


@cache
def common_words() -> frozenset[str]:
    """Everyday English words that some place is called by."""
    return _read("common_words.txt")


def _read(name: str) -> frozenset[str]:
    return frozenset((DATA / "world" / name).read_text(encoding="utf-8").split())
