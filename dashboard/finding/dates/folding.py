"""A text made simple for matching, character for character, so that offsets stay true."""

from collections import defaultdict

_ALIKE = {
    "İ": "i",  # Turkish: I and ı, İ and i meet in one letter
    "ı": "i",
    "â": "a",
    "î": "i",
    "û": "u",
    "\N{HYPHEN}": "-",
    "\N{NON-BREAKING HYPHEN}": "-",
    "\N{FIGURE DASH}": "-",
    "\N{EN DASH}": "-",
    "\N{EM DASH}": "-",
    "\N{MINUS SIGN}": "-",
    "\N{RIGHT SINGLE QUOTATION MARK}": "'",
    "\N{LEFT SINGLE QUOTATION MARK}": "'",
    "\N{MODIFIER LETTER APOSTROPHE}": "'",
    "`": "'",
    "\r": " ",
    "\t": " ",
}


class _Fold(defaultdict[int, str]):
    """Code point -> its one folded character, filled as characters are met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        low = _ALIKE.get(char) or char.lower()
        low = _ALIKE.get(low, low)
        self[code] = " " if low.isspace() and low != "\n" else low if len(low) == 1 else char
        return self[code]


_FOLD = _Fold()


def fold(text: str) -> str:
    """The text in small letters, one dash, one apostrophe, one space; exactly as long."""
    return text.translate(_FOLD)
