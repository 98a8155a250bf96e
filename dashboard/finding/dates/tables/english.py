"""English: the words of time and how they are put together."""

from finding.dates.language import Language, Words, folded, months_of, weekdays_of
from finding.dates.tables.english_beside import AFTER, BEFORE
from finding.dates.tables.shared import DAY_FIRST, FRAGMENTS, NUMERIC, YEARS, numbered

SMALL = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first"]
COUNTS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "eighty": 80}
_NTH = {1: "st", 2: "nd", 3: "rd", 21: "st"}

WORDS: dict[str, Words] = {
    "month": months_of("en") | {"sept": 9, "sept.": 9},
    "weekday": weekdays_of("en"),
    "season": {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
    "era": {
        "bc": -1, "b.c.": -1, "bce": -1, "b.c.e.": -1, "b. c.": -1, "before christ": -1,
        "ad": 1, "a.d.": 1, "a. d.": 1, "ce": 1, "c.e.": 1,
    },
    "adera": {"ad": 1, "a.d.": 1, "a. d.": 1, "bc": -1, "b.c.": -1},
    "ordinal": numbered(SMALL) | {f"{n}{_NTH.get(n, 'th')}": n for n in range(1, 31)},
    "tens": {
        "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
        "seventies": 70, "eighties": 80, "nineties": 90,
    },
    "count": numbered(COUNTS) | TENS | {"a": 1, "an": 1, "fifteen": 15, "a hundred": 100},
    "unit": {
        "day": "day", "week": "week", "month": "month", "year": "year", "decade": "decade",
        "century": "century", "days": "day", "weeks": "week", "months": "month", "years": "year",
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
    "newsday": {"yesterday": -1, "tomorrow": 1},
}  # fmt: skip

_CENTURY = "{century:ordinal}<gap>{keep:cent}[ {era}]"
_CENTURIES = "{century:ordinal}[<gap><cent>]<to>[the ]{century2:ordinal}<gap>{keep:cent}[ {era}]"
_AFTER_MONTH = "[ {year:four}]"
PATTERNS = (
    *NUMERIC,
    *YEARS,
    *DAY_FIRST,
    "{day}<th>[ of] {month}[<of>{year:four}]",
    "{day} of {month}[<of>{year:four}]",
    "{day} {month}<of>{year:four}",
    "{day}[<th>]<to>[the ]{day2:day}[<th>][ of] {month}[<of>{year:four}]",
    "{day}[<th>] {month}<to>{day2:day}[<th>] {month2:month}[<of>{year:four}]",
    "{month} [the ]{day}{keep:noth}[<of>{year:four}]",
    "{month} [the ]{day}{keep:th}[<of>{year:four}]",
    "{month} {day}[<th>]<to>{day2:day}[<th>][<of>{year:four}]",
    "{month} {day}[<th>]<to>{month2:month} {day2:day}[<th>][<of>{year:four}]",
    "{day}[<th>][ of] {month}<of>{year:any} {era}",
    "{month} {day}[<th>]<of>{year:any} {era}",
    "{month}<of>{year:four}",
    "{month}<of>{year:any} {era}",
    "{month}<to>{month2:month}<of>{year:four}",
    "{season}<of>{year:four}",
    "{season}<of>{year:any} {era}",
    "{season}<to>{season2:season}<of>{year:four}",
    "{season}<of>{year:four}<dash>{keep:full}",
    "{season}<of>{year:four}/{keep:full}",
    "{year:any} {era}",
    "{adera} {year:any}",
    "{adera} {year:any}<till>[{adera2:adera} ]{year2:any}",
    "{year:any} {era}<till>{year2:any} {era2:era}",
    "{year:any}<till>{year2:any} {era}",
    "{year:any} {era}<till>{adera2:adera} {year2:any}",
    "{decade:tenth}{keep:s}[ {era}]",
    "{decade:tenth}{keep:s}<to>{decade2:tenth}{keep2:s}[ {era}]",
    "{tens:tenner}{keep:s}",
    "{tens}",
    "{tens} of the {century:ordinal}<gap>{keep:cent}",
    "{tens:tenner}{keep2:s} of the {century:ordinal}<gap>{keep:cent}",
    _CENTURY,
    _CENTURIES,
    "{millennium:ordinal}<gap>{keep:thousand}[ {era}]",
    "{count} {unit} {later}",
    "{count:two} {unit} {later}",
    "{count} {unit} {ago}",
    "{count:two} {unit} {ago}",
    "the {shift} {unit}",
    "the {shift} {month}",
    "the {shift} {season}",
    "{shift:that} {unit}",
    "{shift:that} {month}",
    "{shift:that} {season}",
    "{shift:nextday} {unit:oneday}",
    "the {unit} {beside}",
    "{month} <ofthe>{shift} {unit}",
    "{month} of {shift:that} {unit}",
    "{news} {unit}",
    "{news} {month}",
    "{news} {season}",
    "{newsday}",
    "{weekday}",
    "{season}",
    "{season} of {shift:that} {unit}",
    "{season} <ofthe>{shift} {unit}",
    "between {year:any}[ {era}] and {year2:any} {era2:era}",
    "{day}{keep:th}",
)
FRAGMENTS_EN = FRAGMENTS | {
    "th": r"(?:st|nd|rd|th)(?!\w)",
    "noth": r"(?!\w)",
    "of": r"(?:, {1,2}| of | |,? of the year |, in )",
    "to": r"(?: ?- ?| to | and | or | until | till | through )",
    "till": r"(?: ?- ?| to | until | till | through )",
    "gap": r"[- ]\n?",
    "cent": r"(?:century|centuries|c\.|cent\.)",
    "thousand": r"(?:millennium|millennia|mill\.?)",
    "s": r"(?:'?s)(?!\w)",
    "tenth": r"[1-9]\d{0,2}0",
    "tenner": r"[1-9]0",
    "ofthe": r"of (?:the )?",
    "circalead": r"\b(?:c\.|ca\.|c|ca|circa|about|around|approximately|roughly) ?(?:the year )?",
    "partlead": r"\b(?:early|late|mid|middle)(?:-| | in | of | of the |)|\b(?:middle|beginning|end|start|turn|close|"
    r"(?:first|second|latter) half|(?:first|last) (?:quarter|third)) of (?:the )?",
    "weekdaylead": r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?",
}
WORDS["nextday"] = {"next": 1, "following": 1}
WORDS["oneday"] = {"day": "day", "morning": "day"}

ENGLISH = Language(
    code="en",
    words={name: folded(table) for name, table in WORDS.items()},
    fragments=FRAGMENTS_EN,
    patterns=PATTERNS,
    joins=(
        ("", r"(?:\?|\(\?\))? ?- ?", ""),
        ("", " (?:to|until|till|through) ", ""),
        (r"\bbetween (?:the )?", " and (?:the )?", ""),
    ),
    before=BEFORE,
    after=AFTER,
    common=r"may|march|mar|mar\.",
)
