"""Azerbaijani: the words of time by table; in each, the form -> what it means."""

from finding.dates.language import Words, months_of, weekdays_of
from finding.dates.tables.shared import ROMAN, compounds, listed, numbered, with_endings

_ONES = listed("birinci ikinci üçüncü dördüncü beşinci altıncı yeddinci səkkizinci doqquzuncu")
ORDINALS = [*_ONES, "onuncu", *(f"on {one}" for one in _ONES), "iyirminci", "iyirmi birinci"]
COUNTS = listed("bir iki üç dörd beş altı yeddi səkkiz doqquz")
TENS: dict[str, int | str] = {
    "on": 10, "iyirmi": 20, "otuz": 30, "qırx": 40, "əlli": 50, "altmış": 60, "yetmiş": 70,
    "səksən": 80, "doxsan": 90,
}  # fmt: skip
_CI = ("ci", "cı", "cu", "cü")
_PERIOD = "də dən in ə ində lərdə"
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
    "count": numbered(COUNTS) | TENS | compounds(TENS, COUNTS, " ") | {"yüz": 100},
    "unit": with_endings({"il": "year"}, "in də i ində dən")
    | with_endings({"ay": "month", "gün": "day", "həftə": "week"},
                   "ın ün da də ı ü nin ında ində dən dan")
    | with_endings({"əsr": "century", "yüzil": "century", "onillik": "decade"}, _PERIOD)
    | with_endings({"yüzillik": "century"}, "də")
    | with_endings({"onilliy": "decade", "yüzilliy": "century"}, "in ində ə"),
    "period": with_endings({"əsr": "century", "yüzil": "century", "onillik": "decade"}, "")
    | with_endings({"yüzillik": "century"}, ""),
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
