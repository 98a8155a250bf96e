"""The times of a text in their order -> findings; what one leaves out, the last told gives."""

from dataclasses import replace

from finding import reasons
from finding.dates.filling import filled
from finding.dates.place import Place
from finding.dates.said import Said
from finding.dates.told import Told, after, published_on
from finding.dates.values import edtf, has_its_day
from finding.model import Finding


def findings(said: list[Said], place: Place, published: str) -> list[Finding]:
    """Every time with its value, and whether it may stand unseen."""
    told = Told(published=published_on(published))
    found = []
    for bare in said:
        known = filled(bare, told, place)
        if known is None:
            continue
        one, sure, why = known
        value = edtf(one.first, one.last, one.circa)
        if not value and why in (reasons.DATE_FULL, reasons.DATE_PERIOD):
            sure, why = False, reasons.DATE_TOO_LONG_AGO
        sure = sure and has_its_day(one.first) and has_its_day(one.last or one.first)
        exact = place.text[one.start : one.end]
        found.append(Finding(one.start, one.end, exact, "date", value, sure, why))
        told = replace(after(one, told, place), end=one.end, sure=sure)
    return found
