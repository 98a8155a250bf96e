"""Whether a name with "the" before it stands alone: the Baltic, but not the Baltic ports."""

from collections.abc import Container

from finding.places.tables.language import words as words_of
from finding.places.tokens import Token

# What follows a name that no noun follows.
_NO_NOUN = words_of(
    """and or was were is are had has sailed left came arrived which that in on at from to with for
    by"""
)
# What besides may follow a river: no noun begins with these.
_MORE = words_of(
    """into as where when until till near below above again once twice then after before its they he
    she it could would flowed flows rises runs ran joins joined meets met rose fell flooded"""
)


def has_article(words: list[Token], first: int) -> bool:
    """Whether "the" stands before the token."""
    return first > 0 and words[first - 1].folded == "the"


def stands_alone(words: list[Token], first: int, last: int) -> bool:
    """Whether the tokens have "the" before them and no noun after."""
    if not has_article(words, first):
        return False
    after = words[last + 1] if last + 1 < len(words) else None
    return after is None or not after.joined or after.folded in _NO_NOUN


def is_the_river(words: list[Token], first: int, last: int, sides: Container[str]) -> bool:
    """Whether the tokens stand as a river does: the Murray, on the upper Murray."""
    at = first - 1
    while at > 0 and words[at].folded in sides and not words[at].capital:
        at -= 1
    after = words[last + 1] if last + 1 < len(words) else None
    alone = after is None or not after.joined or after.folded in _NO_NOUN | _MORE
    return at >= 0 and words[at].folded == "the" and words[last].capital and alone
