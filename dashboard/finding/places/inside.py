"""Names of which the text itself says in what land they lie: `Toledo, Ohio`, `X in Sicily`."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import pairwise

from finding.gazetteer import Named
from finding.places.distance import kilometres
from finding.places.spans import Span
from finding.places.usage import Use

# What the text may say a place lies in; and how far from a land's middle its places may be, in km.
_LANDS = frozenset(["state", "province", "land", "island", "region", "peninsula", "former state"])
_AROUND = 250.0
_WITHIN = (", ", " (", ",\n")
_IN = (" in ", " in\n")


Inside = Mapping[int, tuple[Named, ...]]


def lying_inside(text: str, found: Iterable[Span]) -> Inside:
    """Start of a name -> its places in the land that the text puts after it there."""
    inside = {}
    for span, land in pairwise(sorted(found, key=lambda span: span.start)):
        between = text[span.end : land.start]
        if between in (*_WITHIN, *_IN):
            near = _AROUND if between in _IN else 0.0
            lands = [p for p in land.places if p.kind in _LANDS and p.own]
            fits = tuple(p for p in span.places if any(_lies_in(p, one, near) for one in lands))
            if fits and len(fits) < len(span.places):
                inside[span.start] = fits
    return inside


def named_apart(used: Iterable[Use], inside: Inside) -> dict[str, list[Use]]:
    """Name -> its uses, given in text order; a name that is put into several lands is several.

    `Paris, Texas, is no Paris, France`: what is said without a land is the one named last.
    """
    lands: dict[str, list[set[str]]] = defaultdict(list)
    now: dict[str, int] = {}
    uses = defaultdict(list)
    for use in used:
        key, known = use.span.key, lands[use.span.key]
        if fits := {place.id for place in inside.get(use.span.start, ())}:
            at = next((n for n, land in enumerate(known) if not land.isdisjoint(fits)), len(known))
            if at == len(known):
                known.append(fits)
            now[key] = at
        number = now.get(key, 0)
        uses[f"{key} {number + 1}" if number else key].append(use)
    return uses


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
