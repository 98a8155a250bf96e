"""Azerbaijani: its words, patterns, and what stands between and beside them."""

from finding.dates.language import Language, folded
from finding.dates.tables.azerbaijani.beside import AFTER, BEFORE
from finding.dates.tables.azerbaijani.patterns import PATTERNS
from finding.dates.tables.azerbaijani.words import WORDS
from finding.dates.tables.shared import FRAGMENTS

AZERBAIJANI = Language(
    code="az",
    words={name: folded(table) for name, table in WORDS.items()},
    fragments=FRAGMENTS
    | {
        "case": r"-?[^\W\d]{1,4}",
        "ci": r"(?:- ?)?[cj][iuü](?!\w)",
        "and": r"(?: ?- ?| və | ilə )",
        "till": r"(?: ?- ?| və | ilə )",
        "upto": r"(?: ?- ?| ilə )",
        "onday": r"gün(?:ü|ləri)(?!\w)",
        "close": r"\)",
        "year": r"il\w{0,6}",
        "monthword": r"ay\w{0,5}",
        "tenth": r"[1-9]\d{0,2}0",
        "tenner": r"[1-9]0",
        "cent": r"(?:əsr|yüzil)\w{0,6}",
        "circalead": r"\b(?:təxminən|təqribən|texminen|haradasa) ?",
        "circatrail": r"(?: il\w{0,6})? (?:ətraf|radə)\w{0,8}",
        # A clause before its noun that looks back: 1824-cü ildə salınan, H.-nin keçdiyi.
        "asidetrail": r"[^,;:()!?\d]{0,60}?\b(?:olan|olunan|"
        r"\w{2,}(?:[iuü][ln]|[aə][lnry]|[iuü]y|ş)[aə]n"
        r"|\w{2,}d[iuü][ğy][iuü](?!nd[aə])\w{0,3}(?! (?:zaman|üçün|gün|vaxt|il)))(?!\w)",
        "parttrail": r"(?: il(?:in|lərin)?)? (?:əvvəl|orta|son|axir|başlanğic)"
        r"(?:i|u|lar|lər)\w{0,6}(?: ?(?:birinci|ikinci) yari\w{0,6})?",
    },
    patterns=PATTERNS,
    joins=(
        ("", r"(?:\?|\(\?\))? ?- ?", ""),
        ("", r"(?: il\w{0,6}|-?(?:dan|dən|dan|ndan|ndən))? ",
         r"(?: il\w{0,6}|-?\w{1,3})? (?:qədər|kimi|dək)|(?: il\w{0,4})?d[əa]k\b"),
        ("", r"(?: il\w{0,6})? (?:ilə|və) ", r"(?: il\w{0,6}|-?\w{1,3})? ara"),
    ),
    before=BEFORE,
    after=AFTER,
    common=r"(?!)",
    capitals=False,
)  # fmt: skip
