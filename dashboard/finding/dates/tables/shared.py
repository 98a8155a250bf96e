"""What is written alike in many languages, and the helpers that fill tables."""

from collections.abc import Iterable

from finding.dates.folding import fold
from finding.dates.language import Language, Words


def listed(words: str) -> list[str]:
    """The words of a text, one by one."""
    return words.split()


ROMAN = listed("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi")
FRAGMENTS = {"dash": r" ?- ?\n?", "sep": r"[./-]", "mm": r"(?:0[1-9]|1[0-2])(?!\d)"}
NUMERIC = (
    "{year:four}-{month:mm}-{day:full}",
    "{left:two}{keep:sep}{right:two}<sep>{year:four}",
)
YEARS = (
    "{year:any}",
    "{year:four}<dash>{year2:four}",
    "{year:four}<dash>{year2:full}",
    "{year:four}/{year2:full}",
    "{year:four}/{year2:four}",
    "{year:three}<dash>{year2:three}",
    "{year:three}<dash>{year2:full}",
    "{year:four}-{month:mm}",
)
DAY_FIRST = (
    "{day} {month}[ {year:four}]",
    "{day}<dash>{day2} {month}[ {year:four}]",
    "{day} {month}<dash>{day2} {month2}[ {year:four}]",
    "{old:day}/{day} {month} {year:four}",
    "{old:day} \\({day}\\) {month} {year:four}",
    "{month} {year:four}",
    "{day} {month} {year:three}",
    "{month} {year:three}",
    "{month}<dash>{month2} {year:four}",
    "{month}/{month2} {year:four}",
    "{month}",
)


def with_endings(stems: Words, endings: str) -> dict[str, int | str]:
    """Every stem alone and with each ending; an ending may begin with an apostrophe."""
    return {
        fold(stem + ending): meaning
        for stem, meaning in stems.items()
        for ending in ("", *endings.split())
    }


def numbered(words: Iterable[str], first: int = 1) -> dict[str, int | str]:
    """The words numbered in their order."""
    return {fold(word): number for number, word in enumerate(words, first)}


def compounds(tens: Words, ones: Iterable[str], between: str) -> dict[str, int | str]:
    """Every ten with every one behind it: twenty-one, yirmi bir."""
    return {
        fold(f"{ten}{between}{one}"): int(value) + number
        for ten, value in tens.items()
        for number, one in enumerate(ones, 1)
    }


def plain_language(code: str, months: Words) -> Language:
    """A language known by its month names alone."""
    return Language(
        code=code,
        words={"month": months or {"-": 0}},
        fragments=FRAGMENTS,
        patterns=(*NUMERIC, *YEARS, *(DAY_FIRST if months else ())),
        joins=(("", " ?- ?", ""),),
        before={"other": r"(?:pp?|no|nr)\. ?", "year": "(?!)", "short": "(?!)", "month": "(?!)"},
        after={"other": r" ?(?:%|km|kg|m|ha)\b", "year": "(?!)", "short": "(?!)"},
        common="(?!)",
        capitals=False,
    )
