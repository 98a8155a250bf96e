"""Days as readers write them, in any of the page's languages, read as days of the atlas.

`24 October 1813`, `October 24, 1813`, `24.10.1813`, `24/10/1813` (the day first), `24 Ekim 1813`,
`24 oktyabr 1813-cü il`, `1813-10-24`. A month stands for its last day (`Ekim 1813`, `1813-10`),
as a year does. Case, accents and dotted or dotless i make no difference.

A year has four digits, or fewer beside an era: `480 BC`, `AD 20`, `MÖ 480`, `15 mart e.ə. 44`. A
minus before it counts as astronomers do: `-479` is 480 BC, and `-0043-03-15` a day of 44 BC.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from babel.dates import get_month_names

from atlas.calendar import FIRST_YEAR, month_length, written
from atlas.languages import READER_LANGUAGES

LONGEST = 60  # letters; nobody writes a day longer than this
_PIECE = re.compile(r"[0-9]+|[^\W\d_]+")
_BETWEEN = re.compile(r"[\s.,/’'–-]*")
_LIKE = str.maketrans({"ı": "i", "ə": "e"})
# English ordinals and "of"; Turkish and Azerbaijani "year", with its endings and those of years.
_IDLE = {"of", "the", "st", "nd", "rd", "th", "yil", "yili", "yilinda", "il", "ili", "ilde"}
_IDLE |= {"ci", "cu", "inci", "nci", "uncu", "ncu", "ilden", "iledek", "ilin"}
_IDLE |= {"de", "da", "te", "ta", "den", "dan", "ten", "tan"}

# The two eras, in letters without accents: BC, BCE; MÖ, İÖ, milattan önce; e.ə., m.ə. ...
_BC = r"b\.? ?c\.?(?: ?e\.?)?|[mi]\.? ?o\.?|milattan once|[bm]?\.? ?e\.? ?e\.?|eramizdan evvel"
_BC += r"|miladdan evvel"
_AD = r"a\.? ?d\.?|c\.? ?e\.?|[mi]\.? ?s\.?|milattan sonra|[by]\.? ?e\.?|eramizin"
ERAS = {"bc": rf"(?<![a-z])(?:{_BC})(?![a-z])", "ad": rf"(?<![a-z])(?:{_AD})(?![a-z])"}
_SIGNED = re.compile(r"[-–−](\d{1,4}(?:-\d{1,2}){0,2})", re.ASCII)

Parts = tuple[int, int | None, int | None]  # year, month, day


def day_in(text: str) -> str | None:
    """The day a text means; None where it is no day, or one no calendar has."""
    parts = parts_in(text)
    if parts is None or parts[0] < FIRST_YEAR:
        return None
    year, month, day = parts[0], parts[1] or 12, parts[2]
    if month > 12 or (day or 1) > month_length(year, month):
        return None
    return written(year, month, day or month_length(year, month))


def parts_in(text: str) -> Parts | None:
    """Year, month and day of a text written as a date, be it of the calendar or not."""
    if len(text) > LONGEST:
        return None
    plain = _plain(text).strip()
    if signed := _SIGNED.fullmatch(plain):
        year, *others = signed[1].split("-")
        return _dated(-int(year), *others)
    era, plain = _era(plain)
    if plain[:1] in "-–,/.’'" or not all(_BETWEEN.fullmatch(gap) for gap in _PIECE.split(plain)):
        return None
    pieces = [piece for piece in _PIECE.findall(plain) if piece not in _IDLE]
    words = [piece for piece in pieces if not piece.isdigit()]
    if not words:
        return _in_numbers(pieces, era)
    return _with_name(pieces, _months().get(words[0]), era) if len(words) == 1 else None


def _era(plain: str) -> tuple[str, str]:
    """The era a text names, "" for none, and the text without it."""
    for era, letters in ERAS.items():
        rest, found = re.subn(letters, " ", plain, count=1)
        if found:
            return era, rest.strip()
    return "", plain


def _in_numbers(pieces: list[str], era: str) -> Parts | None:
    """Read year first, or year last; between the two stands the month."""
    if not 1 <= len(pieces) <= 3:
        return None
    if len(pieces[0]) != 4:
        pieces = pieces[::-1]
    return _parts(era, *pieces)


def _with_name(pieces: list[str], month: int | None, era: str) -> Parts | None:
    """Read a day, if any, before or after the month's name, and the year last."""
    *before, year = pieces
    if month is None or len(before) > 2 or not year.isdigit():
        return None
    return _parts(era, year, str(month), *(piece for piece in before if piece.isdigit()))


def _parts(era: str, year: str, month: str = "", day: str = "") -> Parts | None:
    """A year of four digits or, beside an era, of one at least; there is no year 0 of either."""
    if len(year) > 4 or not (int(year) if era else len(year) == 4 and int(year)):
        return None
    return _dated(1 - int(year) if era == "bc" else int(year), month, day)


def _dated(year: int, month: str = "", day: str = "") -> Parts | None:
    if len(month) > 2 or len(day) > 2:
        return None
    if (month and not int(month)) or (day and not int(day)):
        return None
    return year, int(month) if month else None, int(day) if day else None


def date_words() -> dict[str, object]:
    """The words that dates are read by, for the browser: names of months, idle words, eras."""
    return {"months": _months(), "idle": sorted(_IDLE), "eras": ERAS}


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
