"""Places of an article on the record of another atlas: in which of its areas they lie."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from atlas.model import Place
from atlas.tables import Tables

if TYPE_CHECKING:
    from atlas.locate import AreaLocator

SHAPES = "areas.geojson"
LAND = "settlement"  # the kind of place that lies in one area


def placed(tables: Tables, places: Mapping[str, Place]) -> Mapping[str, Place]:
    """The same places; a settlement without an area has that in which its point lies, if any."""
    if not any(_open(one) for one in places.values()):
        return places
    from atlas.locate import AreaLocator  # noqa: PLC0415 (shapely: only such atlases wait for it)

    found = located(places, AreaLocator(tables.json(SHAPES)["features"]))
    return MappingProxyType(
        {
            id_: replace(one, area_id=found[id_]) if id_ in found else one
            for id_, one in places.items()
        }
    )


def located(places: Mapping[str, Place], ground: "AreaLocator") -> dict[str, str]:
    """The area in which each settlement lies that says none, by the settlement's id."""
    return {
        id_: ground.area_at(*one.point) for id_, one in places.items() if one.point and _open(one)
    }


def _open(place: Place) -> bool:
    return place.kind == LAND and place.point is not None and not place.area_id
