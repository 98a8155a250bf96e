"""Places of which the text says how far and which way from another they lie."""

import math
import re
from collections.abc import Iterable
from dataclasses import replace

from atlas.folding import fold
from atlas.model import Point
from finding import reasons
from finding.model import Finding

# Further off, in km, "north" says too little.
_MOST = 100.0
_LENGTHS = {"km": 1.0, "mile": 1.609, "mil": 1.609, "verst": 1.067}
# Half the words of the compass, by their beginnings; the longer ones first.
_WAYS = {
    "north": 0, "east": 90, "south": 180, "west": 270,
    "kuzey": 0, "dogu": 90, "guney": 180, "bati": 270,
    "simal": 0, "serq": 90, "cenub": 180, "qerb": 270,
}  # fmt: skip
_WAY = re.compile("|".join(_WAYS))
_FAR = r"(\d{1,3}(?:[.,]\d)?) ?(km|kilomet\w+|miles?|mil|versts?)"
# `X, about 30 km south-east of Y`; `Y'nin 3 km batısındaki X`, `Y-dən 10 km cənubda yerləşən X`.
_BEHIND = re.compile(rf",? (?:which lies )?(?:about |some |around )?{_FAR} (?:to the )?"
                     r"([\w-]{4,20}) (?:of|from) ")  # fmt: skip
_AHEAD = re.compile(rf"[’'-]?\w{{0,6}} (?:yaklaşık |təxminən )?{_FAR} ([\w-]{{4,25}})"
                    r"(?: yerləşən| bulunan)? ")  # fmt: skip


def reckoned(text: str, unknown: Iterable[Finding], told: Iterable[Finding]) -> list[Finding]:
    """The places without a point; those said to lie so far from a sure one get theirs."""
    sure = [one for one in told if one.sure and one.point]
    starts = {one.start: one for one in sure}
    ends = {one.start: said for one in sure if (said := _AHEAD.match(text, one.end))}
    aims = {said.end(): (starts[start], said) for start, said in ends.items()}
    return [_placed(text, one, starts, aims) for one in unknown]


def _placed(text: str, one: Finding, starts: dict[int, Finding],
            aims: dict[int, tuple[Finding, re.Match[str]]]) -> Finding:  # fmt: skip
    said = _BEHIND.match(text, one.end)
    base = starts.get(said.end()) if said else None
    if base is None and one.start in aims:
        base, said = aims[one.start]
    if one.point or base is None or said is None or base.point is None:
        return one
    point = _point(base.point, said)
    if point is None:
        return one
    value = f"{point[1]:.4f} {point[0]:.4f}"
    return replace(one, value=value, point=point, why=reasons.PLACE_RECKONED)


def _point(base: Point, said: re.Match[str]) -> Point | None:
    """So far and that way from a point; None where it is too far, or no way of the compass."""
    number, unit, way = said.groups()
    length = next((_LENGTHS[key] for key in _LENGTHS if unit.startswith(key)), 1.0)
    far = float(number.replace(",", ".")) * length
    bearings = [_WAYS[part] for part in _WAY.findall(fold(way))]
    if far > _MOST or not 0 < len(bearings) < 3:
        return None
    north = sum(math.cos(math.radians(one)) for one in bearings) / len(bearings)
    east = sum(math.sin(math.radians(one)) for one in bearings) / len(bearings)
    long = far / (math.hypot(north, east) or 1.0) / 111.2
    lat = base[1] + north * long
    return base[0] + east * long / math.cos(math.radians(base[1])), lat
