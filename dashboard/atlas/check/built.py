"""What is built from the shapes is that of these shapes: the arcs, the boxes and the labels."""

from collections.abc import Iterator

from atlas.check.problem import Problem, at
from atlas.file_names import SHAPES, TOPOLOGY
from atlas.numbers import number_or_none
from atlas.sizes import polygons
from atlas.tables import Row, Tables
from atlas.topology import BUILD_ARCS, Point, arc_points, area_arcs

NEAR = 0.0002  # degrees: some 20 m, more than what rounding moves
SIDES = (("west", "begins"), ("south", "begins"), ("east", "ends"), ("north", "ends"))


def check_arcs(tables: Tables) -> Iterator[Problem]:
    """The arcs of every area go round its shape."""
    if not (tables.has(SHAPES) and tables.has(TOPOLOGY)):
        return
    drawn = {id_: _rounded(points) for id_, points in _points_of(tables).items()}
    topology = tables.json(TOPOLOGY)
    arcs = [_rounded(points) for points in arc_points(topology)]
    for one in topology["objects"]["areas"]["geometries"]:
        found = set().union(*(arcs[arc] for arc in area_arcs(one)))
        if found != drawn.get(one["id"], found):
            yield Problem(TOPOLOGY, 0, "arcs", f"{one['id']} is not as in {SHAPES}; {BUILD_ARCS}")


def check_boxes(tables: Tables) -> Iterator[Problem]:
    """Every area has the box of its shape as drawn, and its label within."""
    if not tables.has(SHAPES):
        return
    shapes = _points_of(tables)
    for row in tables["area_measures"]:
        if row["area_id"] in shapes:
            yield from _box(row, shapes[row["area_id"]])
    yield from _labels(tables)


def _box(row: Row, points: list[Point]) -> Iterator[Problem]:
    xs, ys = zip(*points, strict=True)
    drawn = (min(xs), min(ys), max(xs), max(ys))
    for (column, how), right in zip(SIDES, drawn, strict=True):
        written = number_or_none(row[column])
        if written is not None and abs(written - right) > NEAR:
            what = f"is {row[column]}, but the shape as drawn {how} at {right:g}; {BUILD_ARCS}"
            yield at("area_measures", row, column, what)


def _labels(tables: Tables) -> Iterator[Problem]:
    from atlas.locate import AreaLocator  # noqa: PLC0415 (shapely: only this needs it)

    ground = AreaLocator(tables.json(SHAPES)["features"])
    for row in tables["area_measures"]:
        lon, lat = number_or_none(row["label_lon"]), number_or_none(row["label_lat"])
        known = row["area_id"] in ground.ids and lon is not None and lat is not None
        if known and not ground.holds(row["area_id"], lon or 0.0, lat or 0.0):
            what = f"the label stands outside its area; {BUILD_ARCS}"
            yield at("area_measures", row, "label_lon", what)


def _points_of(tables: Tables) -> dict[str, list[Point]]:
    """The points of every shape that has an area's id."""
    found: dict[str, list[Point]] = {}
    for feature in tables.json(SHAPES)["features"]:
        id_ = feature["properties"].get("area_id")
        if isinstance(id_, str):
            rings = (ring for polygon in polygons(feature["geometry"]) for ring in polygon)
            points = [(point[0], point[1]) for ring in rings for point in ring]
            if points:
                found.setdefault(id_, []).extend(points)
    return found


def _rounded(points: list[Point]) -> set[tuple[int, int]]:
    return {(round(x / NEAR), round(y / NEAR)) for x, y in points}
