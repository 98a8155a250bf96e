"""Whether the day or the month comes first where a date is all numbers."""

import re
from typing import Literal

DayOrder = Literal["dmy", "mdy", ""]

# 3/4/1962; with full stops the day is first everywhere.
NUMBERS = re.compile(r"(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-])")
DAY_FIRST = {"tr", "az"}
MONTHS = 12


def needs_day_order(text: str) -> bool:
    """Whether a date as 3/4/1962 is there, and no other that tells how to read it."""
    return bool(_pairs(text)) and not day_order_of(text)


def day_order_of(text: str, lang: str = "") -> DayOrder:
    """The order that the text's own dates show, as 25/12/1962 does; empty where none does."""
    if lang in DAY_FIRST:
        return "dmy"
    shown = {"dmy" if first > MONTHS else "mdy" for first, second in _pairs(text)
             if (first > MONTHS) != (second > MONTHS)}  # fmt: skip
    if shown == {"dmy"}:
        return "dmy"
    return "mdy" if shown == {"mdy"} else ""


def _pairs(text: str) -> list[tuple[int, int]]:
    pairs = [(int(first), int(second)) for first, _, second in NUMBERS.findall(text)]
    return [(first, second) for first, second in pairs if first != second]
