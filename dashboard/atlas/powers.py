"""How much land each power held, year by year."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from atlas.dates import day_of
from atlas.model import Atlas
from atlas.state import State, holder_in, state_at

GROUPS = ("family", "holder", "state")


@dataclass(frozen=True, slots=True)
class PowerSeries:
    """Square kilometres held on 31 December of each year, by power, the largest power first."""

    years: tuple[int, ...]
    km2: Mapping[str, tuple[float, ...]]


def power_series(atlas: Atlas, by: str = "family", view: str = "control") -> PowerSeries:
    """Land by "family", "holder" or "state" for every year of the atlas.

    The sums are carried from change to change, so the cost grows with the changes and the years,
    not with areas times years. ValueError when `by` or `view` is unknown.
    """
    group = _grouping(atlas, by)
    years = tuple(range(atlas.first_year, atlas.last_year + 1))
    sums = km2_held(atlas, state_at(atlas, atlas.first, view), by)
    columns: dict[str, list[float]] = {}
    begun = iter(atlas.begun)
    step = next(begun, None)
    for index, year in enumerate(years):
        last = day_of(year)
        while step and step[0] <= last:
            new, old = atlas.holdings[step[1]], atlas.holdings[step[1] - 1]
            km2 = atlas.areas[new.area_id].km2
            _add(sums, group(holder_in(old, view)), -km2)
            _add(sums, group(holder_in(new, view)), km2)
            step = next(begun, None)
        for key, km2 in sums.items():
            columns.setdefault(key, [0.0] * len(years))[index] = max(round(km2, 3), 0.0)
    ordered = sorted(columns, key=lambda key: (-max(columns[key]), key))
    return PowerSeries(years, MappingProxyType({key: tuple(columns[key]) for key in ordered}))


def km2_held(atlas: Atlas, state: State, by: str = "holder") -> dict[str, float]:
    """Square kilometres by "family", "holder" or "state" in one state."""
    group = _grouping(atlas, by)
    sums: dict[str, float] = {}
    for area_id in state:
        _add(sums, group(state.holder(area_id)), atlas.areas[area_id].km2)
    return sums


def _add(sums: dict[str, float], key: str, km2: float) -> None:
    sums[key] = sums.get(key, 0.0) + km2


def _grouping(atlas: Atlas, by: str) -> Callable[[str], str]:
    if by not in GROUPS:
        raise ValueError(f"'{by}' is not a grouping; choose one of {', '.join(GROUPS)}")
    if by == "holder":
        return lambda holder_id: holder_id
    return lambda holder_id: getattr(atlas.holders[holder_id], by)
