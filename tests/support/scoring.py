"""How well what was found agrees with what a person marked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from math import asin, cos, radians, sin, sqrt
from re import fullmatch

from annotated import Gold, Text

from finding.model import Finding

SHARED = 0.5  # of the characters that either span has
EARTH_KM = 6371.0
DAY = r"-?\d{4}-\d\d-\d\d[~?%]?"


@dataclass(slots=True)
class Score:
    """Counts; shares of nothing are nought, so finding nothing is no success."""

    gold: int = 0
    found: int = 0
    hits: int = 0
    right: int = 0  # values of dates
    made_days: int = 0  # years, months and the like that were given a day
    sure: int = 0
    sure_hits: int = 0
    pointed: int = 0  # gold that has a point
    located: int = 0
    sure_pointed: int = 0
    sure_located: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    @property
    def precision(self) -> float:
        return share(self.hits, self.found)

    @property
    def recall(self) -> float:
        return share(self.hits, self.gold)

    @property
    def f1(self) -> float:
        return share(2 * self.hits, self.gold + self.found)


def share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


@dataclass(frozen=True, slots=True)
class Matched:
    """What belongs together, what was missed and what is false, of one kind in one text."""

    pairs: tuple[tuple[Gold, Finding], ...]
    missed: tuple[Gold, ...]
    false: tuple[Finding, ...]


def matched(gold: Iterable[Gold], found: Iterable[Finding], kind: str) -> Matched:
    """Each finding with one row of the gold at most, the closest first."""
    rows = [row for row in gold if row.kind == kind]
    ours = [one for one in found if one.kind == kind]
    close = sorted(
        ((overlap(row, one), i, j) for i, row in enumerate(rows) for j, one in enumerate(ours)),
        reverse=True,
    )
    row_of: dict[int, int] = {}
    for shared, i, j in close:
        if shared >= SHARED and i not in row_of.values() and j not in row_of:
            row_of[j] = i
    pairs = tuple((rows[i], ours[j]) for j, i in row_of.items() if not rows[i].optional)
    missed = tuple(
        row for i, row in enumerate(rows) if i not in row_of.values() and not row.optional
    )
    false = tuple(one for j, one in enumerate(ours) if j not in row_of and not _beside(one, rows))
    return Matched(pairs, missed, false)


def _beside(one: Finding, rows: Sequence[Gold]) -> bool:
    """Whether a finding lies on words that count neither way."""
    return any(row.optional and overlap(row, one) > 0 for row in rows)


def overlap(one: Gold | Finding, other: Gold | Finding) -> float:
    both = min(one.end, other.end) - max(one.start, other.start)
    return max(0, both) / (max(one.end, other.end) - min(one.start, other.start))


def score(text: Text, found: Iterable[Finding], kind: str) -> Score:
    """The counts of one kind in one text."""
    match = matched(text.gold, found, kind)
    total = Score(gold=len(match.pairs) + len(match.missed), found=len(match.pairs))
    total += Score(found=len(match.false), sure=sum(one.sure for one in match.false))
    total += Score(pointed=sum(row.point is not None for row in match.missed))
    return sum((_hit(row, one) for row, one in match.pairs), total)


def _hit(row: Gold, one: Finding) -> Score:
    pointed, located = row.point is not None, right_point(row, one)
    return Score(
        hits=1,
        right=right_value(row, one),
        made_days=made_day(row, one),
        sure=one.sure,
        sure_hits=one.sure,
        pointed=pointed,
        located=located,
        sure_pointed=pointed and one.sure,
        sure_located=located and one.sure,
    )


def right_value(row: Gold, one: Finding) -> bool:
    """Whether a date found means the same, to the same precision."""
    return plain(one.value) in map(plain, row.values)


def plain(value: str) -> str:
    """One writing for what EDTF can write in two: a century or decade by X or by its years."""
    ends = value.split("/")
    if len(ends) == 2 and any("X" in end for end in ends):
        first, last = ends
        early, late = ("9", "0") if first.startswith("-") else ("0", "9")
        first = first.replace("X", early)
        return first + "/" + last.replace("X", "0" if last.startswith("-") else late)
    return value


def made_day(row: Gold, one: Finding) -> bool:
    """Whether a year, a month or a longer time was made a day."""
    told = [end for value in row.values for end in value.split("/")]
    return any(fullmatch(DAY, end) for end in one.value.split("/")) and not any(
        fullmatch(DAY, end) for end in told
    )


def right_point(row: Gold, one: Finding) -> bool:
    """Whether a place found lies where the gold says, or near enough."""
    if row.point is None or one.point is None:
        return False
    lon, lat = one.point
    return distance(row.point, (lat, lon)) <= row.within


def distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Kilometres between two `(lat, lon)` along the sphere."""
    (lat, lon), (lat2, lon2) = (map(radians, point) for point in (one, other))
    h = sin((lat2 - lat) / 2) ** 2 + cos(lat) * cos(lat2) * sin((lon2 - lon) / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(h))
