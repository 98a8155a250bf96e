"""For how much of an atlas a source was opened: of all of it, and by region and time."""

from collections.abc import Iterable
from dataclasses import dataclass

from atlas.dates import year_of
from atlas.evidence import day_opened, opened_event, opened_holding
from atlas.model import Area, Atlas, Event, Holding

ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Part:
    """How many of some facts there are, and for how many of them a source was opened."""

    all: int
    opened: int

    @property
    def floored(self) -> float:
        """The share in whole hundredths, rounded down: only all of it is called all."""
        return self.opened * 100 // self.all / 100 if self.all else 1.0


def share_of_holdings(atlas: Atlas, holdings: Iterable[Holding] | None = None) -> Part:
    """Of some holdings, or of all."""
    asked = atlas.holdings if holdings is None else tuple(holdings)
    return Part(len(asked), sum(opened_holding(atlas, one) for one in asked))


def share_of_days(atlas: Atlas) -> Part:
    """Of all holdings: for how many of them the very day was read too."""
    return Part(len(atlas.holdings), sum(day_opened(atlas, one) for one in atlas.holdings))


def share_of_events(atlas: Atlas, events: Iterable[Event] | None = None) -> Part:
    """Of some events, or of all."""
    asked = tuple(atlas.events.values() if events is None else events)
    return Part(len(asked), sum(opened_event(atlas, one.id) for one in asked))


def region_of(atlas: Atlas, area: Area) -> str:
    """The region an area lies in: by its country, and within it by its longitude."""
    country, lon = area.id.partition("_")[0], area.point[0] if area.point else 0.0
    for region in atlas.manifest.regions:
        if country in region.countries and region.west <= lon < region.east:
            return region.name
    return ELSEWHERE


def periods_of(atlas: Atlas) -> tuple[int, ...]:
    """The first year of each period, from the manifest; the last of one is that before the next.

    Where it names none, the whole time of the atlas is one.
    """
    return atlas.manifest.periods or (atlas.first_year,)


def period_of(atlas: Atlas, day: str) -> int:
    """The first year of the period of a day; of one before them all, the first."""
    periods = periods_of(atlas)
    return max((first for first in periods if first <= year_of(day)), default=periods[0])
