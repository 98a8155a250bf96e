"""Put a coverage on a grid of whole steps without opening or crossing a seam.

Rounding point by point lets two close borders cross; here all borders are rounded and noded
together (snap rounding), and every face between them goes to the area it lies in.
"""

from collections import defaultdict
from collections.abc import Mapping

import numpy as np
import shapely
from shapely import STRtree
from shapely.geometry.base import BaseGeometry

# Steps to a degree: no point moves by more than 11 m.
GRID = 5000


def on_grid(areas: Mapping[str, BaseGeometry], grid: int = GRID) -> dict[str, BaseGeometry]:
    """The areas with every point on the grid, EPSG:4326: a valid coverage again.

    Raises ValueError when an area is too small for the grid and would vanish.
    """
    lines = shapely.union_all([area.boundary for area in areas.values()], grid_size=1 / grid)
    faces = list(shapely.get_parts(shapely.polygonize(shapely.get_parts(lines))))
    inside = [face.representative_point() for face in faces]
    pieces: dict[int, list[BaseGeometry]] = defaultdict(list)
    for face, area in STRtree(list(areas.values())).query(inside, predicate="within").T.tolist():
        pieces[area].append(faces[face])
    gone = [name for at, name in enumerate(areas) if at not in pieces]
    if gone:
        raise ValueError(f"{', '.join(gone)} is too small for a grid of {grid} steps to a degree")
    joined = {name: shapely.coverage_union_all(pieces[at]) for at, name in enumerate(areas)}
    return {name: _exactly(area, grid) for name, area in joined.items()}


def _exactly(area: BaseGeometry, grid: int) -> BaseGeometry:
    """Written as the nearest decimal fraction to each step, in the one normal order."""
    return shapely.normalize(shapely.transform(area, lambda points: np.rint(points * grid) / grid))
