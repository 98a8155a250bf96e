"""When a power held land, and which of its land stands for it then."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import pairwise

from atlas.dates import LATEST, days_from
from atlas.model import Atlas, Holding

NEAR = 3  # degrees
Rank = tuple[bool, bool, float, str]


@dataclass(frozen=True, slots=True)
class Seat:
    """The area that stands for a power's land from `start` until `until`.

    One it held itself, and by right, goes before another, and that before a vassal's (of kin
    before strangers); of those, one it held for long; of those, one amid the article's places; of
    those, the largest.
    """

    start: str
    until: str
    area_id: str


@dataclass(frozen=True, slots=True)
class _Claim:
    """A holding as a power's own: the lower `far`, the more so."""

    far: int
    holding: Holding


def seats(atlas: Atlas) -> dict[str, tuple[Seat, ...]]:
    """The seats through time of every power that had land."""
    claims: dict[str, list[_Claim]] = defaultdict(list)
    family = {id_: holder.family for id_, holder in atlas.holders.items()}
    for one in atlas.holdings:
        claims[one.holder_id].append(_Claim(1 if one.differs else 0, one))
        if one.overlord_id:
            kin = family[one.overlord_id] == family[one.holder_id]
            claims[one.overlord_id].append(_Claim(2 if kin else 3, one))
    amid = _amid(atlas)
    return {id_: _merged(_seats(own, _rank(atlas, own, amid))) for id_, own in claims.items()}


def _rank(atlas: Atlas, own: Sequence[_Claim], amid: set[str]) -> dict[str, Rank]:
    """What areas are ordered by, the likeliest seat first."""
    lasted: Counter[str] = Counter()
    for claim in own:
        lasted[claim.holding.area_id] += _days(claim.holding)
    longest = max(lasted.values())
    return {
        id_: (4 * days < 3 * longest, id_ not in amid, -atlas.areas[id_].km2, id_)
        for id_, days in lasted.items()
    }


def _amid(atlas: Atlas) -> set[str]:
    """The areas whose middle lies among the places of the article, or near them."""
    points = [place.point for place in atlas.places.values() if place.point]
    if not points:
        return set()
    (west, east), (south, north) = ((min(line), max(line)) for line in zip(*points, strict=True))
    return {
        id_
        for id_, area in atlas.areas.items()
        if area.point
        and west - NEAR < area.point[0] < east + NEAR
        and south - NEAR < area.point[1] < north + NEAR
    }


def _seats(own: Sequence[_Claim], rank: dict[str, Rank]) -> Iterator[Seat]:
    """The seat between each day on which land came or went and the next such day."""
    coming = sorted(own, key=lambda claim: claim.holding.start, reverse=True)
    days = {day for claim in own for day in (claim.holding.start, claim.holding.until or LATEST)}
    held: list[tuple[int, Rank, str]] = []  # the likeliest seat first, each with its last day
    for turn, following in pairwise(sorted(days)):
        while coming and coming[-1].holding.start <= turn:
            claim = coming.pop()
            ends = claim.holding.until or LATEST
            heappush(held, (claim.far, rank[claim.holding.area_id], ends))
        while held and held[0][2] <= turn:
            heappop(held)
        if held:
            yield Seat(turn, "" if following == LATEST else following, held[0][1][-1])


def _merged(found: Iterator[Seat]) -> tuple[Seat, ...]:
    """The same with neighbours of one area as one."""
    merged: list[Seat] = []
    for seat in found:
        last = merged[-1] if merged else None
        if last and last.until == seat.start and last.area_id == seat.area_id:
            merged[-1] = Seat(last.start, seat.until, seat.area_id)
        else:
            merged.append(seat)
    return tuple(merged)


def _days(one: Holding) -> int:
    return days_from(one.start, one.until or LATEST)
