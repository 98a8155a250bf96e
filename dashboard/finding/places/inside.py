"""Names of which the text itself says in what land they lie: `Toledo, Ohio`, `X in Sicily`."""

from itertools import pairwise

from finding.gazetteer import Named
from finding.places.distance import kilometres
from finding.places.spans import Span

# What the text may say a place lies in; and how far from a land's middle its places may be, in km.
_LANDS = frozenset(["state", "province", "land", "island", "region", "peninsula", "former state"])
_AROUND = 250.0
_WITHIN = (", ", " (", ",\n")
_IN = (" in ", " in\n")


def lying_inside(text: str, found: list[Span]) -> dict[str, tuple[Named, ...]]:
    """Name -> its places in the land that the text puts after it: `Toledo, Ohio`, `X in Sicily`."""
    inside = {}
    ordered = sorted(found, key=lambda span: span.start)
    for span, land in pairwise(ordered):
        between = text[span.end : land.start]
        if between in (*_WITHIN, *_IN):
            near = _AROUND if between in _IN else 0.0
            lands = [p for p in land.places if p.kind in _LANDS and p.own]
            fits = tuple(p for p in span.places if any(_lies_in(p, one, near) for one in lands))
            if fits and len(fits) < len(span.places):
                inside[span.key] = fits
    return inside


def _lies_in(place: Named, land: Named, near: float) -> bool:
    if place.kind != "town":
        return False
    if land.kind == "province":
        return bool(land.region) and place.region == land.region
    if land.kind in ("state", "land"):
        return place.country == land.country
    if place.point is None or land.point is None:
        return False
    return kilometres(place.point, land.point) < near
