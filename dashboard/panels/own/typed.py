"""What a person typed as a date or a point, as a value; pure."""

from __future__ import annotations

import re
from dataclasses import replace

from atlas import EdtfError, edtf_range
from atlas.model import Point
from finding.dates import find_dates
from finding.model import Document

_NUMBER = r"([+-]?\d{1,3}(?:[.]\d+)?)\s*°?\s*"
_POINT = re.compile(rf"{_NUMBER}([NS]?)[\s,;]+{_NUMBER}([EW]?)", re.IGNORECASE)
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
    """Longitude and latitude of `40.60 43.10` or `40.60 N, 43.10 E`; None where it is neither."""
    found = _POINT.fullmatch(text.strip().replace("−", "-"))
    if not found:
        return None
    lat = float(found[1]) * _SIGNS[found[2].upper()]
    lon = float(found[3]) * _SIGNS[found[4].upper()]
    return (lon, lat) if abs(lat) <= 90 and abs(lon) <= 180 else None
