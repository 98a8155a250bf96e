"""Which area a point of the earth lies in. It loads shapely, so it is loaded when needed only."""

from collections.abc import Iterable, Mapping
from math import cos, radians
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

KM_PER_DEGREE = 111.2


class AreaLocator:
    """The shapes of the areas, indexed by where they are."""

    def __init__(self, features: Iterable[Mapping[str, Any]]) -> None:
        """`features` are those of areas.geojson: EPSG:4326, property `area_id`."""
        features = list(features)
        self._ids = [str(feature["properties"].get("area_id") or "") for feature in features]
        shapes = [shapely.geometry.shape(feature["geometry"]) for feature in features]
        shapely.prepare(shapes)
        self._tree = shapely.STRtree(shapes)

    @property
    def ids(self) -> frozenset[str]:
        """The areas that have a shape."""
        return frozenset(self._ids)

    def holds(self, area_id: str, lon: float, lat: float) -> bool:
        """Whether a point in degrees lies in an area, or on its border."""
        found = self._tree.query(shapely.Point(lon, lat), predicate="intersects")
        return any(self._ids[i] == area_id for i in found)

    def area_at(self, lon: float, lat: float, near_km: float = 0.0) -> str:
        """The id of the area at a point in degrees, or of the nearest within `near_km`.

        An empty text where there is none. On a shared border the first area in id order counts.
        """
        point = shapely.Point(lon, lat)
        found = [self._ids[i] for i in self._tree.query(point, predicate="intersects")]
        if found or not near_km:
            return min(found, default="")
        return self._nearest(point, near_km)

    def _nearest(self, point: shapely.Point, near_km: float) -> str:
        """Compare distances in kilometres: a degree of longitude shrinks with the latitude."""
        narrow = cos(radians(point.y))
        reach = near_km / KM_PER_DEGREE
        box = shapely.box(
            point.x - reach / narrow, point.y - reach, point.x + reach / narrow, point.y + reach
        )
        centre = _flat(point, narrow)
        best = (near_km, "")
        for i in self._tree.query(box):
            piece = shapely.clip_by_rect(self._tree.geometries[i], *box.bounds)
            if not piece.is_empty:
                away = _flat(piece, narrow).distance(centre) * KM_PER_DEGREE
                best = min(best, (away, self._ids[i]))
        return best[1]


def _flat(shape: BaseGeometry, narrow: float) -> BaseGeometry:
    return shapely.transform(shape, lambda xy: xy * (narrow, 1.0))
