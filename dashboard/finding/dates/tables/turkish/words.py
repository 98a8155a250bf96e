"""Turkish: the words of time by table; in each, the form -> what it means."""

from finding.dates.language import Words, months_of, weekdays_of
from finding.dates.tables.shared import ROMAN, compounds, listed, numbered, with_endings

_ONES = listed("birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu")
ORDINALS = [*_ONES, "onuncu", *(f"on {one}" for one in _ONES), "yirminci", "yirmi birinci"]
COUNTS = listed("bir iki üç dört beş altı yedi sekiz dokuz")
TENS: dict[str, int | str] = {
    "on": 10, "yirmi": 20, "otuz": 30, "kırk": 40, "elli": 50, "altmış": 60, "yetmiş": 70,
    "seksen": 80, "doksan": 90,
}  # fmt: skip
# Case endings that grow onto the words of time.
_YEAR = "ı ın ında ının ından ına da dan a lar larda ların"

WORDS: dict[str, Words] = {
    "month": months_of("tr"),
    "monthof": with_endings(months_of("tr"), "ın in un ün ı i u ü"),
    "weekday": with_endings(weekdays_of("tr"), "'yi"),
    "season": with_endings(
        {"ilkbahar": 21, "bahar": 21, "yaz": 22, "sonbahar": 23, "güz": 23},
        "ı ında ının ından da de ın",
    )
    | with_endings({"güz": 23}, "ünde ünün ünden")
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
    "decades": with_endings({"yıllar": 1, "seneler": 1},
                            "da de dan den ın in a e ı ında ının ından"),
    "tens": {
        "yirmili": 20, "otuzlu": 30, "kırklı": 40, "ellili": 50, "altmışlı": 60, "yetmişli": 70,
        "seksenli": 80, "doksanlı": 90,
    },
    "count": numbered(COUNTS) | TENS | compounds(TENS, COUNTS, " ") | {"yüz": 100},
    "unit": with_endings({"yıl": "year", "sene": "year"}, "ın nin da de ı i ında")
    | with_endings({"ay": "month", "gün": "day", "hafta": "week"}, "ın ün nın da de ı ü ında")
    | with_endings({"yüzyıl": "century", "asır": "century"}, _YEAR)
    | with_endings({"asr": "century"}, "ın ında ının ından ı"),
    "period": with_endings({"yüzyıl": "century", "asır": "century", "on yıl": "decade"}, _YEAR)
    | with_endings({"onyıl": "decade"}, _YEAR) | with_endings({"asr": "century"}, "ın ında"),
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
