"""The GeoJSON files keep to RFC 7946: which way the rings run, and what a feature is called."""

from collections.abc import Iterator, Mapping
from typing import Any

from atlas.check.problem import Problem
from atlas.file_names import BASEMAP, CUTS, SHAPES
from atlas.sizes import polygons, ring_km2
from atlas.tables import Tables

# File: the property that is its features' id; a feature without the property has none.
IDS = {SHAPES: "area_id", BASEMAP: "id", CUTS: "cut_id"}

Feature = Mapping[str, Any]


def check_rings(tables: Tables) -> Iterator[Problem]:
    """Outer rings run counter-clockwise and holes clockwise."""
    for file, name, feature in _features(tables):
        for outer, *holes in polygons(feature["geometry"]):
            if ring_km2(outer) < 0:
                yield _turned(file, f"{name} has an outer ring that runs clockwise", outer)
            for hole in holes:
                if ring_km2(hole) > 0:
                    yield _turned(file, f"{name} has a hole that runs counter-clockwise", hole)


def check_feature_ids(tables: Tables) -> Iterator[Problem]:
    """A feature's own id is that of its properties; only the cuts may go without."""
    ids = _ids(tables)
    for file, name, feature in _features(tables):
        found, right = feature.get("id"), feature["properties"].get(ids[file])
        if file in (CUTS, BASEMAP) or (isinstance(right, str) and right):
            pass
        else:
            mend = f'write "{ids[file]}" in its properties'
            yield Problem(file, 0, ids[file], f"{name} has no id of its own; {mend}")
            continue
        if found != right and not (file == CUTS and found is None):
            told = "has no id of its own" if found is None else f"calls itself '{found}'"
            mend = f'write "id": "{right}" before its properties' if right else "take the id away"
            yield Problem(file, 0, "id", f"{name} {told}; {mend}")


def _ids(tables: Tables) -> dict[str, str]:
    return IDS | {layer.shapes: "state_id" for layer in tables.manifest.layers if layer.shapes}


def _features(tables: Tables) -> Iterator[tuple[str, str, Feature]]:
    """Every feature of every file that is there, with its file and what to call it."""
    for file, key in _ids(tables).items():
        if tables.own.has(file):
            for number, feature in enumerate(tables.json(file)["features"], 1):
                names = (feature["properties"].get(key), feature.get("id"), f"feature {number}")
                yield file, next(one for one in names if one and isinstance(one, str)), feature


def _turned(file: str, what: str, ring: Any) -> Problem:
    lon, lat = ring[0][:2]
    mend = "list its points in the opposite order, as RFC 7946 has it"
    return Problem(file, 0, "geometry", f"{what}, from {lon}, {lat}; {mend}")
