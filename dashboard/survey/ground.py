"""The ground all maps are drawn on: Natural Earth's districts, nudged past the border towns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from shapely.geometry.base import BaseGeometry

from survey.border_towns import Town, read_towns
from survey.districts import read_districts, read_owners
from survey.nudges import nudge
from survey.pulls import Pull
from survey.tables import Member, read_members


@dataclass(frozen=True)
class Ground:
    """The districts the areas are made of, whose they are, and how they were bent."""

    members: Sequence[Member]
    owners: Mapping[str, str]
    towns: Sequence[Town]
    districts: Mapping[str, BaseGeometry]
    pulls: Sequence[Pull]

    @cached_property
    def states(self) -> dict[str, set[str]]:
        """`area_id -> states of today` its districts lie in."""
        states: dict[str, set[str]] = {member.area_id: set() for member in self.members}
        for member in self.members:
            states[member.area_id].add(self.owners[member.adm1_code])
        return states


def read_ground(districts_file: Path, folder: Path) -> Ground:
    """The nudged districts of the tables in `folder`. Raises ValueError for a town left wrong."""
    members, owners, towns = read_members(folder), read_owners(districts_file), read_towns(folder)
    raw = read_districts(districts_file, {member.adm1_code for member in members})
    districts, pulls = nudge(raw, owners, towns)
    return Ground(members, owners, towns, districts, pulls)
