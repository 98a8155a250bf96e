"""Turn areas into TopoJSON arcs that know the areas on their two sides.

The areas must be a valid coverage (neighbours share the very same points). TopoJSON 1.0,
plus three lists parallel to `arcs`: `sides` ([left, right] area number or -1), `water`
(true where one side is sea) and `certainty` (of the arc as a border).
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

Point = tuple[int, int]
Edge = tuple[Point, Point]
Ring = list[Point]
# Left area, right area, certainty, and whether it is sea: what one arc has all along.
Kind = tuple[int, int, str, bool]
NOBODY = -1


def topology(
    areas: Mapping[str, BaseGeometry],
    grid: int,
    is_water: Callable[[Edge], bool],
    certainty: Callable[[Edge, int, int], str],
) -> dict[str, Any]:
    """The TopoJSON object; points lie on a grid of `grid` steps to a degree, so nothing moves.

    `is_water` and `certainty` are asked about single segments, given in grid units.
    """
    rings = [[_on_grid(part, grid) for part in _parts(area)] for area in areas.values()]
    kinds = _kinds(rings, is_water, certainty)
    chains, where = _chains(kinds)
    west = min(x for chain in chains for x, _ in chain)
    south = min(y for chain in chains for _, y in chain)
    described = [kinds[chain[0], chain[1]] for chain in chains]
    return {
        "type": "Topology",
        "transform": {"scale": [1 / grid, 1 / grid], "translate": [west / grid, south / grid]},
        "objects": {
            "areas": {
                "type": "GeometryCollection",
                "geometries": [
                    _geometry(name, parts, where, chains)
                    for name, parts in zip(areas, rings, strict=True)
                ],
            }
        },
        "arcs": [_delta(chain, (west, south)) for chain in chains],
        "sides": [[left, right] for left, right, _, _ in described],
        "water": [water for *_, water in described],
        "certainty": [sure for _, _, sure, _ in described],
    }


def _parts(area: BaseGeometry) -> list[Polygon]:
    # Outer rings run anticlockwise and holes clockwise: the land is always to the left.
    return [shapely.orient_polygons(part) for part in shapely.get_parts(area)]


def _on_grid(part: Polygon, grid: int) -> list[Ring]:
    return [
        [(round(x * grid), round(y * grid)) for x, y in ring.coords]
        for ring in (part.exterior, *part.interiors)
    ]


def _edges(ring: Ring) -> Iterator[Edge]:
    return pairwise(ring)


def _kinds(
    rings: Sequence[Sequence[Sequence[Ring]]],
    is_water: Callable[[Edge], bool],
    certainty: Callable[[Edge, int, int], str],
) -> dict[Edge, Kind]:
    """What each directed segment is; both directions are in the result."""
    left: dict[Edge, int] = {}
    for number, parts in enumerate(rings):
        for ring in (ring for part in parts for ring in part):
            for edge in _edges(ring):
                if left.setdefault(edge, number) != number:
                    raise ValueError(f"two areas cover the land left of {edge}")
    kinds = {}
    for edge, number in left.items():
        back = (edge[1], edge[0])
        other = left.get(back, NOBODY)
        low, high = sorted((number, other))
        sure = certainty(edge, low, high) if low != NOBODY else "exact"
        water = low == NOBODY and is_water(edge)
        kinds[edge] = (number, other, sure, water)
        kinds[back] = (other, number, sure, water)
    return kinds


def _chains(kinds: Mapping[Edge, Kind]) -> tuple[list[Ring], dict[Edge, int]]:
    """The arcs, and for each directed segment its arc (`~arc` when it runs backwards)."""
    onward = defaultdict(list)
    for start, end in kinds:
        onward[start].append(end)
    joints = {p for p, ends in onward.items() if not _runs_through(p, ends, kinds)}
    chains: list[Ring] = []
    where: dict[Edge, int] = {}
    # Joints first; what is left after them are closed rings without one.
    for start in [*sorted(joints), *sorted(onward)]:
        for end in sorted(onward[start]):
            if (start, end) not in where:
                chain = _walk(start, end, onward, joints)
                where.update(dict.fromkeys(_edges(chain), len(chains)))
                where.update(dict.fromkeys(_edges(chain[::-1]), ~len(chains)))
                chains.append(chain)
    return chains, where


def _runs_through(point: Point, ends: list[Point], kinds: Mapping[Edge, Kind]) -> bool:
    return len(ends) == 2 and kinds[ends[0], point] == kinds[point, ends[1]]


def _walk(
    start: Point, end: Point, onward: Mapping[Point, Sequence[Point]], joints: set[Point]
) -> Ring:
    chain = [start, end]
    while chain[-1] not in joints and chain[-1] != start:
        a, b = onward[chain[-1]]
        chain.append(b if a == chain[-2] else a)
    return chain


def _geometry(
    name: str, parts: Sequence[Sequence[Ring]], where: Mapping[Edge, int], chains: Sequence[Ring]
) -> dict[str, Any]:
    arcs = [[_ring_arcs(ring, where, chains) for ring in part] for part in parts]
    if len(arcs) == 1:
        return {"type": "Polygon", "id": name, "arcs": arcs[0]}
    return {"type": "MultiPolygon", "id": name, "arcs": arcs}


def _ring_arcs(ring: Ring, where: Mapping[Edge, int], chains: Sequence[Ring]) -> list[int]:
    """The arcs of a ring in order, beginning where one of them begins."""
    edges = list(_edges(ring))
    arcs = [where[edge] for edge in edges]
    starts = [n for n, edge in enumerate(edges) if edge == _first_edge(arcs[n], chains)]
    return [arcs[n] for n in starts]


def _first_edge(arc: int, chains: Sequence[Ring]) -> Edge:
    chain = chains[arc] if arc >= 0 else chains[~arc][::-1]
    return chain[0], chain[1]


def _delta(chain: Ring, origin: Point) -> list[list[int]]:
    steps, last = [], origin
    for point in chain:
        steps.append([point[0] - last[0], point[1] - last[1]])
        last = point
    return steps
