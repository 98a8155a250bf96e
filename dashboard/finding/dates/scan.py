"""A folded text -> the words in it that say a time, each by the longest pattern that fits."""

import re
from functools import cache

from finding.dates.place import Place
from finding.dates.readings import read
from finding.dates.said import Said
from finding.dates.slots import Pattern, pattern_of
from finding.dates.tables import language_of

# Figures in a row are a table, no dates.
_IN_A_ROW = re.compile(r"\d \d+ \d")
_WORD = re.compile(r"\d+|[^\W\d_]+")


def scan(place: Place) -> list[Said]:
    """The times said, in their order, none overlapping."""
    by_digit, by_word, words = _patterns(place.language.code)
    found: list[Said] = []
    end = 0
    for token in _WORD.finditer(place.folded):
        start = token.start()
        digit = token[0].isdigit()
        if start < end or not (digit or token[0] in words) or not _begins(place.folded, start):
            continue
        if digit and _IN_A_ROW.match(place.folded, max(0, start - 2)):
            continue
        if one := _longest(place, start, by_digit if digit else by_word):
            found.append(one)
            end = one.end
    return found


def _begins(folded: str, start: int) -> bool:
    """Whether no number, address or compound is cut when a time begins here."""
    before = folded[max(0, start - 2) : start].rjust(2)
    if before[1] in ".,:/-'":
        return not (before[0].isdigit() and folded[start].isdigit())
    return not (before[1].isalnum() or before[1] in "_+#@&")


def _longest(place: Place, start: int, patterns: tuple[Pattern, ...]) -> Said | None:
    """What the longest pattern says that says anything here; of two as long, the earlier row."""
    matches = [
        (match, pattern)
        for pattern in patterns
        if (match := pattern.regex.match(place.folded, start))
    ]
    matches.sort(key=lambda one: -one[0].end())
    for match, pattern in matches:
        if said := read(match, pattern, place) or _without_year(match, pattern, place):
            return said
    return None


def _without_year(match: re.Match[str], pattern: Pattern, place: Place) -> Said | None:
    """What is left where the number at the end is no year: On 3 May 1500 men marched."""
    if match.lastgroup != "year":
        return None
    shorter = pattern.regex.match(place.folded, match.start(), match.start("year"))
    return read(shorter, pattern, place) if shorter else None


@cache
def _patterns(code: str) -> tuple[tuple[Pattern, ...], tuple[Pattern, ...], frozenset[str]]:
    """Patterns that begin with a digit, those with a word, and the words they begin with."""
    language = language_of(code)
    patterns = [pattern_of(row, language) for row in dict.fromkeys(language.patterns)]
    forms = (form for table in language.words.values() for form in table)
    words = {match[0] for form in forms if (match := _WORD.search(form))} | {"the", "between"}
    return (
        tuple(one for one in patterns if one.digit),
        tuple(one for one in patterns if one.word),
        frozenset(words),
    )
