"""Spellings made alike, for comparing words: the same as `live/folding.js`."""

import re
import unicodedata

# Letters that Unicode does not take apart into a base letter and a mark.
_LETTERS = str.maketrans(
    {"ı": "i", "ə": "e", "ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe"}
    | {"ي": "ی", "ك": "ک", "ʼ": "", "’": "", "'": ""}
)
_GAPS = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """The text without case, marks, punctuation and letter variants: `Xankəndi` -> `xankendi`."""
    spread = unicodedata.normalize("NFKD", text.translate(_LETTERS)).casefold()
    plain = "".join(mark for mark in spread if not unicodedata.combining(mark))
    return _GAPS.sub(" ", plain.translate(_LETTERS)).strip()
