"""The names of countries and languages in the reader's language, from CLDR through Babel."""

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


def country_of_code(code: str, lang: str) -> str:
    """The name of the country with an ISO 3166 code; of an unknown code nothing."""
    return str(Locale.parse(lang).territories.get(code, "")) if code else ""


def language_called(code: str, lang: str) -> str:
    """What a language is called in another: "tr" in English is "Turkish"."""
    return str(Locale.parse(lang).languages.get(code, code))
