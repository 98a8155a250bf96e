"""Years in words: those before 1 as people count them, and early ones with their era.

A year is a number as astronomers count it: 0 is 1 BC, -43 is 44 BC. From 1000 on a year needs no
era to be read as a year.
"""

from atlas.languages import READER_LANGUAGES

PLAIN = 1000  # the first year that is written without its era
_BC = {"en": "{} BC", "tr": "MÖ {}", "az": "e.ə. {}"}
_AD = {"en": "AD {}", "tr": "MS {}", "az": "y.e. {}"}
_CENTURY = {"en": "{} century BC", "tr": "MÖ {} yüzyıl", "az": "e.ə. {} əsr"}
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
_ROMAN = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def year_text(year: int, lang: str = "en") -> str:
    """`-43` as `44 BC`, `20` as `AD 20`, `1828` as `1828`."""
    if year >= PLAIN:
        return str(year)
    return _AD[_known(lang)].format(year) if year > 0 else _BC[_known(lang)].format(1 - year)


def years_text(first: int, last: int, lang: str = "en") -> str:
    """`264–146 BC`, `20 BC – AD 20`, `1992–1994`: an era that both share is said once."""
    if first == last:
        return year_text(first, lang)
    if last <= 0:
        return _BC[_known(lang)].format(f"{1 - first}–{1 - last}")
    if first <= 0:
        return f"{year_text(first, lang)} – {year_text(last, lang)}"
    span = f"{first}–{last}"
    return span if first >= PLAIN else _AD[_known(lang)].format(span)


def century_text(number: int, lang: str = "en") -> str:
    """The fifth century BC: a century has a number, as the language writes it."""
    lang = _known(lang)
    written = {"en": _ordinal, "tr": "{}.".format, "az": _roman}[lang](number)
    return _CENTURY[lang].format(written)


def round_years(first: int, last: int, most: int) -> list[int]:
    """Years that people count by steps, about so many: 200 BC, 100 BC, AD 1, AD 100 ..."""
    step = next(step for step in _STEPS if (last - first) / step <= most)
    found = {1 - back for back in range(step, 2 - first, step)}
    found |= {1, *range(step, last + 1, step)}
    return sorted(year for year in found if first <= year <= last)


def eras(lang: str = "en") -> dict[str, str]:
    """How a year of each era is written, for the browser: `{year} BC`."""
    return {"bc": _BC[_known(lang)].format("{year}"), "ad": _AD[_known(lang)].format("{year}")}


def _ordinal(number: int) -> str:
    teens = 10 < number % 100 < 14
    ending = "th" if teens else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _roman(number: int) -> str:
    found = ""
    for worth, letters in _ROMAN:
        while number >= worth:
            number, found = number - worth, found + letters
    return found


def _known(lang: str) -> str:
    return lang if lang in READER_LANGUAGES else READER_LANGUAGES[0]
