"""Catalogues: `.po` files on disk, one `Words` per language in memory."""

from __future__ import annotations

import gettext
import io
from dataclasses import dataclass, field
from functools import cache
from math import floor
from pathlib import Path

from babel import Locale
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import (
    format_decimal,
    format_percent,
    get_decimal_symbol,
    get_group_symbol,
)

from atlas.model import Event
from words.dates import date_text, interval_text, life_text, when_text
from words.endings import filled
from words.terms import LANGUAGE_NAMES
from words.years import year_text, years_text

LOCALE_FOLDER = Path(__file__).parent / "locale"
LANGUAGES = {"en": "English", "tr": "Türkçe", "az": "Azərbaycanca"}
LEAST_SHARE = 0.005  # what is less would be written as nothing


@dataclass(frozen=True)
class Words:
    """What the page says in one language.

    `say` translates an interface text and fills its `{names}`; `date` writes an ISO date out;
    `number` groups digits. A text missing from the catalogue stays English.
    """

    lang: str
    translations: gettext.NullTranslations = field(repr=False)

    def say(self, text: str, **values: object) -> str:
        """`text` in the reader's language, its `{placeholders}` filled from `values`."""
        said = self.translations.gettext(text)
        return filled(said, values) if values else said

    def plural(self, one: str, many: str, n: int, **values: object) -> str:
        """The plural form for `n`, with `{n}` filled as a grouped number and its other names."""
        said = self.translations.ngettext(one, many, n)
        return filled(said, {"n": self.number(n), **values})

    def date(self, iso: str) -> str:
        """Write an ISO date out: `1813-10-24` is "24 October 1813" in English."""
        return date_text(iso, self.lang)

    def year(self, year: int) -> str:
        """Write a year out, with its era where it needs one: -43 is "44 BC" in English."""
        return year_text(year, self.lang)

    def years(self, first: int, last: int) -> str:
        """Write years from one to another out: "264–146 BC", "1992–1994"."""
        return years_text(first, last, self.lang)

    def when(self, day: str, edtf: str) -> str:
        """Write a day out, or in the words of its EDTF where it is uncertain."""
        return when_text(day, edtf, self.lang)

    def life(self, born: str, died: str) -> str:
        """Write out when somebody lived, from two EDTF: "about 1842 – 1907"."""
        return life_text(born, died, self.lang)

    def time_of(self, event: Event) -> str:
        """When an event was, as precisely as it is known; what lasted from start to end."""
        if event.end_date in ("", event.date):
            return self.when(event.date, event.edtf)
        return interval_text(event.date, event.edtf, event.end_date, self.lang)

    def language(self, code: str) -> str:
        """What the language calls another: `ota` is "Ottoman Turkish" in English."""
        if code in LANGUAGE_NAMES:
            return self.say(LANGUAGE_NAMES[code])
        return str(Locale(self.lang).languages.get(code, code))

    def number(self, value: float) -> str:
        """Group the digits of a whole number as the language does; a half goes up.

        Python alone would round a half to the even number, and the browser not. A sum may miss the
        half by its last digits, which depend on the Python: it counts as one.
        """
        return format_decimal(floor(round(value, 6) + 0.5), locale=self.lang)

    def marks(self) -> tuple[str, str]:
        """What stands between thousands and before a fraction: `,` and `.` in English."""
        return get_group_symbol(self.lang), get_decimal_symbol(self.lang)

    def percent(self, share: float) -> str:
        """Write a share between 0 and 1 as a whole percentage: `37%`, `%37`; `<1%`, no false 0."""
        if 0 < share < LEAST_SHARE:
            return f"<{self.percent(0.01)}"
        return format_percent(share, format=None, locale=self.lang)

    def number_marks(self) -> dict[str, str]:
        """How the language writes numbers, for browsers: not every one knows Azerbaijani."""
        return {
            "thousands": get_group_symbol(self.lang),
            "percent": self.percent(0).replace("0", "{n}"),
        }


@cache
def words_in(lang: str) -> Words:
    """The words of a language; an unknown code gives English."""
    lang = lang if lang in LANGUAGES else "en"
    return Words(lang, _translations(lang))


def _translations(lang: str) -> gettext.NullTranslations:
    path = LOCALE_FOLDER / lang / "LC_MESSAGES" / "atlas.po"
    if not path.exists():
        return gettext.NullTranslations()
    compiled = io.BytesIO()
    with path.open(encoding="utf-8") as file:
        write_mo(compiled, read_po(file, locale=lang))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
