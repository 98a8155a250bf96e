"""Dates in words, in the languages of the page: what is uncertain is told as uncertain."""

import re
from functools import cache

from babel.dates import get_month_names

from atlas.dates import edtf_parts, edtf_range, parts_of, year_ends, year_of
from atlas.languages import READER_LANGUAGES
from words.endings import filled
from words.years import century_text, year_text, years_text

_BEFORE_1 = re.compile(r"(-\d{4}|0000)/(-\d{4}|0000)")  # two plain years
_WORDS = {
    "en": {
        "~": "about {}",
        "?": "perhaps {}",
        "%": "perhaps about {}",
        "between": "some time between {} and {}",
        "before": "{} or earlier",
        "after": "{} or later",
    },
    "tr": {
        "~": "{} dolayları",
        "?": "belki {}",
        "%": "belki {} dolayları",
        "between": "{} ile {} arası",
        "before": "en geç {}",
        "after": "en erken {}",
    },
    "az": {
        "~": "təxminən {}",
        "?": "bəlkə {}",
        "%": "bəlkə təxminən {}",
        "between": "{} ilə {} arası",
        "before": "ən gec {}",
        "after": "ən tez {}",
    },
}
_SEASONS = {
    "en": ("spring {year}", "summer {year}", "autumn {year}", "winter {year}"),
    "tr": ("{year} ilkbaharı", "{year} yazı", "{year} sonbaharı", "{year} kışı"),
    "az": tuple(f"{{year:-ci}} ilin {one}" for one in ("yazı", "yayı", "payızı", "qışı")),
}


def date_text(day: str, lang: str = "en") -> str:
    """`1813-10-24` as `24 October 1813`; an empty day as an empty text."""
    if not day:
        return ""
    year, month, of_month = parts_of(day)
    return f"{of_month} {months(lang)[month - 1]} {year_text(year, lang)}"


def edtf_text(edtf: str, lang: str = "en") -> str:
    """`1725~` as `about 1725`, `1750/1757` as `between 1750 and 1757`. EdtfError if not EDTF."""
    words = _WORDS[_known(lang)]
    if "/" not in edtf:
        return _single(edtf, lang)
    start, _, end = edtf.partition("/")
    if start in ("", ".."):
        return words["before"].format(_single(end, lang))
    if end in ("", ".."):
        return words["after"].format(_single(start, lang))
    return words["between"].format(_single(start, lang), _single(end, lang))


def span_text(edtf: str, lang: str = "en") -> str:
    """`1752~/1763~` as `about 1752 – about 1763`: how long something lasted, open ends open."""
    if "/" not in edtf:
        return _single(edtf, lang)
    if years := _BEFORE_1.fullmatch(edtf):
        return years_text(int(years[1]), int(years[2]), lang)
    ends = ["" if end in ("", "..") else _single(end, lang) for end in edtf.split("/")]
    return " – ".join(ends).strip()


def life_text(born: str, died: str, lang: str = "en") -> str:
    """`1851–1914`, `about 1842 – 1907`: from a birth to a death, both EDTF and both known."""
    return spanned(_single(born, lang), _single(died, lang))


def spanned(*ends: str) -> str:
    """Two ends of a span round a dash, with room on both sides where an end is more than a year."""
    return ("–" if all(end.isdigit() for end in ends) else " – ").join(ends)


def when_text(day: str, edtf: str, lang: str = "en") -> str:
    """The uncertain date in words where there is one, otherwise the day."""
    return edtf_text(edtf, lang) if edtf else date_text(day, lang)


def interval_text(start: str, edtf: str, end: str, lang: str = "en") -> str:
    """`27 September – 10 November 2020`: from a day, or its EDTF, to a day; nothing said twice.

    An EDTF that reaches to the end says all of it: `264–146 BC`, `5th century BC`.
    """
    if edtf and edtf_range(edtf)[1] == end:
        return span_text(edtf, lang)
    last = date_text(end, lang)
    year, month, day = parts_of(start)
    if edtf or year != year_of(end):
        return f"{when_text(start, edtf, lang)} – {last}"
    if month == parts_of(end)[1]:
        return f"{day}–{last}"
    return f"{day} {months(lang)[month - 1]} – {last}"


@cache
def months(lang: str = "en") -> tuple[str, ...]:
    """The names of the twelve months, as dates in words use them."""
    names = get_month_names("wide", "format", locale=_known(lang))
    return tuple(names[number] for number in range(1, 13))


def _single(edtf: str, lang: str) -> str:
    year, month, day, mark = edtf_parts(edtf)
    text, words = _year(year, lang), _WORDS[_known(lang)]
    if month not in ("", "XX"):
        text = _of_year(int(month), text, lang)
    if day not in ("", "XX"):
        text = f"{int(day)} {text}"
    return words[mark].format(text) if mark else text


def _of_year(month: int, year: str, lang: str) -> str:
    """A month, or one of EDTF's seasons (21 to 24), with its year."""
    if month <= len(months(lang)):
        return f"{months(lang)[month - 1]} {year}"
    return filled(_SEASONS[_known(lang)][month - 21], {"year": year})


def _year(year: str, lang: str) -> str:
    low, high = year_ends(year)
    if year.startswith("-") and year.endswith("XX"):
        return century_text(int(year[1:3]) + 1, lang)
    early = 1 if low == 0 and high > 0 else low
    return years_text(early, high, lang)


def _known(lang: str) -> str:
    return lang if lang in READER_LANGUAGES else READER_LANGUAGES[0]
