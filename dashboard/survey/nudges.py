"""Nudge the borders of Natural Earth so that every town of border_towns.csv is on its side."""

from collections.abc import Mapping, Sequence

import numpy as np
import shapely
from shapely.geometry import Point, box
from shapely.geometry.base import BaseGeometry

from survey.border_towns import Town, margins, tell_wrong
from survey.pulls import Points, Pull, pulled, scale_at, with_points

# A margin is good enough at this part of what is wanted.
ENOUGH = 0.85
# How often every town may pull; towns that want the same place give way to each other.
ROUNDS = 60
# Kilometres around a town that are looked at, and degrees within which a district may be moved.
AROUND, MOVED = 15.0, 1 / 3


def nudge(
    districts: Mapping[str, BaseGeometry], owners: Mapping[str, str], towns: Sequence[Town]
) -> tuple[dict[str, BaseGeometry], list[Pull]]:
    """The districts with each town on its side, and the pulls that did it.

    `owners` gives the state of a district. Raises ValueError naming the row of a town that
    cannot be brought to its side.
    """
    shapes = dict(districts)
    if not towns:
        return shapes, []
    centres = np.array([town.point.coords[0] for town in towns])
    around = _around(shapes, centres)
    for code in {code for codes in around for code in codes}:
        shapes[code] = with_points(shapes[code], centres, AROUND / 2)
    pulls = _pull(shapes, owners, towns, around)
    tell_wrong(shapes, {code: [owners[code]] for code in shapes}, towns)
    return shapes, pulls


def _around(shapes: Mapping[str, BaseGeometry], centres: Points) -> list[list[str]]:
    """For each town the districts it may pull."""
    names = list(shapes)
    tree = shapely.STRtree(list(shapes.values()))
    found: list[list[str]] = [[] for _ in centres]
    spots = shapely.points(centres)
    for town, shape in tree.query(spots, predicate="dwithin", distance=MOVED).T.tolist():
        found[town].append(names[shape])
    return found


def _pull(
    shapes: dict[str, BaseGeometry],
    owners: Mapping[str, str],
    towns: Sequence[Town],
    around: Sequence[Sequence[str]],
) -> list[Pull]:
    """Pull `shapes` until no town asks for more, round by round."""
    wanted, pulls = margins(towns), []
    places = shapely.STRtree([town.point for town in towns])
    asking = set(range(len(towns)))
    for _ in range(ROUNDS):
        for number in sorted(asking):
            near = {code: shapes[code] for code in around[number]}
            pull = _asked(towns[number], near, owners, wanted[number])
            if pull is None:
                asking.discard(number)
                continue
            pulls.append(pull)
            shapes.update({code: pulled(shape, [pull]) for code, shape in near.items()})
            asking |= set(places.query(box(*pull.bounds).buffer(0.01)).tolist())
    return pulls


def _asked(
    town: Town, near: Mapping[str, BaseGeometry], owners: Mapping[str, str], margin: float
) -> Pull | None:
    """The pull that brings the border or coast past the town, or a border as far as is wanted."""
    place = np.array(town.point.coords[0])
    scale = scale_at(float(place[1]))
    own = _way([near[c] for c in near if owners[c] == town.state], place, scale)
    other = _way([near[c] for c in near if owners[c] != town.state], place, scale)
    if own is not None and own.any():  # it lies in another state, or in water
        length = float(np.hypot(*own))
        return _at(place + own / scale, -own * (1 + margin / length))
    length = np.inf if other is None else float(np.hypot(*other))
    if other is None or length == 0 or length >= ENOUGH * margin:
        return None
    return _at(place + other / scale, other * (margin / length - 1))


def _at(point: Points, way: Points) -> Pull:
    return Pull(float(point[0]), float(point[1]), float(way[0]), float(way[1]))


def _way(shapes: Sequence[BaseGeometry], place: Points, scale: Points) -> Points | None:
    """East and north kilometres from the place to the nearest of the shapes; zeros inside one."""
    wide, high = AROUND / scale
    window = (place[0] - wide, place[1] - high, place[0] + wide, place[1] + high)
    parts = [shapely.clip_by_rect(shape, *window) for shape in shapes]
    flat = shapely.transform([p for p in parts if not p.is_empty], lambda p: (p - place) * scale)
    if not len(flat):
        return None
    here = Point(0, 0)
    nearest = min(flat, key=here.distance)
    end: Points = shapely.get_coordinates(shapely.shortest_line(here, nearest))[1]
    return end
