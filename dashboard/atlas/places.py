"""Everything the atlas knows about one place, seen from one day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from atlas.article import Claim, Excerpt
from atlas.excerpts import claims_of, excerpts_of
from atlas.model import Atlas, DatedName, Event, Holding, Place
from atlas.names import names_then
from atlas.state import State, state_at


@dataclass(frozen=True, slots=True)
class Share:
    """How much of a region one holder held, in square kilometres."""

    holder_id: str
    km2: float
    areas: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A place on a day.

    `holding` is that of the area the point lies in (None for seas, states and ideas), `history`
    all holdings of that area; `shares` divides the extent of a region, the largest first.
    """

    place: Place
    date: str
    view: str
    names_then: tuple[DatedName, ...]
    names: Mapping[str, tuple[DatedName, ...]]
    holding: Holding | None
    shares: tuple[Share, ...]
    history: tuple[Holding, ...]
    events: tuple[Event, ...]
    excerpts: tuple[Excerpt, ...]
    claims: tuple[Claim, ...]


def place(atlas: Atlas, place_id: str, when: int | str, view: str = "control") -> PlaceView:
    """The place as of a day or a year. KeyError on an unknown place, DateError as state_at."""
    found = atlas.places[place_id]
    state = state_at(atlas, when, view)
    area_id = found.area_id
    return PlaceView(
        place=found,
        date=state.date,
        view=view,
        names_then=names_then(found, state.date),
        names=_by_language(found.names),
        holding=state[area_id] if area_id else None,
        shares=shares(atlas, state, found.extent),
        history=atlas.by_area[area_id] if area_id else (),
        events=tuple(event for event in atlas.events.values() if event.place_id == place_id),
        excerpts=excerpts_of(atlas, "place", place_id),
        claims=claims_of(atlas, "place", place_id),
    )


def shares(atlas: Atlas, state: State, area_ids: Iterable[str]) -> tuple[Share, ...]:
    """How the areas divide among their holders in a state, the largest share first."""
    held: dict[str, list[str]] = {}
    for area_id in area_ids:
        held.setdefault(state.holder(area_id), []).append(area_id)
    found = (
        Share(holder_id, sum(atlas.areas[area_id].km2 for area_id in areas), tuple(areas))
        for holder_id, areas in held.items()
    )
    return tuple(sorted(found, key=lambda share: -share.km2))


def _by_language(names: Iterable[DatedName]) -> Mapping[str, tuple[DatedName, ...]]:
    found: dict[str, tuple[DatedName, ...]] = {}
    for name in names:
        found[name.lang] = (*found.get(name.lang, ()), name)
    return MappingProxyType(found)
