"""Endings after years, dates, numbers and names, as the words before them are spoken.

A translation says where one stands: `{year:-ci} il` is `1828-ci il`, `1920-ci il`, `1936-cı il` in
Azerbaijani, `{date:’de}` is `3 Ekim 2009’da`, `24 Ekim 1813’te` in Turkish. The ending written is
that of one number; `live/endings.js` gives the browser the same.
"""

import re
import string
from collections.abc import Mapping
from typing import Any

from atlas.languages import small

# What an ending is made of: A, I and D fit the word before; what is in brackets parts two vowels.
TURKISH = {"’de": "DA", "’den": "DAn", "’e": "(y)A", "’in": "(n)In", "’si": "(s)I"}
AZERBAIJANI = {"-ci": "cI", "-si": "(s)I"}
ENDINGS = TURKISH | AZERBAIJANI

_ONES = {
    "’": ["sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"],
    "-": ["sıfır", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz"],
}
_TENS = {
    "’": ["on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan"],
    "-": ["on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan"],
}
_LARGE = {"’": ["yüz", "bin", "milyon", "milyar"], "-": ["yüz", "min", "milyon", "milyard"]}

_NUMBER = re.compile(r"[0-9](?:[0-9.,\u00a0]*[0-9])?$")
_LAST_LETTERS = re.compile(r"[^\W\d_]*$")
_VOWELS = "aeəıioöuü"
_BACK = "aıou"
_ROUND = "oöuü"
_VOICELESS = "fstkçşhpx"
_PART = re.compile(r"\((\w)\)|(.)")


def filled(text: str, values: Mapping[str, object]) -> str:
    """A text with its `{placeholders}` filled, each with the ending that it asks for."""
    return _Filler().vformat(text, (), values)


def ended(text: str, ending: str) -> str:
    """`1813` with `’de` is `1813’te`, `1936` with `-ci` is `1936-cı`."""
    mark = ending[0]
    word = spoken(text, mark)
    return f"{text}{mark}{_fitting(ENDINGS[ending], word, mark)}"


def spoken(text: str, mark: str) -> str:
    """The last word of a text as it is read aloud, in the language whose endings have the mark."""
    bare = text.rstrip("”\"’'») .")
    if number := _NUMBER.search(bare):
        return _number(re.sub(r"\D", "", number[0]), mark)
    found = _LAST_LETTERS.search(small(bare, "tr"))
    return found[0] if found else ""


def _number(digits: str, mark: str) -> str:
    """The last word of a number: of 1920 `yirmi`, of 1900 `yüz`, of 2000 `bin`."""
    figure = digits.lstrip("0").rstrip("0")
    if not figure:
        return _ONES[mark][0]
    naughts, last = len(digits) - len(digits.rstrip("0")), int(figure[-1])
    if naughts < 2:
        return _TENS[mark][last - 1] if naughts else _ONES[mark][last]
    return _LARGE[mark][min(naughts // 3, 3)]


def _fitting(ending: str, word: str, mark: str) -> str:
    vowel = next((letter for letter in reversed(word) if letter in _VOWELS), "i")
    open_, made = word.endswith(tuple(_VOWELS)), ""
    for between, letter in _PART.findall(ending):
        if between:
            made += between if open_ else ""
        else:
            made += _letter(letter, vowel, word, mark)
    return made


def _letter(letter: str, vowel: str, word: str, mark: str) -> str:
    back = vowel in _BACK
    if letter == "A":
        return "a" if back else "e" if mark == "’" else "ə"
    if letter == "I":
        return ("u" if back else "ü") if vowel in _ROUND else ("ı" if back else "i")
    if letter == "D":
        return "t" if word.endswith(tuple(_VOICELESS)) else "d"
    return letter


class _Filler(string.Formatter):
    """Fills in as `str.format` does, and knows endings."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec in ENDINGS:
            return ended(str(value), format_spec)
        return str(super().format_field(value, format_spec))
