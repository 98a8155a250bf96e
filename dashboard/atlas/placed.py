"""Places of an article on the record of another atlas: in which of its areas they lie."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from atlas.file_names import SHAPES
from atlas.files import Folder
from atlas.model import Place, Point
from atlas.reading import json_in
from atlas.shipped import DATA

if TYPE_CHECKING:
    from atlas.locate import AreaLocator

LAND = "settlement"  # the kind of place that lies in one area
NEAR = 5.0  # km from its area that a harbour's point may lie: coasts are drawn simply


def placed(places: Mapping[str, Place]) -> Mapping[str, Place]:
    """The same places; a settlement without an area has that in which its point lies, if any."""
    if not any(map(_unplaced, places.values())):
        return places
    ground = _ground((DATA / SHAPES).stat().st_mtime_ns)
    return MappingProxyType({id_: _placed(one, ground) for id_, one in places.items()})


def _placed(place: Place, ground: AreaLocator) -> Place:
    point = _unplaced(place)
    return replace(place, area_id=ground.area_at(*point, near_km=NEAR)) if point else place


@lru_cache(maxsize=1)  # read anew when the file was written anew
def _ground(_: int) -> AreaLocator:
    """The areas of the shipped record: all atlases that lean on it share them."""
    from atlas.locate import AreaLocator  # noqa: PLC0415 (shapely: only such atlases wait for it)

    return AreaLocator(json_in(Folder(DATA), SHAPES)["features"])


def _unplaced(place: Place) -> Point | None:
    """The point of a settlement without an area; None for any other place."""
    return place.point if place.kind == LAND and not place.area_id else None
