"""Build areas.geojson, areas.topojson, area_measures.csv and the README's table of misfits."""

from pathlib import Path

from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from atlas.file_names import SHAPES, TOPOLOGY
from atlas.writing import Batch
from survey.border_towns import tell_wrong
from survey.faces import divide, join
from survey.files import compact, features_text, read_areas, table_text
from survey.grid import GRID
from survey.ground import read_ground
from survey.keep import keep_sides
from survey.measures import COLUMNS, measure
from survey.misfits import write_misfits
from survey.sides import Fit, certainty_test, water_test
from survey.simplify import simplify
from survey.tables import read_cuts, read_rows
from survey.topology import topology

# West, south, east, north in degrees: what the map shows.
FRAME = box(13, 33, 62, 50)


def build_areas(districts_file: Path, folder: Path, batch: Batch) -> dict[str, BaseGeometry]:
    """Build the three files from the districts and the tables in `folder`.

    `area_id -> shape as drawn` (EPSG:4326). Raises ValueError where tables, cuts and
    districts do not fit together.
    """
    ground = read_ground(districts_file, folder)
    pieces = divide(ground.districts, read_cuts(folder), ground.members, FRAME)
    fine, states, towns = join(pieces, FRAME), ground.states, ground.towns
    areas = simplify(fine, FRAME, lambda thin: keep_sides(thin, fine, states, towns))
    tell_wrong(areas, states, towns)
    areas = {area_id: areas[area_id] for area_id in sorted(areas)}
    described = (({"area_id": area_id}, shape) for area_id, shape in areas.items())
    batch.write(folder / SHAPES, features_text(described, key="area_id"))
    renew(folder, batch)
    return areas


def renew(folder: Path, batch: Batch) -> None:
    """Rebuild what follows from areas.geojson and the tables: arcs, measures, README's tables.

    Raises ValueError when the table and the shapes do not have the same areas.
    """
    shapes = batch.at(folder / SHAPES)
    batch.write(folder / TOPOLOGY, topology_text(folder, shapes))
    batch.write(folder / "area_measures.csv", table_text(COLUMNS, measure(read_areas(shapes))))
    write_misfits(folder, batch)


def _same_areas(listed: set[str], drawn: set[str]) -> None:
    for name in sorted(listed ^ drawn):
        where = "areas.csv but not in areas.geojson" if name in listed else "areas.geojson only"
        raise ValueError(f"{name} is in {where}: build with the district file")


def topology_text(folder: Path, shapes: Path | None = None) -> str:
    """What areas.topojson must hold, to the byte; `shapes` in place of the folder's own.

    Raises ValueError when the table and the shapes do not have the same areas.
    """
    areas = read_areas(shapes or folder / SHAPES)
    rows = {row["area_id"]: row for row in read_rows(folder / "areas.csv")}
    _same_areas(set(rows), set(areas))
    fits = [Fit(rows[a]["country"], rows[a]["fit"] != "approximate") for a in areas]
    certainty = certainty_test(read_cuts(folder), fits, GRID)
    return compact(topology(areas, GRID, water_test(FRAME, GRID), certainty)) + "\n"
