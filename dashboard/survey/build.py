"""Build areas.geojson, areas.topojson, area_measures.csv and the README's table of misfits."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from survey.border_towns import read_towns, tell_wrong
from survey.districts import read_districts, read_owners
from survey.faces import divide, join
from survey.files import compact, read_areas, write_features, write_table
from survey.keep import keep_sides
from survey.measures import COLUMNS, measure
from survey.misfits import write_misfits
from survey.nudges import nudge
from survey.sides import Fit, certainty_test, water_test
from survey.simplify import DECIMALS, simplify
from survey.tables import Member, read_cuts, read_members, read_rows
from survey.topology import topology

# West, south, east, north in degrees: what the map shows.
FRAME = box(13, 33, 62, 50)
SHAPES = "areas.geojson"


def build_areas(districts_file: Path, folder: Path) -> dict[str, BaseGeometry]:
    """Build the three files from the districts and the tables in `folder`.

    `area_id -> shape as drawn` (EPSG:4326). Raises ValueError where tables, cuts and
    districts do not fit together.
    """
    members, cuts, towns = read_members(folder), read_cuts(folder), read_towns(folder)
    owners = read_owners(districts_file)
    districts = read_districts(districts_file, {member.adm1_code for member in members})
    districts, _ = nudge(districts, owners, towns)
    fine = join(divide(districts, cuts, members, FRAME), FRAME)
    states = _states(members, owners)
    areas = simplify(fine, FRAME, lambda thin: keep_sides(thin, fine, states, towns))
    tell_wrong(areas, states, towns)
    areas = {area_id: areas[area_id] for area_id in sorted(areas)}
    described = (({"area_id": area_id}, shape) for area_id, shape in areas.items())
    write_features(folder / SHAPES, described, key="area_id")
    renew(folder)
    return areas


def _states(members: Sequence[Member], owners: Mapping[str, str]) -> dict[str, set[str]]:
    """`area_id -> states of today` its districts lie in."""
    states: dict[str, set[str]] = {member.area_id: set() for member in members}
    for member in members:
        states[member.area_id].add(owners[member.adm1_code])
    return states


def renew(folder: Path) -> None:
    """Rebuild what follows from areas.geojson and the tables: arcs, measures, README's tables.

    Raises ValueError when the table and the shapes do not have the same areas.
    """
    (folder / "areas.topojson").write_text(topology_text(folder), "utf-8", newline="\n")
    write_table(folder / "area_measures.csv", COLUMNS, measure(read_areas(folder / SHAPES)))
    write_misfits(folder)


def _same_areas(listed: set[str], drawn: set[str]) -> None:
    for name in sorted(listed ^ drawn):
        where = "areas.csv but not in areas.geojson" if name in listed else "areas.geojson only"
        raise ValueError(f"{name} is in {where}: build with the district file")


def topology_text(folder: Path) -> str:
    """What areas.topojson must hold, to the byte.

    Raises ValueError when the table and the shapes do not have the same areas.
    """
    areas = read_areas(folder / SHAPES)
    rows = {row["area_id"]: row for row in read_rows(folder / "areas.csv")}
    _same_areas(set(rows), set(areas))
    fits = [Fit(rows[a]["country"], rows[a]["fit"] != "approximate") for a in areas]
    certainty = certainty_test(read_cuts(folder), fits, DECIMALS)
    return compact(topology(areas, DECIMALS, water_test(FRAME, DECIMALS), certainty)) + "\n"
