"""Azerbaijani: the words of time and how they are put together."""

from finding.dates.language import Language, Words, folded, months_of, weekdays_of
from finding.dates.tables.azerbaijani_beside import AFTER, BEFORE
from finding.dates.tables.shared import (
    DAY_FIRST,
    FRAGMENTS,
    NUMERIC,
    ROMAN,
    YEARS,
    numbered,
    with_endings,
)

_ONES = ["birinci", "ikinci", "üçüncü", "dördüncü", "beşinci", "altıncı", "yeddinci", "səkkizinci", "doqquzuncu"]
ORDINALS = [*_ONES, "onuncu", *(f"on {one}" for one in _ONES), "iyirminci", "iyirmi birinci"]
COUNTS = ["bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz", "on"]
TENS = {"iyirmi": 20, "otuz": 30, "qırx": 40, "əlli": 50, "altmış": 60, "yetmiş": 70}
_CI = ("ci", "cı", "cu", "cü")
_YEAR = "i in ində inin indən inə də dən ə lər lərdə lərin lərində lərinin ləri lərindən lərə"

WORDS: dict[str, Words] = {
    "month": months_of("az"),
    "monthof": with_endings(months_of("az"), "ın in un ün"),
    "monthin": with_endings(months_of("az"), "da də ında ində unda ündə ı i u ü ın in un ün"),
    "weekday": weekdays_of("az"),
    "season": with_endings({"yaz": 21, "yay": 22, "payız": 23, "qış": 24},
                           "ı ında ının ından da ın"),
    "era": {
        "e.ə.": -1, "e. ə.": -1, "eə": -1, "m.ə.": -1, "b.e.ə.": -1, "e.ə": -1,
        "eramızdan əvvəl": -1, "bizim eradan əvvəl": -1, "miladdan əvvəl": -1, "miladdan öncə": -1,
        "b.e.": 1, "b. e.": 1, "bizim eranın": 1, "eramızın": 1, "miladi": 1, "miladın": 1,
    },
    "ordinal": numbered(ORDINALS) | numbered(ROMAN)
    | {f"{n}-{ci}": n for n in range(1, 31) for ci in _CI}
    | {f"{roman}-{ci}": n for n, roman in enumerate(ROMAN, 1) for ci in _CI},
    "thousand": with_endings({"minillik": 1, "minilliy": 1}, _YEAR),
    "decades": with_endings({"illər": 1}, "in i də dən ə ində indən inin"),
    "tens": {
        "iyirminci": 20, "otuzuncu": 30, "qırxıncı": 40, "əllinci": 50, "altmışıncı": 60,
        "yetmişinci": 70, "səksəninci": 80, "doxsanıncı": 90,
    },
    "count": numbered(COUNTS) | TENS | {"on beş": 15, "yüz": 100},
    "unit": with_endings({"il": "year"}, "in də i ində")
    | with_endings({"ay": "month", "gün": "day", "həftə": "week"}, "ın ün da də ı ü nin ında ində")
    | with_endings({"əsr": "century"}, "də"),
    "later": {"sonra": 1},
    "ago": {"əvvəl": -1, "öncə": -1, "qabaq": -1},
    "beside": {"əvvəl": -1, "öncə": -1, "qabaq": -1},
    "shift": {
        "növbəti": 1, "ertəsi": 1, "sonrakı": 1, "bir sonrakı": 1, "əvvəlki": -1, "həmin": 0,
        "elə həmin": 0, "eyni": 0,
    },
    "that": {"o": 0},
    "news": {"ötən": -1, "keçən": -1, "bu": 0, "gələn": 1, "builki": 0},
    "newsday": {"dünən": -1, "sabah": 1},
}  # fmt: skip

_ERA = "[{era} ]"
PATTERNS = (
    *NUMERIC,
    *YEARS,
    *DAY_FIRST,
    "{year:any}{keep:ci}",
    _ERA + "{year:any}{keep:ci}",
    "{era} {year:any}",
    "{era} {year:any}[{keep2:ci}]<till>{year2:any}{keep:ci}",
    "{era} {year:any}[{keep2:ci} <year>]<till>{era2:era} {year2:any}[{keep:ci}]",
    "{year:four}<till>{year2:four}{keep:ci}",
    "{year:four}<till>{year2:full}{keep:ci}",
    "{year:four}{keep2:ci} <till>{year2:four}{keep:ci}",
    "{year:three}<till>{year2:three}{keep:ci}",
    "{day} {month},? {year:four}{keep:ci}",
    "{day}<case> {month},? {year:four}[{keep:ci}]",
    "{day}<till>{day2:day} {month}[ {year:four}[{keep:ci}]]",
    "{day} {month}<till>{day2:day} {month2:month}[ {year:four}[{keep:ci}]]",
    "{month} {year:four}{keep:ci}",
    "{year:four}{keep:ci} <year>,? {day} {month:monthin}",
    "{year:four}{keep:ci} <year>,? {month:monthof} {day}",
    "{year:four}{keep:ci} <year>,? {month:monthin}",
    "{month:monthof} {day}",
    "{month:monthof} {day}<till>{day2:day}",
    "{year:four}{keep:ci} <year> {season}",
    "{year:any}{keep:ci} <year> {season}",
    _ERA + "{decade:tenth}{keep:ci} {keep2:decades}",
    _ERA + "{decade:tenth}[{keep3:ci}]<till>{decade2:tenth}{keep:ci} {keep2:decades}",
    "{tens:tenner}{keep:ci} {keep2:decades}",
    "{tens} {keep:decades}",
    "{century:ordinal} <cent> {tens:tenner}{keep:ci} {keep2:decades}",
    "{century:ordinal} <cent> {tens} {keep:decades}",
    _ERA + "{century:ordinal} {keep:cent}",
    _ERA + "{century:ordinal}<and>{century2:ordinal} {keep:cent}",
    _ERA + "{century:ordinal} <cent><and>{century2:ordinal} {keep:cent}",
    _ERA + "{millennium:ordinal} {keep:thousand}",
    "{count} {unit} {later}",
    "{count:two} {unit} {later}",
    "{count} {unit} {ago}",
    "{count:two} {unit} {ago}",
    "ondan {count} {unit} {later:beside}",
    "{shift} {unit}",
    "{shift} {unit} {month:monthin}",
    "{shift} {unit} {month:monthof} {day}",
    "{shift} {unit} {season}",
    "{shift:that} {unit}",
    "{shift:that} {unit} {month:monthin}",
    "{news} {unit}",
    "{news} {unit} {month:monthin}",
    "{news} {unit} {month:monthof} {day}",
    "{news} {season}",
    "{newsday}",
)

AZERBAIJANI = Language(
    code="az",
    words={name: folded(table) for name, table in WORDS.items()},
    fragments=FRAGMENTS
    | {
        "case": r"-?[^\W\d]{1,4}",
        "ci": r"(?:- ?)?[cj][iuü](?!\w)",
        "and": r"(?: ?- ?| və | ilə )",
        "till": r"(?: ?- ?| və | ilə )",
        "year": r"il\w{0,6}",
        "tenth": r"[1-9]\d{0,2}0",
        "tenner": r"[1-9]0",
        "cent": r"(?:əsr|yüzil)\w{0,6}",
        "circalead": r"\b(?:təxminən|təqribən|texminen|haradasa) ?",
        "circatrail": r"(?: il\w{0,6})? (?:ətraf|radə)\w{0,8}",
        "parttrail": r"(?: il(?:in|lərin)?)? (?:əvvəl|orta|son|axir|başlanğic)(?:i|u|lar|lər)\w{0,6}"
        r"(?: ?(?:birinci|ikinci) yari\w{0,6})?",
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
