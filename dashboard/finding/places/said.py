"""Names that the text says are a place: `X, a small village`, `X adlı kənd`."""

from finding.places.endings import forms
from finding.places.tables.language import Language
from finding.places.tables.language import words as words_of
from finding.places.tokens import Token

_ARTICLES = frozenset(["a", "an", "the"])
_CALLED = words_of("adlı adında adlanan isimli denilen deyilən")
# What something may be that is so called; possessives stand in the language's own table.
_KINDS = words_of(
    """köy kasaba şehir kent kale liman nehir dağ ada tepe ilçe yerleşim kənd qəsəbə şəhər qala
    koloniya çay kilsə düşərgə məntəqə yaşayış"""
)
_OF_PLACES = words_of(
    """temple fort fortress mine mission station farm oasis port kingdom region ruin pyramid
    capital camp post waterhole hamlet settlement homestead monastery colony site"""
)
_FAR = 4


def is_said(name: list[Token], words: list[Token], lang: Language) -> bool:
    """Whether the words after the name say that it is a place."""
    after = words[name[-1].number + 1 :][: _FAR + 1]
    if lang.endings:
        return _is_called(after)
    if len(after) < 2 or after[0].gap != ", " or after[0].folded not in _ARTICLES:
        return False
    return _is_kind(after[1:], lang)


def _is_kind(after: list[Token], lang: Language) -> bool:
    """Whether a noun for a place ends the words: `small village`, not `village doctor`."""
    for at, word in enumerate(after):
        if word.capital or not word.joined:
            return False
        if word.folded in _OF_PLACES or lang.after.get(word.folded):
            following = after[at + 1] if at + 1 < len(after) else None
            return following is None or not following.joined or following.folded in lang.small
        if word.folded in lang.small and word.folded not in lang.sides:
            return False
    return False


def _is_called(after: list[Token]) -> bool:
    if len(after) < 2 or not after[0].joined or after[0].folded not in _CALLED:
        return False
    return any(
        form.folded in _KINDS for word in after[1:3] if word.joined for form in forms(word, True)
    )
