"""What a language brings to the grammar: tables of words, fragments, patterns. Rows, no code."""

from collections.abc import Mapping
from dataclasses import dataclass

from babel import Locale, UnknownLocaleError

from finding.dates.folding import fold

Words = Mapping[str, int | str]


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language, folded, by table, and the patterns they stand in.

    `patterns` are written as `finding.dates.slots` reads them. `joins` are rows of what stands
    before, between and after two times that make a span. `before` and `after` are the words beside
    a number that speak for a year (`year`, `short`) or against one (`other`), as expressions.
    `common` are month names that are other words too; `capitals` tells whether months have one.
    """

    code: str
    words: Mapping[str, Words]
    fragments: Mapping[str, str]
    patterns: tuple[str, ...]
    joins: tuple[tuple[str, str, str], ...]
    before: Mapping[str, str]
    after: Mapping[str, str]
    common: str
    capitals: bool = True


def folded(words: Mapping[str, int | str]) -> dict[str, int | str]:
    """The table with its forms folded as texts are."""
    return {fold(form): meaning for form, meaning in words.items()}


def months_of(code: str) -> dict[str, int | str]:
    """Month names of a language, wide and abbreviated, with or without a point (Unicode CLDR)."""
    return _names(code, "months")


def weekdays_of(code: str) -> dict[str, int | str]:
    """Weekday names of a language, Monday 0."""
    return _names(code, "days")


def _names(code: str, kind: str) -> dict[str, int | str]:
    try:
        known = getattr(Locale.parse(code), kind)
    except (UnknownLocaleError, ValueError):
        return {}
    names: dict[str, int | str] = {}
    for context in ("stand-alone", "format"):
        for number, name in known[context]["wide"].items():
            names[fold(name)] = number
        for number, name in known[context]["abbreviated"].items():
            names.setdefault(fold(name), number)
            if name != known[context]["wide"][number]:  # the point behind "May" ends a sentence
                names.setdefault(fold(f"{name.rstrip('.')}."), number)
    return names
