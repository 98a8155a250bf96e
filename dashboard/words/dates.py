"""Dates in words, in the languages of the page: what is uncertain is told as uncertain."""

from datetime import date
from functools import cache

from babel.dates import format_date, get_month_names

from atlas.dates import edtf_parts
from atlas.languages import READER_LANGUAGES

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


def date_text(day: str, lang: str = "en") -> str:
    """`1813-10-24` as `24 October 1813`; an empty day as an empty text."""
    if not day:
        return ""
    return format_date(date.fromisoformat(day), "d MMMM y", locale=_known(lang))


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
    ends = ["" if end in ("", "..") else _single(end, lang) for end in edtf.split("/")]
    return " – ".join(ends).strip()


def when_text(day: str, edtf: str, lang: str = "en") -> str:
    """The uncertain date in words where there is one, otherwise the day."""
    return edtf_text(edtf, lang) if edtf else date_text(day, lang)


def interval_text(start: str, edtf: str, end: str, lang: str = "en") -> str:
    """`27 September – 10 November 2020`: from a day, or its EDTF, to a day; nothing said twice."""
    last = date_text(end, lang)
    if edtf or start[:4] != end[:4]:
        return f"{when_text(start, edtf, lang)} – {last}"
    first = date_text(start, lang).removesuffix(f" {int(start[:4])}")
    if start[:7] == end[:7]:
        return f"{int(start[8:])}–{last}"
    return f"{first} – {last}"


@cache
def months(lang: str = "en") -> tuple[str, ...]:
    """The names of the twelve months, as dates in words use them."""
    names = get_month_names("wide", "format", locale=_known(lang))
    return tuple(names[number] for number in range(1, 13))


def _single(edtf: str, lang: str) -> str:
    year, month, day, mark = edtf_parts(edtf)
    text = _year(year)
    if month not in ("", "XX"):
        text = f"{months(lang)[int(month) - 1]} {text}"
    if day not in ("", "XX"):
        text = f"{int(day)} {text}"
    return _WORDS[_known(lang)][mark].format(text) if mark else text


def _year(year: str) -> str:
    if "X" not in year:
        return str(int(year))
    return f"{year.replace('X', '0')}–{year.replace('X', '9')}"


def _known(lang: str) -> str:
    return lang if lang in READER_LANGUAGES else READER_LANGUAGES[0]
