"""Days as readers write them, in any of the page's languages, read as ISO days.

`24 October 1813`, `October 24, 1813`, `24.10.1813`, `24/10/1813` (the day first), `24 Ekim 1813`,
`24 oktyabr 1813-cü il`, `1813-10-24`. A month stands for its last day (`Ekim 1813`, `1813-10`),
as a year does. Case, accents and dotted or dotless i make no difference.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from datetime import date
from functools import cache

from babel.dates import get_month_names

from atlas.languages import READER_LANGUAGES

LONGEST = 60  # letters; nobody writes a day longer than this
_PIECE = re.compile(r"[0-9]+|[^\W\d_]+")
_BETWEEN = re.compile(r"[\s.,/’'–-]*")
_LIKE = str.maketrans({"ı": "i", "ə": "e"})
# English ordinals and "of"; Turkish and Azerbaijani "year", with its endings.
_IDLE = {"of", "the", "st", "nd", "rd", "th", "yil", "yili", "yilinda", "il", "ili", "ilde"}
_IDLE |= {"ci", "cu", "inci", "nci", "uncu", "ncu"}

Parts = tuple[int, int | None, int | None]  # year, month, day


def day_in(text: str) -> str | None:
    """The ISO day a text means; None where it is no day, or one no calendar has."""
    parts = parts_in(text)
    if parts is None:
        return None
    year, month, day = parts
    try:
        month = month or 12
        return date(year, month, day or monthrange(year, month)[1]).isoformat()
    except ValueError:
        return None


def parts_in(text: str) -> Parts | None:
    """Year, month and day of a text written as a date, be it of the calendar or not."""
    if len(text) > LONGEST:
        return None
    plain = _plain(text).strip()
    if plain[:1] in "-–,/.’'" or not all(_BETWEEN.fullmatch(gap) for gap in _PIECE.split(plain)):
        return None
    pieces = [piece for piece in _PIECE.findall(plain) if piece not in _IDLE]
    words = [piece for piece in pieces if not piece.isdigit()]
    if not words:
        return _in_numbers(pieces)
    return _with_name(pieces, _months().get(words[0])) if len(words) == 1 else None


def _in_numbers(pieces: list[str]) -> Parts | None:
    """Read year first, or year last; between the two stands the month."""
    if not 1 <= len(pieces) <= 3:
        return None
    if len(pieces[0]) != 4:
        pieces = pieces[::-1]
    return _parts(*pieces)


def _with_name(pieces: list[str], month: int | None) -> Parts | None:
    """Read a day, if any, before or after the month's name, and the year last."""
    *before, year = pieces
    if month is None or len(before) > 2 or not year.isdigit():
        return None
    return _parts(year, str(month), *(piece for piece in before if piece.isdigit()))


def _parts(year: str, month: str = "", day: str = "") -> Parts | None:
    if len(year) != 4 or len(month) > 2 or len(day) > 2:
        return None
    if (month and not int(month)) or (day and not int(day)):
        return None
    return int(year), int(month) if month else None, int(day) if day else None


def date_words() -> dict[str, object]:
    """The words that dates are read by, for the browser: names of months, and idle words."""
    return {"months": _months(), "idle": sorted(_IDLE)}


@cache
def _months() -> dict[str, int]:
    """Every name of a month, whole or short, in every language of the page."""
    return {
        _plain(name).rstrip("."): number
        for lang in READER_LANGUAGES
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for number, name in get_month_names(width, context, locale=lang).items()
    } | {"sept": 9}


def _plain(text: str) -> str:
    """Text in lower case without accents."""
    taken_apart = unicodedata.normalize("NFKD", text.casefold().translate(_LIKE))
    return "".join(letter for letter in taken_apart if not unicodedata.combining(letter))
