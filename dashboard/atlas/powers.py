"""How much land each power held, year by year."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from atlas.dates import day_of
from atlas.model import Atlas, Holding
from atlas.state import State, holder_in, state_at, top_in

GROUPS = ("family", "holder", "top")


@dataclass(frozen=True, slots=True)
class PowerSeries:
    """Square kilometres held on 31 December of each year, by power, the largest power first."""

    years: tuple[int, ...]
    km2: Mapping[str, tuple[float, ...]]


def power_series(atlas: Atlas, by: str = "family", view: str = "control") -> PowerSeries:
    """Land by "family", "holder" or "top" for every year of the atlas.

    "top" is the state at the top: a vassal's land and a union republic's count to the overlord's.
    The sums are carried from change to change, so the cost grows with the changes and the years,
    not with areas times years. ValueError when `by` or `view` is unknown.
    """
    group = _grouping(atlas, by, view)
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
            _add(sums, group(old), -km2)
            _add(sums, group(new), km2)
            step = next(begun, None)
        for key, km2 in sums.items():
            columns.setdefault(key, [0.0] * len(years))[index] = max(round(km2, 3), 0.0)
    ordered = sorted(columns, key=lambda key: (-max(columns[key]), key))
    return PowerSeries(years, MappingProxyType({key: tuple(columns[key]) for key in ordered}))


def km2_held(atlas: Atlas, state: State, by: str = "holder") -> dict[str, float]:
    """Square kilometres by "family", "holder" or "top" in one state."""
    group = _grouping(atlas, by, state.view)
    sums: dict[str, float] = {}
    for area_id, holding in state.items():
        _add(sums, group(holding), atlas.areas[area_id].km2)
    return sums


def powers_of_the_article(atlas: Atlas) -> tuple[str, ...]:
    """The states the article speaks of: those its words name, then the parties to its events.

    Within each, the one that comes up most often first.
    """
    mentioned = [one.target_id for one in atlas.mentions if one.kind == "holder"]
    parties = [party for one in atlas.events.values() if one.in_article for party in one.parties]
    named = {atlas.holders[id_].state for id_ in mentioned if id_ in atlas.holders}
    times = Counter(
        atlas.holders[id_].state for id_ in (*mentioned, *parties) if id_ in atlas.holders
    )
    return tuple(sorted(times, key=lambda state: (state not in named, -times[state], state)))


def _add(sums: dict[str, float], key: str, km2: float) -> None:
    sums[key] = sums.get(key, 0.0) + km2


def _grouping(atlas: Atlas, by: str, view: str) -> Callable[[Holding], str]:
    if by not in GROUPS:
        raise ValueError(f"'{by}' is not a grouping; choose one of {', '.join(GROUPS)}")
    if by == "holder":
        return lambda holding: holder_in(holding, view)
    if by == "family":
        return lambda holding: atlas.holders[holder_in(holding, view)].family
    return lambda holding: atlas.holders[top_in(holding, view)].state
