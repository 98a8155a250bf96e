"""The shapes: one for every area, together a valid coverage, and the files built beside them."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from atlas.check.problem import Problem, at
from atlas.file_names import BASEMAP, SHAPES, TOPOLOGY
from atlas.numbers import number_or_none
from atlas.tables import Row, Tables
from atlas.topology import BUILD

NEAR_KM = 2.0


def check_shapes(tables: Tables) -> Iterator[Problem]:
    """Every area has one valid shape, its measures, and its place in the topology."""
    if not tables.has(SHAPES):
        return
    features = tables.json(SHAPES)["features"]
    counts = Counter(id_ for feature in features if (id_ := _id(feature)))
    areas = tables["areas"].ids("area_id")
    for area in sorted(areas - set(counts)):
        yield Problem(SHAPES, 0, "area_id", f"{area} has no shape; {BUILD}")
    for area, count in counts.items():
        if area not in areas:
            yield Problem(SHAPES, 0, "area_id", f"'{area}' is not in areas.csv; {BUILD}")
        if count > 1:
            yield Problem(SHAPES, 0, "area_id", f"{area} has {count} shapes; {BUILD}")
    yield from _built(tables, areas)
    yield from _coverage(features)
    yield from _points(tables, features)


def check_basemap(tables: Tables) -> Iterator[Problem]:
    """The base map has something to draw."""
    if tables.own.has(BASEMAP) and not tables.json(BASEMAP)["features"]:
        what = "is empty; run `python dashboard build-basemap`"
        yield Problem(BASEMAP, 0, "features", what)


def _built(tables: Tables, areas: frozenset[str]) -> Iterator[Problem]:
    measured = tables["area_measures"].ids("area_id")
    if tables.has("area_measures.csv"):
        for area in sorted(areas - measured):
            yield Problem("area_measures.csv", 0, "area_id", f"{area} has no row; {BUILD}")
    if tables.has(TOPOLOGY):
        topology = tables.json(TOPOLOGY)
        known = {geometry["id"] for geometry in topology["objects"]["areas"]["geometries"]}
        for area in sorted(areas ^ known):
            yield Problem(
                TOPOLOGY, 0, "id", f"{area} is there and not in areas.csv, or not; {BUILD}"
            )


def _coverage(features: list[dict[str, Any]]) -> Iterator[Problem]:
    import shapely  # noqa: PLC0415 (only this rule and the next need it)

    shapes = [shapely.geometry.shape(feature["geometry"]) for feature in features]
    names = [_id(feature) for feature in features]
    for name, shape in zip(names, shapes, strict=True):
        if "Polygon" not in shape.geom_type:
            what = f"{name} is a {shape.geom_type}; an area is a Polygon or a MultiPolygon"
            yield Problem(SHAPES, 0, "geometry", f"{what}; {BUILD}")
        elif not shape.is_valid or shape.is_empty:
            reason = shapely.is_valid_reason(shape)
            yield Problem(
                SHAPES, 0, "geometry", f"{name} is not a valid polygon ({reason}); {BUILD}"
            )
    if not all("Polygon" in shape.geom_type for shape in shapes) or (
        shapely.coverage_is_valid(shapes)
    ):
        return
    for name, edge in zip(names, shapely.coverage_invalid_edges(shapes), strict=True):
        if not edge.is_empty:
            lon, lat = edge.centroid.coords[0]
            what = f"{name} overlaps or misses its neighbour near {lon:.3f}, {lat:.3f}"
            yield Problem(SHAPES, 0, "geometry", f"{what}; {BUILD}")


def _points(tables: Tables, features: list[dict[str, Any]]) -> Iterator[Problem]:
    """Places and labels lie in the areas they name."""
    from atlas.locate import AreaLocator  # noqa: PLC0415

    ground = AreaLocator(features)
    for row in tables["places"]:
        if not _number(row, "lon") or not _number(row, "lat"):
            continue
        found = ground.area_at(float(row["lon"]), float(row["lat"]), NEAR_KM)
        if row["kind"] == "settlement" and not row["area_id"] and found:
            what = f"is empty, but the place lies in {found}; write {found}"
            yield at("places", row, "area_id", what)
        if row["area_id"] and row["area_id"] != found:
            what = f"the point lies in {found or 'no area'}; correct area_id or the point"
            yield at("places", row, "area_id", what)


def _id(feature: dict[str, Any]) -> str:
    """The area of a shape; "" where it names none."""
    found = feature["properties"].get("area_id")
    return found if isinstance(found, str) else ""


def _number(row: Row, column: str) -> bool:
    return number_or_none(row[column]) is not None
