"""Who holds what on one day."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from atlas.dates import DateError, day_of, iso
from atlas.model import Area, Atlas, Holding

VIEWS = ("control", "recognised")

TINTED = frozenset(
    {"vassal", "protectorate", "autonomy", "union republic", "mandate", "communities"}
)
"""The rules under which land counts to its overlord's state and wears a tint of its colour.

Where two powers stand in one area by force or by treaty (occupation, de facto, revolt,
condominium), neither is the other's land.
"""


@dataclass(frozen=True)
class State(Mapping[str, Holding]):
    """The holding of every area on `date`, by area id.

    `view` says which power counts as the holder: in "control" the one that ran the area, in
    "recognised" the one whose it was by recognition, where the two differ.
    """

    date: str
    view: str
    holdings: Mapping[str, Holding] = field(repr=False)
    areas: Mapping[str, Area] = field(repr=False)

    def __getitem__(self, area_id: str) -> Holding:
        """The holding of an area; KeyError when there is no such area."""
        return self.holdings[area_id]

    def __iter__(self) -> Iterator[str]:
        """The area ids, in the order of areas.csv."""
        return iter(self.holdings)

    def __len__(self) -> int:
        """The number of areas."""
        return len(self.holdings)

    def holder(self, area_id: str) -> str:
        """The id of the area's holder in this view."""
        return holder_in(self[area_id], self.view)

    def overlord(self, area_id: str) -> str:
        """The id of the power above the holder in this view, or an empty text."""
        return overlord_in(self[area_id], self.view)

    def holders(self) -> dict[str, tuple[str, ...]]:
        """The areas of every holder in this view, by holder id."""
        found: dict[str, list[str]] = {}
        for area_id in self:
            found.setdefault(self.holder(area_id), []).append(area_id)
        return {holder_id: tuple(areas) for holder_id, areas in found.items()}

    def km2(self) -> dict[str, float]:
        """Square kilometres held by every holder in this view, by holder id."""
        return {
            holder_id: sum(self.areas[area_id].km2 for area_id in areas)
            for holder_id, areas in self.holders().items()
        }


def state_at(atlas: Atlas, when: int | str, view: str = "control") -> State:
    """The state of every area on a day, or on 31 December of a year.

    DateError when `when` is no date or lies outside the atlas; ValueError on an unknown view.
    """
    day = day_within(atlas, when)
    check_view(view)
    holdings = {area_id: _on(atlas, area_id, day) for area_id in atlas.by_area}
    return State(day, view, MappingProxyType(holdings), atlas.areas)


def holding_at(atlas: Atlas, area_id: str, when: int | str) -> Holding:
    """The holding of one area on a day. KeyError on an unknown area, DateError as state_at."""
    return _on(atlas, area_id, day_within(atlas, when))


def _on(atlas: Atlas, area_id: str, day: str) -> Holding:
    index = bisect_right(atlas.starts[area_id], day) - 1
    return atlas.by_area[area_id][max(index, 0)]


def day_within(atlas: Atlas, when: int | str) -> str:
    """The day meant by `when`. DateError when it lies outside the atlas."""
    day = day_of(when)
    if not atlas.first <= day <= atlas.last:
        raise DateError(
            f"{iso(day)} is outside this atlas, which runs {iso(atlas.first)} to {iso(atlas.last)}"
        )
    return day


def check_view(view: str) -> None:
    """ValueError when the view is not one of VIEWS."""
    if view not in VIEWS:
        raise ValueError(f"'{view}' is not a view; choose one of {', '.join(VIEWS)}")


def holder_in(holding: Holding, view: str) -> str:
    """The id of the power that counts as the holder of a holding in a view."""
    return holding.recognised_id if view == "recognised" and holding.differs else holding.holder_id


def overlord_in(holding: Holding, view: str) -> str:
    """The id of the power above that holder, or an empty text."""
    return "" if view == "recognised" and holding.differs else holding.overlord_id


def tinted_in(holding: Holding, view: str) -> bool:
    """Whether the land counts to the power above its holder in this view."""
    return bool(overlord_in(holding, view)) and holding.rule in TINTED


def top_in(holding: Holding, view: str) -> str:
    """The id of the power at the top in this view: a vassal's overlord, else the holder."""
    return overlord_in(holding, view) if tinted_in(holding, view) else holder_in(holding, view)
