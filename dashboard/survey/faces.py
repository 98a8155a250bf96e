"""Cut the districts and join the pieces into areas without opening a seam between neighbours.

All lines (district borders, cuts, the frame) are noded together and the faces between them
are found at once. Neighbours are then built of the very same points, so the areas are a
valid coverage by construction.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import cast

import shapely
from shapely import STRtree
from shapely.geometry import LineString, Point
from shapely.geometry.base import BaseGeometry

from survey.tables import Cut, Member

# Square degrees (about 1 ha at 40 N): a smaller hole between districts is a digitising gap.
GAP = 1e-6
# Degrees a cut may reach past its district, so that it surely crosses the border.
OVERSHOOT = 1e-6


def divide(
    districts: Mapping[str, BaseGeometry],
    cuts: Sequence[Cut],
    members: Sequence[Member],
    frame: BaseGeometry,
) -> dict[str, list[BaseGeometry]]:
    """`area_id -> faces` (EPSG:4326), in the order areas first appear in `members`.

    No face crosses the frame. Raises ValueError for a district shared by several areas
    without inside points, a point outside its district, or an area left without land.
    """
    faces = _faces(districts, cuts, frame)
    home = _district_of(faces, districts)
    owner = _owners(faces, home, cuts, members)
    _close_gaps(faces, owner)
    pieces: dict[str, list[BaseGeometry]] = {member.area_id: [] for member in members}
    for index, area_id in sorted(owner.items()):
        pieces[area_id].append(faces[index])
    empty = [area_id for area_id, land in pieces.items() if not land]
    if empty:
        raise ValueError(f"no land is left for {', '.join(empty)}: check the inside points")
    return pieces


def join(
    pieces: Mapping[str, Sequence[BaseGeometry]], frame: BaseGeometry
) -> dict[str, BaseGeometry]:
    """`area_id -> land inside the frame` (polygon or multipolygon, EPSG:4326)."""
    return {
        area_id: shapely.coverage_union_all(
            [face for face in faces if frame.contains(face.representative_point())]
        )
        for area_id, faces in pieces.items()
    }


def _faces(
    districts: Mapping[str, BaseGeometry], cuts: Sequence[Cut], frame: BaseGeometry
) -> list[BaseGeometry]:
    lines = [district.boundary for district in districts.values()]
    for cut in cuts:
        lines += [cut.line & districts[code].buffer(OVERSHOOT) for code in cut.adm1_codes]
    noded = shapely.union_all([*lines, frame.boundary])
    return list(shapely.get_parts(shapely.polygonize(shapely.get_parts(noded))))


def _district_of(
    faces: Sequence[BaseGeometry], districts: Mapping[str, BaseGeometry]
) -> dict[int, str]:
    """`face -> code`; a face two districts claim goes to the one first in the list."""
    codes = list(districts)
    tree = STRtree(list(districts.values()))
    found: dict[int, int] = {}
    points = [face.representative_point() for face in faces]
    for face, district in tree.query(points, predicate="within").T.tolist():
        found[face] = min(district, found.get(face, district))
    return {face: codes[found[face]] for face in sorted(found)}


def _owners(
    faces: Sequence[BaseGeometry],
    home: Mapping[int, str],
    cuts: Sequence[Cut],
    members: Sequence[Member],
) -> dict[int, str]:
    claims = defaultdict(list)
    for member in members:
        claims[member.adm1_code].append(member)
    of_district = defaultdict(list)
    for face, code in home.items():
        of_district[code].append(face)
    owner = {}
    for code, numbers in of_district.items():
        if len({member.area_id for member in claims[code]}) == 1:
            owner.update(dict.fromkeys(numbers, claims[code][0].area_id))
        elif claims[code]:
            lines = [cut.line for cut in cuts if code in cut.adm1_codes]
            owner.update(_share(code, {n: faces[n] for n in numbers}, lines, claims[code]))
    return owner


def _share(
    code: str,
    faces: Mapping[int, BaseGeometry],
    lines: Sequence[BaseGeometry],
    claims: list[Member],
) -> dict[int, str]:
    """Give each face of one cut district to the area whose point it holds.

    A face without a point (an islet, a sliver beyond a bend of the river) goes to the
    nearest point it can be joined to without crossing a cut, else simply to the nearest.
    """
    without = [member.area_id for member in claims if member.inside is None]
    if without:
        raise ValueError(f"{code} is shared: {', '.join(without)} needs inside_lon, inside_lat")
    owner: dict[int, str] = {}
    for member in claims:
        holds = [n for n, face in faces.items() if face.contains(member.inside)]
        if not holds:
            raise ValueError(f"the inside point of {member.area_id} is not in district {code}")
        if owner.get(holds[0], member.area_id) != member.area_id:
            raise ValueError(f"no cut divides {member.area_id} from {owner[holds[0]]} in {code}")
        owner[holds[0]] = member.area_id
    wall = shapely.union_all(lines)
    for number, face in faces.items():
        if number not in owner:
            owner[number] = _nearest(face.representative_point(), claims, wall).area_id
    return owner


def _nearest(point: Point, claims: Iterable[Member], wall: BaseGeometry) -> Member:
    def rank(member: Member) -> tuple[bool, float]:
        way = LineString([point, cast("Point", member.inside)])
        return way.crosses(wall), way.length

    return min(claims, key=rank)


def _close_gaps(faces: Sequence[BaseGeometry], owner: dict[int, str]) -> None:
    """Give tiny holes between districts to the neighbour with the longest common border."""
    tree = STRtree(faces)
    for number, face in enumerate(faces):
        if number in owner or face.area > GAP:
            continue
        around = [n for n in tree.query(face, predicate="touches").tolist() if n in owner]
        if around:
            owner[number] = owner[max(around, key=lambda n: (face & faces[n]).length)]
