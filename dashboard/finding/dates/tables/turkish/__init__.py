"""Turkish: its words, patterns, and what stands between and beside them."""

from finding.dates.language import Language, folded
from finding.dates.tables.shared import FRAGMENTS
from finding.dates.tables.turkish.beside import AFTER, BEFORE
from finding.dates.tables.turkish.patterns import PATTERNS
from finding.dates.tables.turkish.words import WORDS

TURKISH = Language(
    code="tr",
    words={name: folded(table) for name, table in WORDS.items()},
    fragments=FRAGMENTS
    | {
        "case": r"'\w{1,4}",
        "and": r"(?: ?- ?| ve | ile | ila )",
        "till": r"(?: ?- ?| ila | ile | ve )",
        "upto": r"(?: ?- ?| ila | ile )",
        "yearof": r"(?:'\w{1,4}| (?:yil|sene)\w{0,5})?",
        "monthword": r"ay\w{0,5}",
        "tenth": r"[1-9]\d{0,2}0",
        "tenner": r"[1-9]0",
        "ler": r"(?:'?l[ea]r|'?l[iu](?!\w))",
        "lerplain": r"'?l[ea]r",
        "onday": r"gün(?:ü|leri)(?!\w)",
        "end": r"(?:in|e|a|den|dan|de|da|i)?",
        "li": r"'?l[iu](?!\w)",
        "cent": r"(?:(?:yüzyil|asir|asr)\w{0,6}|yy(?!\w))",
        "circalead": r"\b(?:yaklasik|yaklaşik|takriben|tahminen|c\.|y\.) ?(?:olarak )?",
        "circatrail": r"(?:'?\w{0,4})? (?:dolay|civar)\w{0,8}",
        "parttrail": r"(?:'\w{0,4})?(?: yil\w{0,4})? (?:baş|orta|son)(?:i|u|lar)\w{0,6}"
        r"| ilk (?:yari|çeyre)\w{0,6}| (?:son|ikinci) (?:yari|çeyre)\w{0,6}",
        # A clause before its noun that looks back: 1824'te kurulan, H.'nin geçtiği.
        "asidetrail": r"[^,;:()!?\d]{0,60}?\b(?:olan|\w{2,}(?:[iuü][ln]|[ae][lnry]|[iuü]y|ş)[ae]n"
        r"|\w{2,}[dt][iuü]ğ[iuü](?!nd[ae])\w{0,3}(?! (?:zaman|için|sirada|gün|yil)))(?!\w)",
        "partlead": r"(?!)",
    },
    patterns=PATTERNS,
    joins=(
        ("", r"(?:\?|\(\?\))? ?- ?", ""),
        ("", r"(?:'?(?:den|dan|ten|tan)| (?:yil|sene)\w{0,8}|'?\w{1,3}) ",
         r"(?:'?\w{1,3}| (?:yil|sene|tarih)\w{0,8})? (?:kadar|dek|değin)"),
        ("", r"'?(?:ler|lar)?(?:den|dan|ten|tan) ", r"'?(?:l[ea]r)?[ea]\b"),
        ("", r"(?:'?\w{1,3})? (?:ile|ila|ve) ",
         r"(?:'?\w{1,4})?(?: (?:yil|sene|tarih)\w{0,8})? ara"),
    ),
    before=BEFORE,
    after=AFTER,
    common=r"ocak|mart|mar|mar\.|may|may\.|ekim|eki|kasim|kas|aralik|ara|ara\.|haz|tem|oca|nis",
)  # fmt: skip
