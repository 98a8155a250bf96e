"""What a person typed as a date or a point, as a value; pure."""

from __future__ import annotations

import re
from dataclasses import replace

from atlas import EdtfError, edtf_range
from atlas.model import Point
from finding.dates import find_dates
from finding.model import Document

_NUMBER = r"([+-]?\d{1,3}(?:[.]\d+)?)\s*°?\s*"
_POINT = re.compile(rf"{_NUMBER}([NSEW]?)(?:\s*[,;]\s+|\s*;\s*|\s+|(?<=[.\dNSEW°]),)"
                    rf"{_NUMBER}([NSEW]?)", re.IGNORECASE)  # fmt: skip
_ONE_NUMBER = re.compile(r"[+-]?\d+,\d+")  # with a decimal comma
_SIGNS = {"N": 1, "S": -1, "E": 1, "W": -1, "": 1}


def date_typed(text: str, document: Document) -> str:
    """The EDTF of a date as it is typed, or written out in the document's language; "" for none."""
    text = text.strip()
    try:
        edtf_range(text)
    except EdtfError:
        found = find_dates(replace(document, text=text))
        return next((one.value for one in found if one.value), "")
    return text


def point_typed(text: str) -> Point | None:
    """Longitude and latitude of `40.60 43.10` or `40.60 N, 43.10 E`; None where it is neither.

    East or west may come first. None, too, where it could be read in two ways.
    """
    text = text.strip().replace("−", "-")
    found = _POINT.fullmatch(text)
    if not found or _ONE_NUMBER.fullmatch(text):
        return None
    first, second = (found[1], found[2].upper()), (found[3], found[4].upper())
    if first[1] in ("E", "W"):
        first, second = second, first
    if first[1] not in ("N", "S", "") or second[1] not in ("E", "W", ""):
        return None
    lat, lon = _signed(*first), _signed(*second)
    if lat is None or lon is None or abs(lat) > 90 or abs(lon) > 180:
        return None
    return lon, lat


def _signed(number: str, letter: str) -> float | None:
    """A number with its letter; None where a sign and a letter both say which way."""
    if letter and number[0] in "+-":
        return None
    return float(number) * _SIGNS[letter]
