"""The languages the grammar knows; of any other, the month names and what needs no words."""

from functools import cache

from finding.dates.language import Language, months_of
from finding.dates.tables.azerbaijani import AZERBAIJANI
from finding.dates.tables.english import ENGLISH
from finding.dates.tables.shared import plain_language
from finding.dates.tables.turkish import TURKISH

LANGUAGES = {one.code: one for one in (ENGLISH, TURKISH, AZERBAIJANI)}
# Small words that tell the language of a text that does not say it.
TELLTALES = {
    "en": frozenset(["the", "of", "and", "in", "to", "was", "by", "with", "from", "that"]),
    "tr": frozenset(["ve", "bir", "bu", "ile", "için", "olarak", "olan", "da", "de", "sonra"]),
    "az": frozenset(["və", "bir", "bu", "ilə", "üçün", "olan", "də", "sonra", "idi", "ilin"]),
}


@cache
def language_of(code: str) -> Language:
    """The tables of a language by its ISO 639-1 code."""
    return LANGUAGES.get(code) or plain_language(code, months_of(code))


def guess(folded: str) -> str:
    """The code of the language a folded text is most likely in, of those known."""
    words = folded[:20_000].split()
    return max(TELLTALES, key=lambda code: sum(word in TELLTALES[code] for word in words))
