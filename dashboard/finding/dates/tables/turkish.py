"""Turkish: the words of time and how they are put together."""

from finding.dates.language import Language, Words, folded, months_of, weekdays_of
from finding.dates.tables.shared import (
    DAY_FIRST,
    FRAGMENTS,
    NUMERIC,
    ROMAN,
    YEARS,
    numbered,
    with_endings,
)
from finding.dates.tables.turkish_beside import AFTER, BEFORE

_ONES = ["birinci", "ikinci", "üçüncü", "dördüncü", "beşinci", "altıncı", "yedinci", "sekizinci", "dokuzuncu"]
ORDINALS = [*_ONES, "onuncu", *(f"on {one}" for one in _ONES), "yirminci", "yirmi birinci"]
COUNTS = ["bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz", "on"]
TENS = {"yirmi": 20, "otuz": 30, "kırk": 40, "elli": 50, "altmış": 60, "yetmiş": 70}
# Case endings that grow onto the words of time.
_YEAR = "ı ın ında ının ından ına da dan a lar larda ların"
_PLAIN = "in ün un ın de da te ta den dan ten tan e ü i ı"

WORDS: dict[str, Words] = {
    "month": months_of("tr"),
    "monthof": with_endings(months_of("tr"), "ın in un ün ı i u ü"),
    "weekday": with_endings(weekdays_of("tr"), "'yi"),
    "season": with_endings(
        {"ilkbahar": 21, "bahar": 21, "yaz": 22, "sonbahar": 23, "güz": 23},
        "ı ında ının ından da de ın",
    )
    # Not "kışı": folded, it is "kişi", a person.
    | with_endings({"kış": 24}, "ında ının ından"),
    "era": {
        "mö": -1, "m.ö.": -1, "m. ö.": -1, "iö": -1, "i.ö.": -1, "milattan önce": -1,
        "milâttan önce": -1, "isa'dan önce": -1, "ms": 1, "m.s.": 1, "m. s.": 1, "is": 1,
        "i.s.": 1, "milattan sonra": 1, "isa'dan sonra": 1,
    },
    "ordinal": numbered(ORDINALS) | numbered(ROMAN) | numbered(f"{one}." for one in ROMAN)
    | {f"{n}.": n for n in range(1, 31)} | {f"{n}'{e}": n for n in range(1, 22)
       for e in ("inci", "nci", "uncu", "üncü", "ıncı")},
    "thousand": with_endings({"binyıl": 1, "bin yıl": 1}, _YEAR),
    "decades": with_endings({"yıllar": 1, "seneler": 1}, "da de dan den ın in a e ı ında ının ından"),
    "tens": {
        "yirmili": 20, "otuzlu": 30, "kırklı": 40, "ellili": 50, "altmışlı": 60, "yetmişli": 70,
        "seksenli": 80, "doksanlı": 90,
    },
    "count": numbered(COUNTS) | TENS | {"on beş": 15, "yüz": 100},
    "unit": with_endings({"yıl": "year", "sene": "year"}, "ın nin da de ı i ında")
    | with_endings({"ay": "month", "gün": "day", "hafta": "week"}, "ın ün nın da de ı ü ında")
    | with_endings({"yüzyıl": "century", "asır": "century"}, "da"),
    "later": {"sonra": 1},
    "ago": {"önce": -1, "evvel": -1},
    "beside": {"önce": -1, "evvel": -1},
    "shift": {
        "ertesi": 1, "sonraki": 1, "bir sonraki": 1, "izleyen": 1, "takip eden": 1, "önceki": -1,
        "bir önceki": -1, "aynı": 0,
    },
    "that": {"o": 0},
    "news": {"geçen": -1, "geçtiğimiz": -1, "bu": 0, "gelecek": 1, "önümüzdeki": 1},
    "newsday": {"dün": -1, "yarın": 1},
}  # fmt: skip

_ERA = "[{era} ]"
PATTERNS = (
    *NUMERIC,
    *YEARS,
    *DAY_FIRST,
    "{day} {month},? {year:four}[ {weekday}]",
    "{day} {month} {weekday}",
    "{day}[<case>] {month} {year:four}",
    "{day}<and>{day2:day} {month}[ {year:four}]",
    "{year:four}<yearof> {day} {month:monthof}",
    "{year:four}<yearof> {month:monthof}[ ay]",
    "{year:four} {month:monthof}",
    "{month} <monthword> {day}",
    "{year:four}<yearof>[ ]{season}",
    "{year:four}<yearof> {season}",
    "{year:four} {season}",
    "{season} {year:four}",
    "{era} {year:any}",
    "{era} {year:any}<till>{year2:any}",
    "{era} {year:any}<till>{era2:era} {year2:any}",
    "{era} {day} {month} {year:any}",
    "{day} {month} {era} {year:any}",
    _ERA + "{decade:tenth}{keep:ler}<end>[ {keep2:decades}]",
    _ERA + "{decade:tenth}{keep:ler}<till>{decade2:tenth}{keep3:ler}<end>[ {keep2:decades}]",
    "'?{tens:tenner}{keep:li} {keep2:decades}",
    "'?{tens:tenner}{keep:lerplain}<end>",
    "{tens} {keep:decades}",
    "{century:ordinal} <cent> {tens:tenner}{keep:li} {keep2:decades}",
    "{century:ordinal} <cent> {tens} {keep:decades}",
    _ERA + "{century:ordinal} {keep:cent}",
    _ERA + "{century:ordinal} ?{keep:cent}",
    _ERA + "{century:ordinal}<and>{century2:ordinal} {keep:cent}",
    _ERA + "{century:ordinal} <cent><and>{century2:ordinal} {keep:cent}",
    _ERA + "{millennium:ordinal} {keep:thousand}",
    "{count} {unit} {later}",
    "{count:two} {unit} {later}",
    "{count} {unit} {ago}",
    "{count:two} {unit} {ago}",
    "ondan {count} {unit} {later:beside}",
    "{shift} {unit}",
    "{shift} {unit} {month:monthof}",
    "{shift} {month}",
    "{shift} {season}",
    "{shift:that} {unit}",
    "{shift:that} {unit} {month:monthof}",
    "{shift:that} {season}",
    "{news} {unit}",
    "{news} {month}",
    "{news} {season}",
    "{newsday}",
)

TURKISH = Language(
    code="tr",
    words={name: folded(table) for name, table in WORDS.items()},
    fragments=FRAGMENTS
    | {
        "case": r"'\w{1,4}",
        "and": r"(?: ?- ?| ve | ile | ila )",
        "till": r"(?: ?- ?| ila | ile | ve )",
        "yearof": r"(?:'\w{1,4}| (?:yil|sene)\w{0,5})?",
        "monthword": r"ay\w{0,5}",
        "tenth": r"[1-9]\d{0,2}0",
        "tenner": r"[1-9]0",
        "ler": r"(?:'?l[ea]r|'?l[iu](?!\w))",
        "lerplain": r"'?l[ea]r",
        "end": r"(?:in|e|a|den|dan|de|da|i)?",
        "li": r"'?l[iu](?!\w)",
        "cent": r"(?:yüzyil|asir|asr)\w{0,6}",
        "circalead": r"\b(?:yaklasik|yaklaşik|takriben|tahminen|c\.|y\.) ?(?:olarak )?",
        "circatrail": r"(?:'?\w{0,4})? (?:dolay|civar)\w{0,8}",
        "parttrail": r"(?:'\w{0,4})?(?: yil\w{0,4})? (?:baş|orta|son)(?:i|u|lar)\w{0,6}"
        r"| ilk (?:yari|çeyre)\w{0,6}| (?:son|ikinci) (?:yari|çeyre)\w{0,6}",
        "partlead": r"(?!)",
    },
    patterns=PATTERNS,
    joins=(
        ("", r"(?:\?|\(\?\))? ?- ?", ""),
        ("", r"(?:'?(?:den|dan|ten|tan)| (?:yil|sene)\w{0,8}|'?\w{1,3}) ",
         r"(?:'?\w{1,3}| (?:yil|sene|tarih)\w{0,8})? (?:kadar|dek|değin)"),
        ("", r"'?(?:ler|lar)?(?:den|dan|ten|tan) ", r"'?(?:l[ea]r)?[ea]\b"),
        ("", r"(?:'?\w{1,3})? (?:ile|ila|ve) ", r"(?:'?\w{1,4})?(?: (?:yil|sene|tarih)\w{0,8})? ara"),
    ),
    before=BEFORE,
    after=AFTER,
    common=r"ocak|mart|mar|mar\.|may|may\.|ekim|eki|kasim|kas|aralik|ara|ara\.|haz|tem|oca|nis",
)  # fmt: skip
