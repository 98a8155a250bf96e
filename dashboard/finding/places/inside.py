"""Names of which the text itself says in what land they lie: `Toledo, Ohio`, `X in Sicily`."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from finding.gazetteer import Named
from finding.places.distance import kilometres
from finding.places.spans import Span

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


def named_apart(found: Iterable[Span], inside: Inside) -> Iterator[tuple[str, Span]]:
    """The names in text order, each by its key; numbered where one name is in several lands.

    `Paris, Texas, is no Paris, France`: what is said without a land is the one named last.
    """
    lands: dict[str, list[set[str]]] = {}
    now: dict[str, int] = {}
    for span in sorted(found, key=lambda span: span.start):
        known = lands.setdefault(span.key, [])
        if fits := {place.id for place in inside.get(span.start, ())}:
            at = next((n for n, land in enumerate(known) if not land.isdisjoint(fits)), len(known))
            if at == len(known):
                known.append(fits)
            now[span.key] = at
        number = now.get(span.key, 0)
        yield f"{span.key} {number + 1}" if number else span.key, span


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
