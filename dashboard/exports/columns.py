"""What every column of the flat row means, and whether it holds text, a day or a number.

The row is that of `exports.rows`; GeoJSON, CSV, GeoPackage and GeoParquet share it.
"""

from collections.abc import Mapping
from types import MappingProxyType

_BEGAN = "the unbroken time in which {whose} began"
_SINCE = "The day on which {began}; empty where that was before the atlas begins."
_EDTF = "What is known of that day (EDTF level 1); an open start means: then or before."
_EVENT = "The event with which {began}."
_NAMED = "Its name."


def _beginning(prefix: str, whose: str) -> dict[str, str]:
    began = _BEGAN.format(whose=whose)
    return {
        f"{prefix}since": _SINCE.format(began=began),
        f"{prefix}since_edtf": _EDTF,
        f"{prefix}event": _EVENT.format(began=began),
        f"{prefix}event_name": _NAMED,
    }


FLAT: Mapping[str, str] = MappingProxyType(
    {
        "area_id": "The area: the smallest piece of land that changes hands whole.",
        "label": "The area's name in the language asked for.",
        "as_of": "The day asked for; empty in a file of the whole span.",
        "valid_from": "The first day on which all of the row is so (New Style).",
        "valid_until": "The first day on which it is no longer so: the row holds up to this day, "
        "not including it. Empty: still.",
        "valid_span": "The same two days as a half-open interval: the first belongs to it, the "
        "last does not.",
        "view": "Whose areas they are: control (the power that ran the area) or recognised.",
        "power": "The power that this view names.",
        "power_name": "Its name on that day, in the language asked for.",
        "family": "The group of related powers it belongs to.",
        "colour": "Its colour on the map, #rrggbb.",
        "rule": "How it ruled; empty where it is not in control.",
        **_beginning("", "this power had the area"),
        "holder": "The power in control, whatever its title.",
        "holder_name": "Its name on that day.",
        "overlord": "The power above it: suzerain, protecting, union or mandatory power.",
        "overlord_name": "Its name on that day.",
        "holder_rule": "How the power in control ruled.",
        **_beginning("holder_", "it controlled the area"),
        "recognised": "The power whose the area was in law; the holder, where the two do not "
        "differ. `unsettled` is no power: nobody's title was settled.",
        "recognised_name": "Its name on that day.",
        "recognition": "How the two differ: unrecognised, divided, nominal or pending; empty: not "
        "in dispute.",
        **_beginning("recognised_", "the area was its own in law"),
        "certainty": "How sure holder, date and border are: exact, approximate or contested.",
        "holding_from": "`from` of the row of holdings.csv behind this one.",
        "holding_until": "`until` of that row, the first day it no longer held; empty: still.",
        "holding_edtf": "The uncertain date behind `holding_from` (EDTF level 1); empty: exact.",
        "basis_event": "The event with which that row began.",
        "basis_event_name": _NAMED,
        "attested": "The passages that were opened for that row; empty: none was.",
        "source": "The sources of that row, in words.",
        "recognition_source": "The sources of the recognised status, in words.",
        "km2": "Square kilometres of the shape as drawn, in an equal-area projection.",
        "licence": "The licence of the record.",
    }
)
# Columns whose values are days: ISO 8601, New Style.
DAYS = (
    "as_of",
    "valid_from",
    "valid_until",
    "since",
    "holder_since",
    "recognised_since",
    "holding_from",
    "holding_until",
)
NUMBERS = ("km2",)
FIRST = "0001-01-01"  # the first day that the day type of other programs surely holds


def are_days(values: list[str | float | None]) -> bool:
    """Whether a column's days all lie where a day type of other programs reaches.

    SQL's DATE, Python's date and QGIS end at year 1. A column with one day before it is written as
    ISO 8601 text, whole: `-0043-03-15`.
    """
    return all(value is None or str(value) >= FIRST for value in values)
