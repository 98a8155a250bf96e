"""Whole numbers as text: Base64 VLQ, as source maps write them.

Five bits to a letter, the least first, the sign in the last bit of the first letter; a letter of
the alphabet's second half says that more follow. Written here because the libraries that do it
are parts of source-map tools; `live/engine/vlq.js` reads it.
"""

from collections.abc import Iterable

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_MORE = 32


def vlq(numbers: Iterable[int]) -> str:
    """The numbers, one after the other: `[0, -1, 16]` -> `"ADgB"`."""
    return "".join(_letters(number) for number in numbers)


def _letters(number: int) -> str:
    rest, found = (-number << 1) | 1 if number < 0 else number << 1, ""
    while rest >= _MORE:
        found += LETTERS[rest % _MORE + _MORE]
        rest //= _MORE
    return found + LETTERS[rest]
