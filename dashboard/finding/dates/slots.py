"""Patterns written as people read them -> regular expressions over folded text.

`{month}` is a word of the table `month`, `{month2}` the same for the end of a span, `{keep:th}` the
fragment or table `th` as part of the mark, `<th>` a fragment outside of it unless marked words
stand on either side, `[...]` what may be missing, a space any gap within a paragraph.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from finding.dates.language import Language

SPACE = r"(?: {1,3}\n? {0,3}|\n {0,3})"
NUMBERS = {
    "day": r"(?:3[01]|[12]\d|0?[1-9])",
    "two": r"\d{1,2}",
    "few": r"\d{1,3}",
    "full": r"\d{2}",
    "four": r"[12]\d{3}",
    "three": r"[1-9]\d{2}",
    "any": r"(?:\d{1,2},\d{3}|\d{1,5})",
}
_SLOT = re.compile(r"\{([a-z]+)(\d?)(?::([a-z]+))?\}|<([a-z]+)>|[\[\] ]")
PLAIN = {"[": "(?:", "]": ")?", " ": SPACE}


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern made ready: its expression, and the table each of its groups was read by."""

    regex: re.Pattern[str]
    tables: Mapping[str, str]
    digit: bool
    word: bool


def pattern_of(row: str, language: Language) -> Pattern:
    """The pattern written in a row."""
    tables = {f"{m[1]}{m[2]}": m[3] or m[1] for m in _SLOT.finditer(row) if m[1]}

    def slot(match: re.Match[str]) -> str:
        group, twice, table, fragment = match.groups()
        if group:
            return f"(?P<{group}{twice}>{_table(table or group, language)})"
        return language.fragments[fragment] if fragment else PLAIN[match[0]]

    regex = re.compile(_SLOT.sub(slot, row) + r"(?![^\W\d_])")
    return Pattern(regex, tables, *_begins_with(row, tables, language))


def _begins_with(row: str, tables: Mapping[str, str], language: Language) -> tuple[bool, bool]:
    """Whether a digit, and whether a word, may stand first."""
    lead = _SLOT.match(row)
    if not lead:
        return not row[0].isalpha(), row[0].isalpha()
    forms = language.words.get(tables.get(f"{lead[1]}{lead[2]}", ""))
    if forms is None:
        return True, lead[0].startswith("[")
    digits = {form[:1].isdigit() for form in forms}
    return True in digits, False in digits


def _table(name: str, language: Language) -> str:
    if name in NUMBERS:
        return NUMBERS[name] + r"(?!\d)"
    if name in language.fragments:
        return language.fragments[name]
    return alternatives(tuple(language.words[name]))


@cache
def alternatives(forms: tuple[str, ...]) -> str:
    """Any of the forms, the longest first, ending where the word ends."""
    longest = sorted(forms, key=len, reverse=True)
    either = "|".join(re.escape(form).replace(r"\ ", SPACE) for form in longest)
    return f"(?:{either})(?!\\w)"
