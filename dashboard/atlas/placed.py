"""Places of an article on the record of another atlas: in which of its areas they lie."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from atlas.model import Place
from atlas.tables import Tables

SHAPES = "areas.geojson"
LAND = "settlement"  # the kind of place that lies in one area


def placed(tables: Tables, places: Mapping[str, Place]) -> Mapping[str, Place]:
    """The same places; a settlement without an area has that in which its point lies, if any."""
    if not any(_open(one) for one in places.values()):
        return places
    from atlas.locate import AreaLocator  # noqa: PLC0415 (shapely: only such atlases wait for it)

    ground = AreaLocator(tables.json(SHAPES)["features"])
    return MappingProxyType(
        {
            id_: replace(one, area_id=ground.area_at(*one.point)) if one.point and _open(one)
            else one
            for id_, one in places.items()
        }
    )  # fmt: skip


def _open(place: Place) -> bool:
    return place.kind == LAND and place.point is not None and not place.area_id
