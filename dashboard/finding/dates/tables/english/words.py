"""English: the words of time by table; in each, the form -> what it means."""

from finding.dates.language import Words, months_of, weekdays_of
from finding.dates.tables.shared import ROMAN, compounds, listed, numbered

SMALL = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth "
    "twenty-first"
)
COUNTS = listed(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
TENS: dict[str, int | str] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
_NTH = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd"}

UNIT: dict[str, int | str] = {
    one: one for one in ("day", "week", "month", "year", "decade", "century", "millennium")
}

WORDS: dict[str, Words] = {
    "month": months_of("en") | {"sept": 9, "sept.": 9},
    "weekday": weekdays_of("en"),
    "season": {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
    "era": {
        "bc": -1, "b.c.": -1, "bce": -1, "b.c.e.": -1, "b. c.": -1, "before christ": -1,
        "ad": 1, "a.d.": 1, "a. d.": 1, "ce": 1, "c.e.": 1,
    },
    "adera": {"ad": 1, "a.d.": 1, "a. d.": 1, "ce": 1, "bc": -1, "b.c.": -1, "bce": -1},
    "ordinal": numbered(SMALL) | {f"{n}{_NTH.get(n, 'th')}": n for n in range(1, 31)},
    "roman": numbered(ROMAN),
    "tens": {
        "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
        "seventies": 70, "eighties": 80, "nineties": 90,
    },
    "count": numbered(COUNTS) | TENS | compounds(TENS, COUNTS[:9], "-")
    | {"a": 1, "an": 1, "a hundred": 100, "one hundred": 100},
    "unit": UNIT,
    "units": UNIT | {
        "days": "day", "weeks": "week", "months": "month", "years": "year",
        "decades": "decade", "centuries": "century",
    },
    "later": {"later": 1, "afterwards": 1, "earlier": -1, "previously": -1},
    "ago": {"ago": -1},
    "shift": {
        "following": 1, "next": 1, "ensuing": 1, "previous": -1, "preceding": -1, "same": 0,
        "very same": 0,
    },
    "that": {"that": 0, "that same": 0, "that very": 0},
    "beside": {"before": -1, "after": 1},
    "news": {"last": -1, "this": 0, "next": 1, "past": -1},
    "nextday": {"next": 1, "following": 1},
    "oneday": {"day": "day", "morning": "day"},
    "newsday": {"yesterday": -1, "tomorrow": 1},
}  # fmt: skip
