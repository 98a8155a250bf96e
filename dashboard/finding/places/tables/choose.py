"""The tables for a text's language, found by its letters where it is not said."""

from finding.places.tables.az import AZERBAIJANI
from finding.places.tables.en import ENGLISH
from finding.places.tables.language import Language
from finding.places.tables.tr import TURKISH

_TABLES = {"en": ENGLISH, "tr": TURKISH, "az": AZERBAIJANI}


def tables(lang: str, text: str) -> Language:
    """The tables of the language, or those of English for one that has none."""
    return _TABLES.get(lang or _guessed(text), ENGLISH)


def _guessed(text: str) -> str:
    """Azerbaijani by its ə, Turkish by its dotless ı."""
    start = text[:20_000].lower()
    if start.count("ə") * 200 > len(start):
        return "az"
    return "tr" if start.count("ı") * 200 > len(start) else "en"
