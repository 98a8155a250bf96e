"""The lasting names of today's countries in the reader's language, from CLDR through Babel."""

from functools import cache

from babel import Locale


def country(english: str, lang: str) -> str:
    """A country's name, found by its English one: "Russia" is "Rusya"; empty if it is none."""
    return _by_english(lang).get(english, "")


@cache
def _by_english(lang: str) -> dict[str, str]:
    there = Locale.parse(lang).territories
    return {
        name: there[code]
        for code, name in Locale.parse("en").territories.items()
        if code.isalpha() and code in there
    }
