"""Lists in the alphabet of the reader's language.

Python's own collation depends on what the machine has installed, and Babel has none: so the
alphabets stand here.
"""

import unicodedata
from collections.abc import Callable, Iterable
from typing import TypeVar

from atlas.languages import small

_ALPHABETS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "tr": "abcçdefgğhıijklmnoöpqrsştuüvwxyz",
    "az": "abcçdeəfgğhxıijkqlmnoöprsştuüvwyz",
}
_RANKS = {
    lang: {letter: rank for rank, letter in enumerate(letters, start=1)}
    for lang, letters in _ALPHABETS.items()
}
T = TypeVar("T")
Key = tuple[list[int], str]


def sort_key(text: str, lang: str) -> Key:
    """What a text is sorted by: letters in the order of the alphabet, foreign marks left out."""
    ranks = _RANKS.get(lang, _RANKS["en"])
    letters = (
        letter
        for given in unicodedata.normalize("NFC", small(text, lang))
        for letter in (given if given in ranks else unicodedata.normalize("NFKD", given))
    )
    # Gaps and digits stand before letters; other letters (of another script) after them.
    return [
        ranks.get(letter, ord(letter) + 100 if letter.isalpha() else 0 - 200 + min(ord(letter), 99))
        for letter in letters
        if not unicodedata.combining(letter)
    ], text


def by_alphabet(things: Iterable[T], lang: str, key: Callable[[T], str]) -> list[T]:
    """The things in the alphabetical order of a text of each."""
    return sorted(things, key=lambda thing: sort_key(key(thing), lang))
